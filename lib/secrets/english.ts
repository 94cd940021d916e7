import { endsClause, endsSentence, goesOn, isTalkBehind, verb, whose } from './english-phrases';
import {
  bracketedValue,
  englishLabel as label,
  englishLiterals as literals,
  saidValue as value,
} from './labels';
import { type Pattern, sticky } from './pattern';
import { gap, pair, quotedValue } from './pieces';
import { isBracketed, isLikely, isNextLine, isPhrase, isTold } from './said';
import { isNameLike, isStriking, isUnmistakable } from './values';

/** Quotes of a phrase: blanks may stand inside. */
const phrase = /(?:["“]((?! )[!#-~ ]{4,60}(?<! ))["”]|['‘]((?! )[!#-~ ]{4,60}(?<! ))['’](?![A-Za-z]))/.source;

/** An English sentence or label that states a password, from the most to the least specific. */
export const english = [
  {
    id: 'english/pair',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      `(?<=${pair}(?:the )?)`,
      label,
      whose,
      verb,
      /["'“]?[!#-&(-+.0-=?-_a-~-]{1,60}["'”]?(?: ?[/,] ?(?:and )?| and )["'“]?/,
      value,
    ),
    accept: (secret) => isTold(secret),
  },
  {
    id: 'english/quoted',
    kind: 'password',
    literals,
    expression: sticky('i', label, gap, `(?:${whose}${verb}| of|:|,)? {0,2}`, quotedValue),
    // "Pass `--help`", "to pass to `run`": the verb.
    accept: (secret, after, match) =>
      isTold(secret) &&
      /[A-Za-z\d]{2}/.test(secret) &&
      !isTalkBehind(after) &&
      !/^pass (?:to )?[`'"“‘]/i.test(match[0]),
  },
  {
    id: 'english/phrase',
    kind: 'password',
    literals,
    expression: sticky('i', label, gap, `(?:${whose}${verb}|:)? {0,2}`, phrase),
    accept: (secret, after, match) => isPhrase(secret) && !isTalkBehind(after) && !/^pass /i.test(match[0]),
  },
  {
    id: 'english/bracketed',
    kind: 'password',
    literals,
    expression: sticky('i', label, whose, `(?:${verb}| ) ?`, bracketedValue),
    accept: isBracketed,
  },
  {
    id: 'english/quoted-behind-whose',
    kind: 'password',
    literals,
    expression: sticky('i', label, / (?:for|of|on) (?:the |my |our )?[\w.@\\-]{2,30} /, quotedValue),
    accept: (secret) => isStriking(secret) && isLikely(secret) && !isNameLike(secret),
  },
  {
    id: 'english/is',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      `(?<!${pair})`,
      label,
      gap,
      whose,
      verb,
      /(?!(?:the|an?|its|my|our|still|now|just|both|also|initial|default|set) )["`']?/,
      value,
    ),
    accept: isSaid,
  },
  {
    id: 'english/that-is',
    kind: 'password',
    literals: ['passw', 'passphrase'],
    expression: sticky('i', /pass(?:word|phrase)(?: [A-Za-z]{1,12}){1,5}(?: is| was|:) {1,2}/, value),
    accept: isUnmistakable,
  },
  {
    id: 'english/part-is',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      /(?: (?:part|portion|value|string|field|section|of|in|the|for|our|my|his|her|to|on|connection|account|login|user|admin|database|server|portal|vm|app|site|file|zip|archive|that|which|we|I|have|has|had|been|using|used|entered|typed|set|given|got|currently)){1,8} (?:is|was) ["'“]?/,
      value,
    ),
    accept: (secret) => isLikely(secret),
  },
  {
    id: 'english/apposition',
    kind: 'password',
    literals,
    expression: sticky('i', label, /(?: [A-Za-z']{1,12}){0,5}, /, value, '(?=, )'),
    accept: (secret) => isLikely(secret),
  },
  {
    id: 'english/after-user',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      /(?<=(?:user(?: ?name| ?id)?|login|account|(?<![A-Za-z])id)(?: is|:|=)? {1,2}["'“]?[\w.@\\-]{2,60}["'”]? {0,2}[,;/|]? {0,2}(?:and |with |& )?(?:the )?)/,
      label,
      /(?: is|:|=)? {1,2}["'“]?/,
      value,
    ),
    accept: (secret, after) => isTold(secret) && (isLikely(secret, after) || endsSentence.test(after)),
  },
  {
    id: 'english/another',
    kind: 'password',
    literals: [...literals, 'パスワード'],
    expression: sticky(
      'i',
      label,
      /(?: |は ?|: ?| is )["'「]?[!#-&(-;=?-~]{4,60}["'」]?(?:,? (?:and|or|then) (?:(?:his|hers|mine|theirs|the other(?: one)?) (?:is|was) )?|、| ?(?:と|や|か|または|および|も) ?)["'「]?/,
      value,
    ),
    accept: (secret, after) => isLikely(secret, after) && !/^ ?の/.test(after),
  },
  {
    id: 'english/colon',
    kind: 'password',
    literals,
    expression: sticky('i', label, whose, / ?(?:[:=] ?|-> ?|\?(?: {1,3}|\r?\n)(?:A: ?)?)(?![;,&{])/, value),
    accept: (secret, after, match) =>
      isLikely(secret, after) && !isTalkBehind(after) && !isTestResult(secret, match),
  },
  {
    id: 'english/with',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      /(?<=(?:with|using|by|and|use|my|our|type|enter|entered|try|tried|,|\/|;)(?: the| a| my| this)? )/,
      label,
      ' ',
      value,
    ),
    accept: (secret, after) => isStriking(secret, after) && !isNameLike(secret),
  },
  {
    id: 'english/bare',
    kind: 'password',
    literals,
    expression: sticky('i', '(?<![\\w-] ?[-/] ?)', label, /(?: [-–]|'s)? {1,3}["']?/, value),
    accept: (secret, after) => isLikely(secret, after) && goesOn.test(after) && !/^\d+$/.test(secret),
  },
  {
    id: 'english/next-line',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      `(?<!${pair})`,
      label,
      whose,
      /(?: is| was| are)?(?: as follows| as below| below| the following)?[:*]{0,3}[ \t]{0,3}(?:\r?\n[ \t>*-]{0,6}){1,2}/,
      value,
      /(?=[ \t]{0,4}(?:\r?\n|$))/,
    ),
    accept: isNextLine,
  },
  {
    id: 'english/as-follows',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      whose,
      /(?: is| was)?(?: as follows| as below| below| the following| here)[:.]? {1,2}["'“]?/,
      value,
    ),
    accept: (secret, after) => isLikely(secret) && endsClause.test(after),
  },
  {
    id: 'english/app-password',
    kind: 'password',
    literals: ['app p', 'application p', 'アプリ'],
    expression: sticky(
      'i',
      /(?:app(?:lication)?|アプリ) ?(?:password|パスワード)[^\r\n]{1,12}?(?<![A-Za-z])((?:[a-z]{4} ){3}[a-z]{4}|[a-z]{16})(?![A-Za-z])/,
    ),
  },
] as const satisfies readonly Pattern[];

/** `the password is X`: a plain word counts only where the sentence ends behind it. */
function isSaid(secret: string, after: string, match: RegExpExecArray): boolean {
  // "12-character", "90days": the sentence goes on about the password.
  if (/^\d+-?[A-Za-z-]+$/.test(secret) || isTalkBehind(after) || /^pass to /i.test(match[0])) return false;
  if (isTestResult(secret, match)) return false;
  if (isLikely(secret, after)) return !isNameLike(secret) || endsClause.test(after);
  return isTold(secret) && endsSentence.test(after) && !/^pass[ :]/i.test(match[0]);
}

/** `PASS: TestLogin1`. */
function isTestResult(secret: string, match: RegExpExecArray): boolean {
  return /^pass(?![A-Za-z])/i.test(match[0]) && /^test|[_/]/i.test(secret);
}
