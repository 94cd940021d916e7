import type { Draw } from '../../draw';
import { alphanumeric, base64url, digits, lower } from '../alphabets';
import { azureKeys, olderKeys } from './azure';
import { human, leading, machine, phrase, plain, urlSafe, word } from './passwords';
import { encryptedPem, jwt, pem, pfx, pgp, putty } from './structured';
import type { Make, Value } from './value';
import { vendorTokens } from './vendors';

/** The secrets that a template may name. */
export const values: Record<string, Value> = {
  ...azureKeys(),
  ...olderKeys(),
  ...passwords(),
  ...tokens(),
  ...vendorTokens(),
  card: { group: 'card', make: card },
};

function passwords(): Record<string, Value> {
  const password = (make: Make): Value => ({ group: 'password', make });
  return {
    /** Made by a machine or a person; ends in a letter or a digit. */
    pw: password((d) => d.one([human, machine, plain, human, machine])(d)),
    /** Ends in a sign. */
    'pw!': password((d) => `${human(d)}${d.one('!#$%')}`),
    /** Letters and digits only. */
    plain: password(plain),
    leading: password(leading),
    word: password(word),
    phrase: password(phrase),
    digits8: password((d) => d.characters(8, '123456789')),
    'pw-url': password(urlSafe),
    pin: password((d) => d.characters(6, '123456789')),
    deploy: password((d) => d.characters(60, alphanumeric)),
    /** A password in base64, as Kubernetes keeps it. */
    pw64: { group: 'kubernetes', make: (d) => btoa(`${human(d)}${d.one(['', '!', '#1'])}`) },
    /** `user:password` in base64. */
    basic: {
      group: 'token',
      make: (d) => btoa(`${d.one(['svc-deploy', 'apiuser', 'admin'])}:${machine(d)}`),
    },
  };
}

function tokens(): Record<string, Value> {
  const token = (make: Make): Value => ({ group: 'token', make });
  return {
    jwt: token(jwt),
    refresh: token(
      (d) => `${d.one('01')}.A${d.characters(60, base64url)}.Ag${'ABAA'}${d.characters(180, base64url)}7`,
    ),
    opaque: token((d) => `${d.characters(3, lower)}${d.characters(40, alphanumeric)}`),
    pem: { group: 'private-key', make: (d) => pem(d) },
    'pem-line': { group: 'private-key', make: (d) => pem(d).replaceAll('\n', '\\n') },
    'pem-cut': {
      group: 'private-key',
      strictness: 'loose',
      make: (d) => pem(d).split('\n').slice(0, -2).join('\n'),
    },
    'pem-indented': { group: 'private-key', make: (d) => pem(d).replaceAll('\n', '\n    ') },
    'pem-proc': { group: 'private-key', make: encryptedPem },
    pgp: { group: 'private-key', make: pgp },
    pem64: { group: 'kubernetes', make: (d) => btoa(`${pem(d)}\n`) },
    putty: { group: 'private-key', strictness: 'loose', make: putty },
    pfx: { group: 'private-key', strictness: 'loose', make: pfx },
  };
}

/** A card number with a right check digit, in groups of four or in one piece. */
function card(d: Draw): string {
  const body = `${d.one(['4539', '4716', '5412', '5290', '3530'])}${d.characters(11, digits)}`;
  const doubled = [...body].map((digit, index) => (index % 2 === 0 ? Number(digit) * 2 : Number(digit)));
  const total = doubled.reduce((all, each) => all + (each > 9 ? each - 9 : each), 0);
  const number = `${body}${(10 - (total % 10)) % 10}`;
  const between = d.one([' ', '-', '']);
  return number.replace(/(\d{4})(?=\d)/g, `$1${between}`);
}
