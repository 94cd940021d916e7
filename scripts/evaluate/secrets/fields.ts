import type { Draw } from '../draw';
import { alphanumeric, base64, base64url, digits, hex, upper } from './alphabets';

/** What stands in support texts and is no secret. */
export const fields: Record<string, (draw: Draw) => string> = {
  user: (d) =>
    d.one(['azureuser', 'sqladmin', 'adm-tanaka', 'yamada', 'svc-batch', 'deploy', 'contosoadmin', 'root']),
  upn: (d) =>
    `${d.one(['taro.yamada', 'h.suzuki', 'admin', 'j.miller'])}@${d.one(['contoso.com', 'fabrikam.onmicrosoft.com', 'contoso.co.jp'])}`,
  name: (d) => d.one(['山田', '佐藤', '鈴木', '田中', '高橋', '伊藤', '渡辺']),
  person: (d) => d.one(['Maria', 'Tom', 'Priya', 'James', 'Anna', 'Chen']),
  company: (d) => d.one(['コントソ株式会社', '株式会社ファブリカム', 'ノースウィンド商事']),
  vm: (d) => `vm-${d.one(['web', 'sql', 'batch', 'jump', 'ad'])}-0${d.number(1, 9)}`,
  app: (d) => `app-${d.one(['orders', 'portal', 'intranet', 'api'])}-${d.one(['prod', 'stg', 'dev'])}`,
  rg: (d) => `rg-${d.one(['shop', 'infra', 'data', 'web'])}-${d.one(['prod', 'stg', 'jpe'])}`,
  account: (d) =>
    `st${d.one(['contoso', 'shop', 'logs', 'backup'])}${d.one(['prod', 'stg', 'dev'])}0${d.number(1, 9)}`,
  server: (d) => `sql-${d.one(['orders', 'crm', 'hr'])}-${d.one(['prod', 'stg'])}`,
  db: (d) => d.one(['orders', 'crm', 'inventory', 'hrdb']),
  vault: (d) => `kv-${d.one(['shop', 'infra', 'web'])}-${d.one(['prod', 'stg'])}`,
  region: (d) => d.one(['japaneast', 'japanwest', 'westeurope', 'eastus2']),
  ip: (d) => `10.${d.number(0, 40)}.${d.number(0, 9)}.${d.number(4, 250)}`,
  date: (d) => `2026-${two(d.number(1, 11))}-${two(d.number(1, 28))}`,
  time: (d) => `${two(d.number(0, 23))}:${two(d.number(0, 59))}:${two(d.number(0, 59))}`,
  ms: (d) => d.characters(3, digits),
  number: (d) => `${d.number(3, 999)}`,
  guid,
  hex32: (d) => hexadecimal(d, 32),
  hex40: (d) => hexadecimal(d, 40),
  HEX40: (d) => hexadecimal(d, 40).toUpperCase(),
  hex64: (d) => hexadecimal(d, 64),
  hex8: (d) => hexadecimal(d, 8),
  HEX16: (d) => hexadecimal(d, 16).toUpperCase(),
  hex12: (d) => hexadecimal(d, 12),
  hex16: (d) => hexadecimal(d, 16),
  colons: (d) => Array.from({ length: 20 }, () => d.characters(2, hex).toUpperCase()).join(':'),
  colons16: (d) => Array.from({ length: 16 }, () => d.characters(2, hex)).join(':'),
  base64: (d) => d.characters(200, base64),
  base64lines: (d) => Array.from({ length: 5 }, () => d.characters(64, base64)).join('\n'),
  base64url: (d) => d.characters(120, base64url),
  b64url43: (d) => d.characters(43, base64url),
  b64url27: (d) => d.characters(27, base64url),
  b6410: (d) => d.characters(10, base64),
  b6443: (d) => d.characters(43, base64),
  b6422: (d) => d.characters(22, base64),
  b6464: (d) => d.characters(64, base64),
  b6486: (d) => d.characters(86, base64),
  id16: (d) => d.characters(16, digits.slice(1)),
  id24: (d) => d.characters(24, alphanumeric),
  ID4: (d) => d.characters(4, `${upper}${digits}`),
  ID3: (d) => d.characters(3, `${upper}${digits}`),
  id13: (d) => d.characters(13, digits),
  id10: (d) => d.characters(10, digits.slice(1)),
  etag: (d) => `0x8D${d.characters(12, `${digits}ABCDEF`)}`,
};

/** A GUID of version 4. */
export function guid(d: Draw): string {
  const part = (length: number) => d.characters(length, hex);
  return `${part(8)}-${part(4)}-4${part(3)}-${d.one('89ab')}${part(3)}-${part(12)}`;
}

const hexadecimal = (d: Draw, length: number) =>
  `${d.one('abcdef')}${d.number(0, 9)}${d.characters(length - 2, hex)}`;
const two = (figure: number) => `${figure}`.padStart(2, '0');
