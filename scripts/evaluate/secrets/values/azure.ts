import type { Draw } from '../../draw';
import { alphanumeric, base32, base64, base64url, hex } from '../alphabets';
import type { Group } from '../marks';
import type { Make, Value } from './value';

/** Keys of Azure services with their signatures, Entra client secrets, signatures of URLs. */
export function azureKeys(): Record<string, Value> {
  const long = (signature: string) =>
    key((d) => `${d.characters(76, base64)}${signature}${d.characters(5, base64)}${d.one('AQgw')}==`);
  const short = (signature: string) =>
    key(
      (d) => `${d.characters(33, base64)}${signature}${d.one('ABCDEFGHIJKLMNOP')}${d.characters(5, base64)}=`,
    );
  const annotated = (provider: string, group: Group = 'azure-key'): Value => ({
    group,
    make: (d) =>
      `${d.characters(52, alphanumeric)}${'JQQ'}J99${d.one('ABCD')}${d.one('ABCDEFGHIJKL')}${d.characters(16, alphanumeric)}${provider}${d.characters(4, alphanumeric)}`,
  });
  return {
    entra: {
      group: 'client-secret',
      make: (d) =>
        `${d.characters(3, alphanumeric)}${d.number(0, 9)}Q~${d.characters(d.number(31, 34), `${alphanumeric}_.-`).replace(/[.-]$/, 'k')}`,
    },
    sig: sas((d) => `${d.characters(20, alphanumeric)}%2B${d.characters(22, alphanumeric)}%3D`),
    'sig-bare': sas((d) => d.characters(43, base64url).replace(/[-_]$/, 'w')),
    'sig-plain': sas((d) => `${d.characters(43, alphanumeric)}=`),
    storage: long(`+A${'St'}`),
    cosmos: long(`AC${'Db'}`),
    batch: long(`+A${'Ba'}`),
    ml: long(`+A${'MC'}`),
    apim: long(`AP${'IM'}`),
    servicebus: short(`+A${'Sb'}`),
    eventhubs: short(`+A${'Eh'}`),
    relay: short(`+A${'Rm'}`),
    iot: short(`AI${'oT'}`),
    redis: short(`Az${'Ca'}`),
    eventgrid: short(`AZ${'EG'}`),
    registry: key(
      (d) => `${d.characters(42, base64)}+A${'CR'}${d.one('ABCD')}${d.characters(5, alphanumeric)}`,
    ),
    search: key(
      (d) => `${d.characters(42, alphanumeric)}Az${'Se'}${d.one('ABCD')}${d.characters(5, alphanumeric)}`,
    ),
    functions: key(
      (d) => `${d.characters(44, base64url)}Az${'Fu'}${d.characters(5, base64url)}${d.one('AQgw')}==`,
    ),
    devops: annotated(`AZ${'DO'}`, 'devops'),
    openai: annotated(`AC${'OG'}`),
    appconfig: annotated(`AZ${'AC'}`),
    maps: annotated(`AZ${'MP'}`),
    communication: annotated(`AZ${'CS'}`),
    eventgrid84: annotated(`AZ${'EG'}`),
  };
}

/** Keys without a signature: only what stands beside them tells. */
export function olderKeys(): Record<string, Value> {
  return {
    key88: key((d) => `${d.characters(85, base64)}${d.one('AQgw')}==`),
    key44: key((d) => `${d.characters(42, base64)}${d.one('AEIMQUYcgkosw048')}=`),
    key32: key((d) => withDigitsAndLetters(d, 32)),
    acr32: key((d) => `${d.characters(15, alphanumeric)}+${d.characters(15, alphanumeric)}k`),
    aad44: {
      group: 'client-secret',
      make: (d) =>
        `${d.characters(20, alphanumeric)}/${d.characters(10, alphanumeric)}+${d.characters(11, alphanumeric)}=`,
    },
    pat64: { group: 'devops', make: (d) => btoa(d.characters(52, base32)) },
    pat52: { group: 'devops', make: (d) => d.characters(52, base32) },
    code56: key((d) => `${d.characters(53, alphanumeric)}${d.one('AQgw')}==`),
  };
}

function key(make: Make): Value {
  return { group: 'azure-key', make };
}

function sas(make: Make): Value {
  return { group: 'sas', make };
}

/** Hexadecimal that is neither a number nor a word. */
const withDigitsAndLetters = (d: Draw, length: number) =>
  `${d.one('abcdef')}${d.number(0, 9)}${d.characters(length - 2, hex)}`;
