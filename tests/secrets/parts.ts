import type { SecretKind } from '../../lib/secrets/kinds';

/*
 * Made-up secrets, put together at run time so that no scanner of repositories takes them for real ones.
 * `random` is a fixed sequence: the same text on every run.
 */

/** A text, the kind found in it, and exactly the secret (several: in order). */
export type Found = [text: string, kind: SecretKind, ...secrets: string[]];

/** A secret with what stands around it. */
export const of = (kind: SecretKind, secret: string, before: string, behind = ''): Found => [
  `${before}${secret}${behind}`,
  kind,
  secret,
];

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
let state = 20261120;

/** `length` letters and digits that look as if a machine had drawn them. */
export function random(length: number, alphabet = letters): string {
  let text = '';
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    text += alphabet[(state >>> 16) % alphabet.length];
  }
  return text;
}

export const hex = (length: number) => `a${random(length - 2, '0123456789abcdef')}7`;

/** 88 characters with a signature. */
export const long = (signature: string) => `${random(76)}${signature}${random(5)}Q==`;
/** 44 characters with a signature. */
export const short = (signature: string) => `${random(33)}${signature}C${random(5)}=`;
export const annotated = (provider: string) => `${random(52)}${'JQQ'}J99${random(18)}${provider}${random(4)}`;

export const storageKey = long('+A' + 'St');
export const busKey = short('+A' + 'Sb');
export const plainKey86 = `${random(86)}==`;
export const plainKey43 = `${random(43)}=`;
export const sasSignature = `${random(20)}%2B${random(22)}%3D`;
export const password = ['Xk29', 'fjQ1', 'zz'].join('');
export const loud = ['P@ssw', '0rd!'].join('');
export const guid = '7d4f0c1e-52ab-4c39-9a0e-1f2b3c4d5e6f';

const encode = (text: string) => Buffer.from(text).toString('base64url');
export const jwt = `${encode('{"typ":"JWT","alg":"RS256"}')}.${encode(`{"aud":"api","sub":"${guid}"}`)}.${random(60)}`;
export const notJwt = `${encode('{"level":"info","message":"started"}')}.${encode('{"a":1}')}.${random(20)}`;

const bodyLines = Array.from({ length: 4 }, () => random(64)).join('\n');
export const pem = `-----BEGIN RSA ${'PRIVATE'} KEY-----\n${bodyLines}\n${random(20)}==\n-----END RSA ${'PRIVATE'} KEY-----`;
export const pemBody = bodyLines;
export const certificate = `-----BEGIN CERTIFICATE-----\n${bodyLines}\n-----END CERTIFICATE-----`;
