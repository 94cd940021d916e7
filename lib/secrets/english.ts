import { englishLabel as label, englishLiterals as literals } from './labels';
import { type Pattern, sticky } from './pattern';
import { gap, pair, quotedValue, wordValue } from './pieces';
import { isLikely, isNextLine, isPhrase, isTold } from './said';
import { isNameLike, isStriking, isUnmistakable } from './values';

/** `is now`, `has been reset to`, `=`. */
const verb =
  "(?:(?:(?: is| was| were| are|'s| has been| had been| will be| must be| should be| to| as)(?: (?:now|currently|still|just|probably|simply|actually|either|changed to|set to|set as|reset to|called|this))?|(?: has)?(?: been)? (?:re)?set (?:to|as)| changed to| ?=| ?->|\\s?→)[ :]{1,2})";
/** `for the user sa`, `that I am using`, `we set on the server`. */
const whose =
  '(?: (?:for|of|on|to|in) (?:[\\w.@\\\\"-]{1,30} ){0,4}?[\\w.@\\\\"-]{1,40}|(?: that| which)? (?:we|I|you|they|he|she)(?:\'m| am| are| have| had|\'ve)?(?: been)? (?:use|using|used|typed?|typing|enter(?:ed|ing)?|set|chose|got|have|gave|tried|trying|was given|were given|received|put in)(?: (?:for|on|in|to|with|here|there|from) ?(?:[\\w.@\\\\"-]{1,30} ){0,4}?[\\w.@\\\\"-]{0,30})?)?';
/** A question's mark is not the password's. */
const noQuestion =
  '(?<!(?:^|[.!?>\\n] {0,3})(?:(?:so|and|but|hi|hello),? )?(?:is|was|why|what|can|could|should|would|do|does|did|how|which|will|have|has|are)\\b[^\\r\\n]{1,100}\\?(?=\\s|$))';
const word = `${wordValue.slice(0, -1)}${noQuestion})`;
/** Quotes of a phrase: blanks may stand inside. */
const phrase = `(?:["“]((?! )[!#-~ ]{4,60}(?<! ))["”]|['‘]((?! )[!#-~ ]{4,60}(?<! ))['’](?![A-Za-z]))`;

/** A password said in an English sentence, from the most to the least specific. */
export const english = [
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
    id: 'english/is',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      `(?<!${pair})`,
      label,
      '(?: ?\\([^()\\r\\n]{1,30}\\))?',
      whose,
      verb,
      '{1,2}[*`"\']{0,2}',
      word,
    ),
    accept: isSaid,
  },
  {
    id: 'english/that-is',
    kind: 'password',
    literals: ['passw', 'passphrase'],
    expression: sticky('i', /pass(?:word|phrase)(?: [A-Za-z]{1,12}){1,5}(?: is| was|:) {1,2}/, word),
    accept: isUnmistakable,
  },
  {
    id: 'english/as-password',
    kind: 'password',
    literals: [
      'as password',
      'as pw',
      'as the p',
      'as a password',
      'as my p',
      'as our p',
      'as his p',
      'as your p',
      'for the password',
      'for password',
      'for my password',
    ],
    expression: sticky(
      'i',
      /(?<=(?:^|[^!-~])(["'`“]?)([!#-&(-;=?-~]{3,40}?)(["'`”]? ))(?:as|for) (?:the |a |my |our |his |your )?(?:(?:admin|user|root|new|temp|temporary|default|initial|current|login) )?(?:password|passphrase|pw|pwd|passcode)(?![\w-])/.source.replace(
        '(["\'`“]?)',
        '["\'`“]?',
      ),
      /(?! (?:[a-hj-z]|i[^fnst ]|store|manager|vault|policy|provider))/,
    ),
    accept: (secret, _after, match) =>
      match[2]?.trim() ? isTold(secret) : isLikely(secret) && (!isNameLike(secret) || /\d/.test(secret)),
  },
  {
    id: 'english/changed-to',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      whose,
      /(?:,? (?:and |then )?(?:we |I |they )?(?:was |were |has been |have been |is |got )?(?:changed |reset |updated |rotated )?(?:it |them )?)?\s?from ["'“]?\S{3,64}?["'”]? to ["'“]?/,
      word,
    ),
    accept: (secret) => isLikely(secret),
  },
  {
    id: 'english/changed-from',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      whose,
      /(?: (?:was |has been |is |got )?(?:changed |reset |updated |rotated )?)?from ["'“]?/,
      word,
      /(?=["'”]? to \S)/,
    ),
    accept: (secret) => isLikely(secret),
  },
  {
    id: 'english/it',
    kind: 'password',
    literals: ['changed it', 'reset it', 'set it', 'updated it', 'change it'],
    expression: sticky(
      'i',
      /(?:changed?|reset|set|updated) it (?:back |again )?(?:from \S{3,64} )?to ["'“]?/,
      word,
    ),
    accept: (secret) => isIt(secret),
  },
  {
    id: 'english/it-from',
    kind: 'password',
    literals: ['changed it', 'reset it', 'updated it', 'change it'],
    expression: sticky(
      'i',
      /(?:changed?|reset|updated) it (?:back |again )?from ["'“]?/,
      word,
      /(?=["'”]? to \S)/,
    ),
    accept: (secret) => isIt(secret),
  },
  {
    id: 'english/its',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      /[^\r\n.?!:]{0,40}(?:[.?!:,;] {0,3}|[.?!:]?\r?\n[> \t]{0,4})(?:it(?:'s|s| is| was)|(?:and |so |then )?(?:I|we)(?: just)? (?:type|typed|enter|entered|use|used|put|tried|set)) ["'“]?/,
      word,
    ),
    accept: (secret) => isLikely(secret),
  },
  {
    id: 'english/after-user',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      /(?<=(?:user(?: ?name| ?id)?|login|account|(?<![A-Za-z])id)(?: is|:|=)? {1,2}["'“]?[\w.@\\-]{2,60}["'”]?[,;/]? {0,2}(?:and |with |& )?(?:the )?)/,
      label,
      '(?: is|:|=)? {1,2}["\'“]?',
      word,
    ),
    accept: (secret, after) => isTold(secret) && (isLikely(secret, after) || endsSentence.test(after)),
  },
  {
    id: 'english/another',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      '(?: |は|: ?)["\'「]?[!#-&(-;=?-~]{4,60}["\'」]?(?:,? (?:and|or|then) |、| ?(?:と|や|か|または|および|も) ?)["\'「]?',
      word,
    ),
    accept: (secret, after) => isLikely(secret, after) && !/^ ?の/.test(after),
  },
  {
    id: 'english/colon',
    kind: 'password',
    literals,
    expression: sticky('i', label, ' ?(?:[:=] ?|-> ?)(?![;,&])', word),
    accept: (secret, after, match) =>
      isLikely(secret, after) && !isTalkBehind(after) && !isTestResult(secret, match),
  },
  {
    id: 'english/with',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      '(?<=(?:with|using|by|and|use|my|our|type|enter|entered|try|tried|,|/|;)(?: the| a| my| this)? )',
      label,
      ' ',
      word,
    ),
    accept: (secret, after) => isStriking(secret, after) && !isNameLike(secret),
  },
  {
    id: 'english/bare',
    kind: 'password',
    literals,
    expression: sticky('i', '(?<![\\w-] ?[-/] ?)', label, "(?: -|'s)? {1,3}\\(?[\"']?", word),
    accept: (secret, after) =>
      isLikely(secret, after) &&
      /^["')]{0,2}(?:[.,;!?]?(?:\s{0,3}$|\s{0,3}\r?\n)|[.,;!?] | ?[^ -~]| (?:is|was|does|did|do|doesn't|doesnt|didn't|not|fails|failed|stopped|works|worked|for|on|and|but|or|in|at|to|with|when|if|it|still|keeps|gets|isn't|isnt|please|pls|plz|thanks|btw|too|which|that|can|cannot|can't)(?![A-Za-z]))/i.test(
        after,
      ) &&
      !/^\d+$/.test(secret),
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
      '(?: is| was| are)?(?: as follows| below| the following)?[:*]{0,3}[ \\t]{0,3}(?:\\r?\\n[ \\t>*-]{0,6}){1,2}',
      wordValue,
      '(?=[ \\t]{0,4}(?:\\r?\\n|$))',
    ),
    accept: isNextLine,
  },
] as const satisfies readonly Pattern[];

/** `the password is X`: a plain word counts only where the sentence ends behind it. */
function isSaid(secret: string, after: string, match: RegExpExecArray): boolean {
  // "12-character", "90days": the sentence goes on about the password.
  if (/^\d+-?[A-Za-z-]+$/.test(secret) || isTalkBehind(after) || /^pass to /i.test(match[0])) return false;
  if (isLikely(secret, after)) return !isNameLike(secret) || endsClause.test(after);
  return isTold(secret) && endsSentence.test(after) && !/^pass /i.test(match[0]);
}

/** `PASS: TestLogin1`. */
function isTestResult(secret: string, match: RegExpExecArray): boolean {
  return /^pass(?![A-Za-z])/i.test(match[0]) && /^test|[_/]/i.test(secret);
}

/** `it` was something else unless the value shows what it is. */
function isIt(secret: string): boolean {
  return (
    isUnmistakable(secret) ||
    (isLikely(secret) && !/[_-]/.test(secret) && /^[A-Z][a-z]+[A-Z]?\w*\d/.test(secret))
  );
}

/** What lies behind a word that ends the sentence or the line. */
const endsSentence =
  /^["'”)`*]{0,2} ?(?:[.!;)]?\s{0,3}(?:$|\r?\n)|[.!] [A-Z]|[,;] | (?:and it|but (?:it|I|we)|btw|pls|plz|thanks)\b)/;
const endsClause = /^["'”)`*]{0,2}(?:$|[.,;:!?)\s]|[^ -~])/;

/** A message, a file, a unit. */
function isTalkBehind(after: string): boolean {
  return /^["'”)`]{0,2} ?(?:characters?|chars?|digits?|days?|hours?|times?|minutes?|months?|weeks?|years?|letters|attempts?|users?|message|error|prompt|button|field|box|page|screen|dialog|option|link|tab|policy|setting)(?![A-Za-z])/i.test(
    after,
  );
}
