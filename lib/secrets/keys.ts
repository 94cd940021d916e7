import { base64Text } from './base64';
import { type Pattern, sticky } from './pattern';

const space = '(?:\\s|\\\\[nr])';
const line = `${space}{1,6}(?:[A-Za-z0-9+/]{16,4000}={0,2}|[A-Za-z0-9+/]{1,15}={1,2}|(?:Proc-Type|DEK-Info|Version|Comment|Hash): [^\\r\\n\\\\]{1,80})`;
const lastLine = `(?:${space}{1,6}[A-Za-z0-9+/=]{1,80})?${space}{0,6}-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----`;
const longToken = '[A-Za-z0-9._~+/-]{16,4000}={0,2}';

/** Private keys and the tokens of open standards. */
export const keys = [
  {
    id: 'keys/pem',
    kind: 'private-key',
    literals: ['-----begin'],
    expression: sticky(
      '',
      `-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:${line}){1,400}(?:${lastLine})?`,
    ),
  },
  {
    id: 'keys/pem-short',
    kind: 'private-key',
    literals: ['-----begin'],
    expression: sticky(
      '',
      `-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:${space}{0,6}[A-Za-z0-9+/]{16,4000}={0,2}){1,2}${space}{0,6}-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----`,
    ),
  },
  {
    id: 'keys/pem-tail',
    kind: 'private-key',
    literals: ['-----end'],
    expression: sticky(
      '',
      /(?<=((?:(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40,80}\s{1,3}){1,60}[A-Za-z0-9+/]{1,80}={0,2})\s{1,3})-----END [A-Z0-9 ]{0,30}PRIVATE KEY/,
    ),
  },
  {
    id: 'keys/putty',
    kind: 'private-key',
    literals: ['private-lines:'],
    expression: sticky(
      '',
      /Private-Lines: \d{1,3}\s{1,4}([A-Za-z0-9+/=]{16,64}(?:\r?\n[A-Za-z0-9+/=]{1,64}(?=\r|\n|$)){0,60})/,
    ),
  },
  {
    id: 'keys/pem-base64',
    kind: 'private-key',
    literals: ['ls0tls1crudjti'],
    expression: sticky('', /(?<![A-Za-z0-9+/])LS0tLS1CRUdJTi[A-Za-z0-9+/]{20,8000}={0,2}/),
    accept: (secret) => (base64Text(secret.slice(0, 80)) ?? '').includes('PRIVATE KEY'),
  },
  {
    id: 'keys/pfx',
    kind: 'private-key',
    literals: ['ibazcc'],
    back: 6,
    expression: sticky('', /(?<![A-Za-z0-9+/])MII[A-Za-z0-9+/]{2}[AQgw]IBAzCC[A-Za-z0-9+/]{60,12000}={0,2}/),
  },
  {
    id: 'keys/jwt',
    kind: 'access-token',
    literals: ['eyj'],
    expression: sticky('', /(?<![\w-])eyJ[\w-]{8,2000}\.[\w-]{0,8000}(?:\.[\w-]{8,8000}){1,3}/),
    accept: (secret) => hasAlgorithm(secret.slice(0, secret.indexOf('.'))),
  },
  {
    id: 'keys/authorization',
    kind: 'access-token',
    literals: ['authorization', 'bearer '],
    expression: sticky(
      'i',
      `(?:authorization["'\\\\]{0,2}\\s?[:=,]\\s?["'\\\\]{0,2})?(?:bearer|basic|token|apikey|sharedkey [a-z0-9]{3,24}:) {0,2}(${longToken})`,
    ),
    accept: (secret, _after, match) =>
      isCredential(secret) && (secret.length >= 20 || /^authorization/i.test(match[0])),
  },
  {
    id: 'keys/basic-short',
    kind: 'access-token',
    literals: ['authorization'],
    expression: sticky(
      'i',
      /authorization["'\\]{0,2}\s?[:=]\s?["'\\]{0,2}basic {1,2}([A-Za-z0-9+/]{8,400}={0,2})/,
    ),
    accept: (secret) => (base64Text(secret) ?? '').includes(':'),
  },
  {
    id: 'keys/refresh-token',
    kind: 'access-token',
    literals: ['0.a', '1.a'],
    expression: sticky('', /(?<![\w.-])[01]\.A[\w-]{80,2000}(?:\.[\w-]{1,2000})?/),
  },
] as const satisfies readonly Pattern[];

/** The header of a JSON Web Token is Base64 of JSON that names its algorithm (RFC 7515). */
function hasAlgorithm(header: string): boolean {
  return /^\{.*"alg"\s*:\s*"/s.test(base64Text(header) ?? '');
}

/** Not an address, a name or a mask that stands where a token would. */
function isCredential(secret: string): boolean {
  if (!/\d/.test(secret) && !(secret.endsWith('=') && /[a-z][A-Z]/.test(secret))) return false;
  return !/^[\w-]+(?:\.[A-Za-z]{2,}){2,}$|x{4}|^[a-z]+[-_][a-z_-]+\d?$/.test(secret);
}
