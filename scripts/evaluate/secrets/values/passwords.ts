import type { Draw } from '../../draw';
import { alphanumeric, digits, lower, upper } from '../alphabets';

/*
 * Passwords as people and tools make them. All end in a letter or a digit: a sign at the end is asked for by name, where
 * the sentence leaves no doubt about it.
 */

/** What a person makes up for a rule of complexity: a word, a sign, a year. */
export function human(d: Draw): string {
  const word = d.one(words);
  const start = d.one([word, word, word.replace('a', '@').replace('o', '0')]);
  const number = d.one([
    `${d.number(2018, 2026)}`,
    d.characters(d.number(2, 4), digits),
    `${d.number(1, 12)}${d.number(10, 28)}`,
  ]);
  return `${start}${d.one(['', '@', '#', '!', '_', '-'])}${number}`;
}

/** What a generator of passwords makes: every class of characters, signs only inside. */
export function machine(d: Draw): string {
  const inside = d
    .characters(d.number(6, 12), `${alphanumeric}@#!-_+$*`)
    .replace(/([^A-Za-z0-9])(?=[^A-Za-z0-9])/g, 'x');
  return `${d.one(upper)}${d.one(digits)}${inside}${d.one(lower)}${d.one(digits)}${d.one(lower)}`;
}

/** Small letters and a number. */
export const plain = (d: Draw) =>
  `${d.one(['tanaka', 'suzuki', 'sakura', 'admin', 'tokyo', 'kaihatsu', 'azure', 'letmein', 'hanako', 'server'])}${d.characters(d.number(3, 4), digits)}`;

/** Nothing that a URL would have to escape, but for an escaped sign now and then. */
export const urlSafe = (d: Draw) =>
  `${d.one(upper)}${d.characters(d.number(7, 12), alphanumeric)}${d.one(['', '%40', '%21', '-', '_'])}${d.one(digits)}${d.one(lower)}`;

/** A row of keys with a sign at the beginning; never `$` or `%`, which begin a variable. */
export const leading = (d: Draw) =>
  `${d.one('!#@')}${d.one(['Qaz2wsx', 'Edc4rfv', 'Home2024x', 'Zaq1xsw2', 'Rfv5tgb'])}${d.characters(2, digits)}`;

/** A word alone: only what stands around it tells. */
export const word = (d: Draw) =>
  d.one(['himitsu', 'sunshine', 'kobayashi', 'hanafubuki', 'butterfly', 'starwars', 'doraemon']);

/** Words as a passphrase has them. */
export const phrase = (d: Draw) =>
  `${d.one(['correct', 'purple', 'silent', 'winter'])}-${d.one(['horse', 'river', 'monkey', 'castle'])}-${d.one(['battery', 'staple', 'window'])}-${d.number(10, 99)}`;

const words = [
  'Summer',
  'Winter',
  'Spring',
  'Tokyo',
  'Osaka',
  'Sakura',
  'Contoso',
  'Welcome',
  'Azure',
  'Admin',
  'Password',
  'Passw0rd',
  'Yamada',
  'Kaihatsu',
  'Qwerty',
  'Fuji',
  'Kanri',
  'Server',
  'Monkey',
  'Dragon',
  'Secret',
  'Test',
  'Portal',
  'Hello',
];
