import { type Pattern, sticky } from './pattern';

const word =
  '(?:カード|クレジット|クレカ|credit ?card|card[ _-]?(?:no|num|#|is|was)|(?<![A-Za-z])(?:card|visa|jcb|amex|american express|master ?card|diners|discover)(?![A-Za-z]))';
const number =
  '(?:3[47]\\d{2}[ -]?\\d{6}[ -]?\\d{5}|3[068]\\d{2}[ -]?\\d{6}[ -]?\\d{4}|\\d{16,19}|\\d{4}(?:[ -]\\d{4}){3}|4\\d{12})';

/** Numbers of payment cards, where a word says that it is one. */
export const cards = [
  {
    id: 'card/after-word',
    kind: 'card-number',
    literals: [
      'カード',
      'クレジット',
      'クレカ',
      'card',
      'master',
      'visa',
      'jcb',
      'amex',
      'american express',
      'diners',
      'discover',
    ],
    expression: sticky(
      'i',
      word,
      '(?:(?!(?<![A-Za-z])id(?![A-Za-z]))[^\\d\\r\\n。]){0,40}(?:\\d{1,2}[^\\d\\r\\n]{1,20})?(?:\\r?\\n[^\\d\\r\\n]{0,10})?',
      `((?<![\\d-])${number}(?![\\d-]))`,
    ),
    accept: isCardNumber,
  },
  {
    id: 'card/before-word',
    kind: 'card-number',
    literals: ['カード', 'クレジット', 'クレカ', 'credit', 'visa', 'jcb', 'amex', 'master'],
    expression: sticky(
      'i',
      `(?<=((?<![\\d-])${number})[^\\d\\r\\n]{0,12})(?:クレジット|カード|クレカ|credit|visa|jcb|amex|master)`,
    ),
    accept: isCardNumber,
  },
] as const satisfies readonly Pattern[];

/** Length and first digits as the issuers have them, the check digit of ISO/IEC 7812 (Luhn), not a row of equal digits. */
function isCardNumber(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (!issuers.some((issuer) => issuer.test(digits)) || new Set(digits).size < 2) return false;
  if (digits === written && startsWithDate.test(digits)) return false;
  const sum = [...digits]
    .reverse()
    .map(Number)
    .reduce(
      (total, digit, place) => total + (place % 2 ? ((digit * 2) % 10) + (digit > 4 ? 1 : 0) : digit),
      0,
    );
  return sum % 10 === 0;
}

const issuers = [
  /^4\d{12}(?:\d{3}){0,2}$/, // Visa
  /^(?:5[1-5]|2[2-7])\d{14}$/, // Mastercard
  /^3[47]\d{13}$/, // American Express
  /^35\d{14}$/, // JCB
  /^3[068]\d{12}$/, // Diners Club
  /^6(?:011|4[4-9]\d|5\d\d)\d{12}$/, // Discover
  /^62\d{14,17}$/, // UnionPay
];

/** Numbers of support requests are 16 digits without a break and begin with a date: 2411200030001234. */
const startsWithDate = /^2\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;
