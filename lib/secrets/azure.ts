import { type Pattern, sticky } from './pattern';
import { isRandom } from './values';

/*
 * Azure keys that carry a fixed signature, so that they can be told from any other text.
 * The formats are documented by Microsoft's security-utilities (MIT): https://github.com/microsoft/security-utilities
 * A checksum exists too. It is not asked for: a key with a typing error still says nearly everything.
 */

const base64 = '[A-Za-z0-9+/]';
const base62 = '[A-Za-z0-9]';
const url64 = '[A-Za-z0-9_-]';

/** Not in the middle of a longer run, save after an escaped line break or tab (`\n`). */
const fresh = (letters: string) => `(?:(?<!${letters})|(?<=\\\\[nrt]))`;
const closing = (signs: string) => `(?:${signs}|(?![A-Za-z0-9+/=_-]))`;

/** 88 characters of Base64. */
const long = <Kind extends string>(id: string, kind: Kind, signature: string): Pattern<Kind> => ({
  id,
  kind,
  literals: [signature.toLowerCase()],
  back: 76,
  wraps: true,
  expression: sticky(
    '',
    fresh(base64),
    `${base64}{76}`,
    escaped(signature),
    `${base64}{5}[AQgw]`,
    closing('=='),
  ),
});

/** 44 characters of Base64. */
const short = <Kind extends string>(id: string, kind: Kind, signature: string): Pattern<Kind> => ({
  id,
  kind,
  literals: [signature.toLowerCase()],
  back: 33,
  wraps: true,
  expression: sticky(
    '',
    fresh(base64),
    `${base64}{33}`,
    escaped(signature),
    `[A-P]${base64}{5}`,
    closing('='),
  ),
});

/** 52 characters, no padding. */
const medium = <Kind extends string>(
  id: string,
  kind: Kind,
  signature: string,
  letters: string,
): Pattern<Kind> => ({
  id,
  kind,
  literals: [signature.toLowerCase()],
  back: 42,
  wraps: true,
  expression: sticky(
    '',
    fresh(letters),
    `${letters}{42}`,
    escaped(signature),
    `[A-D]${letters}{5}`,
    `(?!${letters})`,
  ),
});

/** 84 characters of Base62: the signature of the family at 52, of the provider at 76. */
const annotated = <Kind extends string>(id: string, kind: Kind, provider: string): Pattern<Kind> => ({
  id,
  kind,
  literals: ['jqqj9'],
  back: 52,
  wraps: true,
  expression: sticky(
    '',
    fresh(base62),
    `${base62}{52}JQQJ9[9DH]${base62}{18}`,
    provider,
    `${base62}{4}(?:[A-Za-z0-9]{2}==)?`,
  ),
});

function escaped(signature: string): string {
  return signature.replaceAll('+', '\\+');
}

/** From the most to the least specific. */
export const azure = [
  annotated('azure/devops', 'devops-token', 'AZDO'),
  annotated('azure/ai', 'ai-key', 'ACOG'),
  annotated('azure/event-grid', 'messaging-key', 'AZEG'),
  annotated('azure/annotated', 'azure-key', '[A-Za-z][A-Za-z0-9]{3}'),
  {
    id: 'azure/annotated-new',
    kind: 'azure-key',
    literals: ['qjjq'],
    back: 44,
    expression: sticky('', fresh(url64), `${url64}{44}QJJQ${url64}{12,60}(?!${url64})`),
    accept: isRandom,
  },
  long('azure/storage', 'storage-key', '+ASt'),
  long('azure/cosmos', 'cosmos-key', 'ACDb'),
  long('azure/batch', 'azure-key', '+ABa'),
  long('azure/ml-classic', 'azure-key', '+AMC'),
  long('azure/api-management', 'azure-key', 'APIM'),
  short('azure/service-bus', 'messaging-key', '+ASb'),
  short('azure/event-hubs', 'messaging-key', '+AEh'),
  short('azure/relay', 'messaging-key', '+ARm'),
  short('azure/event-grid-short', 'messaging-key', 'AZEG'),
  short('azure/iot', 'iot-key', 'AIoT'),
  short('azure/redis', 'redis-key', 'AzCa'),
  medium('azure/registry', 'registry-password', '+ACR', base64),
  medium('azure/search', 'search-key', 'AzSe', base62),
  {
    id: 'azure/functions',
    kind: 'functions-key',
    literals: ['azfu'],
    back: 44,
    wraps: true,
    expression: sticky('', fresh(url64), `${url64}{44}AzFu${url64}{5}[AQgw]`, closing('==')),
  },
  {
    id: 'azure/entra-secret',
    kind: 'client-secret',
    literals: ['q~'],
    back: 4,
    wraps: true,
    expression: sticky('', /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{30,33}[\w~-](?![\w~-])/),
  },
] as const satisfies readonly Pattern[];
