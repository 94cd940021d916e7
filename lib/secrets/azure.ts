import { type Pattern, sticky } from './pattern';
import { isEmptyTalk, isRandom } from './values';

/*
 * Azure keys that carry a fixed signature, so that they can be told from any other text.
 * The formats are documented by Microsoft's security-utilities (MIT): https://github.com/microsoft/security-utilities
 * A checksum exists too. It is not asked for: a key with a typing error still says nearly everything.
 */

const base64 = '[A-Za-z0-9+/]';
const base62 = '[A-Za-z0-9]';
const url64 = '[A-Za-z0-9_-]';

/** Not in the middle of a longer run, save after an escaped line break or tab (`\n`). */
const fresh = (signs: string) => `(?:(?<!${signs})|(?<=\\\\[nrt]))`;

/** How many signs stand before the signature (six follow it), of which alphabet they are, and how the key is padded. */
interface Shape {
  before: number;
  signs: string;
  padding: '' | '=' | '==';
}
const bytes64: Shape = { before: 76, signs: base64, padding: '==' };
const bytes32: Shape = { before: 33, signs: base64, padding: '=' };
const bytes39: Shape = { before: 42, signs: base64, padding: '' };

/** A key of a fixed length with a signature at a fixed place. The padding may be cut off. */
const signed = <Kind extends string>(
  id: string,
  kind: Kind,
  signature: string,
  shape: Shape,
): Pattern<Kind> => {
  const { before, signs, padding } = shape;
  const closing = padding ? `(?:${padding}|(?![A-Za-z0-9+/=_-]))` : `(?!${signs})`;
  return {
    id,
    kind,
    literals: [signature.toLowerCase()],
    back: before,
    wraps: true,
    expression: sticky(
      '',
      fresh(signs),
      `${signs}{${before}}${signature.replace('+', '\\+')}${signs}{6}`,
      closing,
    ),
  };
};

/** 84 characters of Base62: the signature of the family (`JQQJ`, nearly always `JQQJ99`) at 52, of the provider at 76. */
const annotated = <Kind extends string>(id: string, kind: Kind, provider: string): Pattern<Kind> => ({
  id,
  kind,
  literals: ['jqqj'],
  back: 52,
  wraps: true,
  expression: sticky(
    '',
    fresh(base62),
    `${base62}{52}JQQJ${base62}{20}`,
    provider,
    `${base62}{4}(?:${base62}{2}==|${base62}(?!${base62}))?`,
  ),
});

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
  signed('azure/storage', 'storage-key', '+ASt', bytes64),
  signed('azure/cosmos', 'cosmos-key', 'ACDb', bytes64),
  signed('azure/batch', 'azure-key', '+ABa', bytes64),
  signed('azure/ml-classic', 'azure-key', '+AMC', bytes64),
  signed('azure/api-management', 'azure-key', 'APIM', bytes64),
  signed('azure/service-bus', 'messaging-key', '+ASb', bytes32),
  signed('azure/event-hubs', 'messaging-key', '+AEh', bytes32),
  signed('azure/relay', 'messaging-key', '+ARm', bytes32),
  signed('azure/event-grid-short', 'messaging-key', 'AZEG', bytes32),
  signed('azure/iot', 'iot-key', 'AIoT', bytes32),
  signed('azure/redis', 'redis-key', 'AzCa', bytes32),
  signed('azure/registry', 'registry-password', '+ACR', bytes39),
  signed('azure/search', 'search-key', 'AzSe', { ...bytes39, signs: base62 }),
  signed('azure/functions', 'functions-key', 'AzFu', { before: 44, signs: url64, padding: '==' }),
  {
    id: 'azure/entra-secret',
    kind: 'client-secret',
    literals: ['q~'],
    back: 4,
    wraps: true,
    expression: sticky('', /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{30,33}[\w~-](?![\w~-])/),
    accept: (secret) => !isEmptyTalk(secret),
  },
  {
    // Azure DevOps, the older form: 52 signs without a signature, so a label or the address has to stand before it.
    id: 'azure/devops-old',
    kind: 'devops-token',
    literals: ['pat', 'token', 'トークン', '://'],
    expression: sticky(
      'i',
      /(?:(?:(?<![A-Za-z])pat(?:[_-]?token)?|token|トークン)["'\])】」]{0,3}(?:の値)?\s{0,3}(?:[:=]{1,2}|=>|は|が|is)?\s{0,3}["'「]?|:\/\/(?:[^\s:@/]{1,80}:)?)/,
      /((?=[a-z]{0,51}\d)[a-z0-9]{52})(?![A-Za-z0-9_=-])/,
    ),
    accept: (secret) => secret === secret.toLowerCase(),
  },
] as const satisfies readonly Pattern[];
