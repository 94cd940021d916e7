import { base64Text } from './base64';
import { type Pattern, sticky } from './pattern';
import { isPublished } from './values';

/** One sign of Base64, plain. */
const sign = '[A-Za-z0-9+/]';
/**
 * What may stand between two lines of a key: breaks (also escaped or encoded), indentation, marks of mails, lists and concatenations.
 * No text can be read as gaps and lines in two ways, or a key without its end would take for ever.
 */
const gap = `(?:[\\s,>|\`"']|\\\\(?:[nr]|(?![nr]))|[+&.](?=[\\s"'])|<br ?/?>|&#(?:1[03]|x[aAdD]);|%0[AaDd])`;
const header =
  '(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|Subject|X-[A-Za-z-]{1,20}): [^\\r\\n\\\\]{1,80}(?=[\\r\\n\\\\])';
const blank = '(?: |%20|\\+)';
const begin = `-{4,5} ?BEGIN(?:${blank}[A-Z0-9]{1,12}){0,4}${blank}PRIVATE${blank}KEY(?:${blank}BLOCK)?(?: ?-{4,5})`;
const end = `-{4,5} ?END(?:${blank}[A-Z0-9]{1,12}){0,7}(?: ?-{4,5})?`;
const anyLine = `(?:(?!\\+[\\s"'])${sign}{1,4000}={0,2}|=${sign}{4}|${header})`;
/** Where the end is cut off, a line has to look like one of a key: it is long, and not of letters only. */
const sureLine = `(?:(?=[A-Za-z]{0,40}[\\d+/])${sign}{16,4000}={0,2}|${sign}{1,15}={1,2}|${header})`;

const longToken = '[A-Za-z0-9._~+/-]{16,4000}={0,2}';
/** Not in the middle of a longer word, save after an escaped line break. */
const fresh = '(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]))';

/** Private keys and the tokens of open standards. */
export const keys = [
  {
    id: 'keys/pem',
    kind: 'private-key',
    literals: ['-----begin', '---- begin'],
    expression: sticky(
      '',
      begin,
      `(?:${gap}{0,30}${anyLine}(?:${gap}{1,30}${anyLine}){0,400}${gap}{0,30}${end}|(?:${gap}{1,30}${sureLine}){1,400})`,
    ),
    accept: (secret) => isKeyText(secret.replace(/-{4,5}[^-]{5,80}-{4,5}/g, '')),
  },
  {
    id: 'keys/pem-tail',
    kind: 'private-key',
    literals: ['-----end'],
    expression: sticky(
      '',
      /(?<=((?:(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40,80}\s{1,24}){1,60}[A-Za-z0-9+/]{1,80}={0,2})\s{1,24})-----END [A-Z0-9 ]{0,30}PRIVATE KEY/,
    ),
    accept: isKeyText,
  },
  {
    id: 'keys/putty',
    kind: 'private-key',
    literals: ['private-lines:'],
    expression: sticky(
      '',
      `Private-Lines: {0,3}\\d{1,3}${gap}{1,24}(${sign}{16,64}={0,2}(?:${gap}{1,24}${sign}{1,64}={0,2}(?![A-Za-z-])){0,60})`,
    ),
    accept: isKeyText,
  },
  {
    id: 'keys/pem-base64',
    kind: 'private-key',
    literals: ['ls0tls1crudjti'],
    wraps: true,
    expression: sticky('', `(?<!${sign})LS0tLS1CRUdJTi${sign}{20,12000}={0,2}`),
    accept: (secret) => (base64Text(secret.slice(0, 80)) ?? '').includes('PRIVATE KEY'),
  },
  {
    id: 'keys/pfx',
    kind: 'private-key',
    literals: ['ibazcc'],
    back: 6,
    wraps: true,
    expression: sticky('', `(?<!${sign})MII${sign}{2}[AQgw]IBAzCC${sign}{60,12000}={0,2}`),
  },
  {
    // PKCS #1 and PKCS #8 without their first and last line: version 0, then the modulus or the name of the algorithm.
    id: 'keys/der',
    kind: 'private-key',
    literals: ['ibaakc', 'ibaakb', 'ibaajb', 'ibadanbgkqhkig9w0baqefaasc'],
    back: 6,
    wraps: true,
    expression: sticky(
      '',
      `(?<!${sign})MII${sign}{3}IBA(?:AKC|AKB|AJB|DANBgkqhkiG9w0BAQEFAASC)${sign}{60,12000}={0,2}`,
    ),
  },
  {
    // RFC 7517 and 7518: the private members of a JSON Web Key.
    id: 'keys/jwk',
    kind: 'private-key',
    literals: ['"d', '"p"', '"q', '"k"', '"p\\"', '"k\\"'],
    expression: sticky('', /"(?:d|p|q|dp|dq|qi|k)\\?"\s{0,4}:\s{0,4}\\?"([\w-]{20,1400}={0,2})\\?"/),
    accept: (secret, _after, { index, input }) =>
      /\d/.test(secret) && /"kty\\?"\s{0,4}:/.test(input.slice(Math.max(0, index - 3_000), index + 3_000)),
  },
  {
    // The cookies by which Microsoft's own sign-in and ASP.NET know a session. ARRAffinity only names a server.
    id: 'keys/session-cookie',
    kind: 'access-token',
    literals: ['estsauth', '.aspnet', 'fedauth', 'rtfa=', 'authsession', '.aspxauth'],
    expression: sticky(
      'i',
      /(?:ESTSAUTH(?:PERSISTENT|LIGHT)?|\.AspNet(?:Core)?\.(?:Identity\.)?[A-Za-z]{5,30}(?:C\d)?|FedAuth|(?<![A-Za-z])rtFa|AuthSession|\.ASPXAUTH)=([\w.~%+/-]{40,8000}={0,2})/,
    ),
    accept: (secret, _after, match) =>
      /\d/.test(secret) && !/antiforgery|correlation|nonce/i.test(match[0].slice(0, 50)),
  },
  {
    id: 'keys/jwt',
    kind: 'access-token',
    literals: ['eyj', 'ew0', 'ewo', 'eya'],
    wraps: true,
    expression: sticky('', fresh, /e[wy][A-Za-z0-9][\w-]{8,4000}\.[\w-]{0,12000}(?:\.[\w-]{1,8000}){0,3}/),
    accept: isToken,
  },
  {
    id: 'keys/shared-key',
    kind: 'access-token',
    literals: ['sharedkey'],
    expression: sticky('i', /SharedKey(?:Lite)? {1,2}[a-z0-9-]{3,40}:([A-Za-z0-9+/]{30,100}={0,2})/),
    accept: isCredential,
  },
  {
    id: 'keys/authorization',
    kind: 'access-token',
    literals: ['authorization', 'bearer ', 'bearer%20'],
    expression: sticky(
      'i',
      `(?:authorization["'\\\\]{0,2}\\s?[:=,](?:\\s|%20)?["'\\\\]{0,2})?(?:bearer|basic|token|api-?key|api-?token|geniekey)(?: |%20){0,2}(${longToken})`,
    ),
    accept: (secret, _after, match) =>
      isCredential(secret) && (secret.length >= 20 || /^authorization/i.test(match[0])),
  },
  {
    // What App Service asks for before it gives out a managed identity's token.
    id: 'keys/identity-header',
    kind: 'access-token',
    literals: ['identity_header', 'identity-header', 'msi_secret'],
    expression: sticky(
      'i',
      /(?:identity[_-]header|msi_secret)["']?\s?[:=]\s?["']?([a-f0-9]{32}|[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12})(?![\w-])/,
    ),
  },
  {
    id: 'keys/long-token',
    kind: 'access-token',
    literals: ['token'],
    expression: sticky(
      'i',
      /(?<!(?:continuation|skip|next|page|sync|delta|state|csrf|xsrf|verification|forgery|public ?key)[_ -]?)token["'\\]{0,3}\s{0,3}[:=]\s{0,3}["'\\]{0,2}([\w.+/-]{100,8000}={0,2})/,
    ),
    accept: isCredential,
  },
  {
    id: 'keys/authorization-short',
    kind: 'access-token',
    literals: ['authorization'],
    expression: sticky(
      'i',
      /authorization["'\\]{0,2}\s?[:=]\s?["'\\]{0,2}(?:bearer|token) {1,2}((?=[^\s]{0,12}[\d._-])[A-Za-z0-9._~+/-]{10,15}={0,2})(?![\w.~+/-])/,
    ),
    accept: (secret) => isCredential(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  },
  {
    id: 'keys/authorization-bare',
    kind: 'access-token',
    literals: ['authorization'],
    expression: sticky(
      'i',
      /(?<![\w-])authorization["'\\]{0,2}\s?[:=]\s{0,3}["'\\]{0,2}([A-Za-z0-9_~+/-]{24,400}={0,2})(?![\w.~+/@:-])/,
    ),
    accept: isCredential,
  },
  {
    id: 'keys/basic-short',
    kind: 'access-token',
    literals: ['authorization'],
    expression: sticky(
      'i',
      /authorization["'\\]{0,2}\s?[:=]\s?["'\\]{0,2}basic {1,2}([A-Za-z0-9+/]{4,400}={0,2})/,
    ),
    accept: (secret) => (base64Text(secret) ?? '').includes(':'),
  },
  {
    id: 'keys/refresh-token',
    kind: 'access-token',
    literals: ['0.a', '1.a', 'm.c', 'm.r'],
    expression: sticky(
      '',
      /(?<![\w.-])(?:[01]\.A[\w-]{60,2000}(?:\.[\w-]{1,2000}){0,4}|M\.[CR]\d{1,4}_[\w.!*$-]{60,2000})/,
    ),
  },
] as const satisfies readonly Pattern[];

/** Not a mask (`xxxx…`), not words: a run of many different signs. */
function isKeyText(text: string): boolean {
  return new Set(text).size > 15 && /[A-Za-z0-9+/]{16}/.test(text) && /\d/.test(text);
}

/** A JSON Web Token, signed or encrypted (RFC 7515, 7516), unsigned, or cut off in its signature. */
function isToken(token: string): boolean {
  const [header = '', body = '', signature] = token.split('.');
  if (!/^\s*\{.*"alg"\s*:.*\}\s*$/s.test(base64Text(header) ?? '')) return false;
  return (signature !== undefined && signature.length >= 8) || /^\s*\{\s*"/.test(base64Text(body) ?? '');
}

/** Not an address, a name, a mask or a known example that stands where a token would. */
function isCredential(secret: string): boolean {
  if (isPublished(secret)) return false;
  if (
    !/\d/.test(secret) &&
    !(/[a-z][A-Z]/.test(secret) && (secret.endsWith('=') || /[A-Z].*[A-Z].*[A-Z]/.test(secret)))
  )
    return false;
  return !/^[\w-]+(?:\.[A-Za-z]{2,}){2,}$|x{4}|X{4}|\.{3}|^[a-z]+[-_][a-z_-]+\d?$/.test(secret);
}
