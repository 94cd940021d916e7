import type { Draw } from '../../draw';
import { alphanumeric, base64, base64url } from '../alphabets';

const lines = (d: Draw, count: number, length = 64) =>
  Array.from({ length: count }, () => d.characters(length, base64)).join('\n');

/** A private key in PEM, of one of the usual kinds. */
export function pem(d: Draw): string {
  const kind = d.one(['RSA ', 'EC ', '', 'ENCRYPTED ', 'OPENSSH ', '', 'RSA ']);
  const name = `${kind}${'PRIVATE'} KEY`;
  return `-----BEGIN ${name}-----\nMII${d.characters(61, base64)}\n${lines(d, d.number(3, 8))}\n${d.characters(22, base64)}==\n-----END ${name}-----`;
}

/** A private key as OpenSSL 1 encrypts it. */
export function encryptedPem(d: Draw): string {
  const name = `RSA ${'PRIVATE'} KEY`;
  const head = `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,${d.characters(32, '0123456789ABCDEF')}`;
  return `-----BEGIN ${name}-----\n${head}\n\n${lines(d, 6)}\n-----END ${name}-----`;
}

/** A private key of PGP, in its armour. */
export function pgp(d: Draw): string {
  const name = `PGP ${'PRIVATE'} KEY BLOCK`;
  return `-----BEGIN ${name}-----\n\nlQ${lines(d, 6)}\n=${d.characters(4, alphanumeric)}\n-----END ${name}-----`;
}

/** A private key as PuTTY keeps it. */
export function putty(d: Draw): string {
  return [
    `PuTTY-User-Key-File-${d.one('23')}: ssh-rsa`,
    'Encryption: none',
    'Comment: rsa-key-20260412',
    'Public-Lines: 2',
    lines(d, 2),
    `${'Private'}-Lines: 4`,
    lines(d, 4),
    `${'Private'}-MAC: ${d.characters(64, '0123456789abcdef')}`,
  ].join('\n');
}

/** A certificate with its key (PFX) in base64: version 3, then the object identifier of PKCS #7 data. */
export const pfx = (d: Draw) =>
  `MII${d.one('JKLM')}${d.characters(1, alphanumeric)}${d.one('AQgw')}IBAzCC${d.characters(3, alphanumeric)}GCSqGSIb3DQEHAaCC${d.characters(1200, base64)}AgIIAA==`;

/** A signed token whose header decodes. */
export function jwt(d: Draw): string {
  const header = d.one([
    { typ: 'JWT', alg: 'RS256', kid: d.characters(27, base64url) },
    { alg: 'HS256', typ: 'JWT' },
    { typ: 'JWT', alg: 'ES256' },
  ]);
  const payload = {
    aud: 'https://management.azure.com',
    exp: d.number(1700000000, 1799999999),
    upn: 'yamada@contoso.com',
  };
  const encode = (part: object) =>
    btoa(JSON.stringify(part)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
  return `${encode(header)}.${encode(payload)}.${d.characters(85, base64url)}w`;
}
