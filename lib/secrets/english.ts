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

const name = /(?:[\w.@\\"'-]{1,30} ){0,4}?[\w.@\\"'-]{1,40}/.source;
/** `for the user sa`, `that I am using`, `we set on the server`. */
const whose = `(?:${/ (?:for|of|on|in|to (?:open|unlock|access|decrypt|log|sign|connect|get)) /.source}${name}|${
  /(?: that| which)? (?:we|I|you|they|he|she)(?:'m|'re| am| are| have| had|'ve)?(?: been)? (?:use|using|used|typed?|typing|enter(?:ed|ing)?|set|chose|got|have|gave|tried|trying|was given|were given|received|put in)(?: me| us)?/
    .source
}(?: (?:for|on|in|to|with|from) ${name})?|${/,(?: [A-Za-z-]{1,12}){1,4},| given to (?:me|us)| (?:stored|saved|kept|set|configured|written|used) (?:in|on|for|at|by) [\w .@\\-]{2,30}?/.source})?`;
/** `is now`, `has been reset to`, `might be something like`, `=`. */
const verb = `(?:${
  /(?: is| was| were| are|'s| has been| had been| used to be| (?:will|must|should|might|may|could|would) be| to| as)(?: (?:now|currently|still|just|probably|simply|actually|either|changed to|set to|set as|reset to|called|this|something like|like|both|(?:still )?(?:the |its )?(?:initial|default|old|original|temporary)(?: one)?))?/
    .source
}|${/(?: has)?(?: been)? (?:re)?set (?:to|as)| changed to| equals| ?→| ?-{1,2}>/.source})${/[ :=]{0,2}(?<=[ :=→>])/.source}`;
/** Quotes of a phrase: blanks may stand inside. */
const phrase = /(?:["“]((?! )[!#-~ ]{4,60}(?<! ))["”]|['‘]((?! )[!#-~ ]{4,60}(?<! ))['’](?![A-Za-z]))/.source;

/** A password said in an English sentence, from the most to the least specific. */
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
    id: 'english/as-password',
    kind: 'password',
    literals: [' as ', ' for p', ' for the p', ' for my p'],
    expression: sticky(
      'i',
      /(?<=(?:^|[^!-~])["'`“]?([!#-&(-;=?-~]{3,40}?)(["'`”]?))(?: (?:used to work|works?|worked|is used|was used|is set|was set))? (?:as|for) (?:the |an? |my |our |his |your )?(?:[a-z]{2,13} )?(?:password|passphrase|pw|pwd|passcode)(?![\w-])/,
      /(?! (?!and|but|for|on|in|to|when|with|at|or|it|which|that|because|so|since|if|is|was|while|after|then|however|here|there|please|pls|as)[a-z])/,
    ),
    accept: (secret, _after, match) => (match[2] ? isTold(secret) : isLikely(secret)),
  },
  {
    id: 'english/remark',
    kind: 'password',
    literals: ['(pass', '(the pass', '(pw', '(パスワード'],
    expression: sticky(
      'i',
      /(?<=(?:^|[^!-~]|:)["'`“「]?((?![:=])[!#-&*-9;=?-~]{3,40}?)["'`”」]? ?)\((?:the )?(?:password|passphrase|pwd?|パスワード)\)/,
    ),
    accept: (secret) => isLikely(secret),
  },
  {
    id: 'english/typed-into',
    kind: 'password',
    literals: [' into the ', ' in the p', ' into p', ' into my p', ' in my p'],
    expression: sticky(
      'i',
      /(?<=(?:type|typed|typing|enter|entered|entering|paste|pasted|pasting|put|putting|fill|filled|input|insert|inserted) ["'`“]?([!#-&(-;=?-~]{3,40}?)["'`”]?) (?:in|into) (?:the |my |a )?["'“]?(?:[a-z]{2,10} ){0,2}(?:password|passphrase|pw|pwd|pin)(?![\w-])/,
    ),
    accept: (secret) => isLikely(secret),
  },
  {
    id: 'english/when-asked',
    kind: 'password',
    literals: ['enter ', 'type ', 'use ', 'try ', 'typed ', 'entered '],
    expression: sticky(
      'i',
      /(?<![A-Za-z])(?:enter|type|use|try|entered|typed) ["'`“]?/,
      value,
      /(?=["'`”]? (?:when|once|if|as soon as|at|on|for) [^.\r\n]{0,40}(?:password|passphrase|pw)(?![\w-]))/,
    ),
    accept: (secret) => isLikely(secret),
  },
  {
    id: 'english/rejected',
    kind: 'password',
    literals: ['i type', 'i enter', 'i use', 'we type', 'we enter', 'we use', 'i put'],
    expression: sticky(
      'i',
      /(?:I|we) (?:type|enter|use|put)(?:d|ed)?(?: in)? ["'`“]?/,
      value,
      /(?=["'`”]?[^.\r\n]{0,60}(?:password|pw|passphrase) (?:is |was |as )?(?:wrong|incorrect|invalid|not|bad|rejected))/,
    ),
    accept: (secret) => isLikely(secret),
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
      value,
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
      /(?: was| has been| is| got)?(?: changed| reset| updated| rotated)? from ["'“]?/,
      value,
      /(?=["'”]? to \S)/,
    ),
    accept: (secret) => isLikely(secret),
  },
  {
    id: 'english/typed',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      /(?: that)? (?:I|we)(?:'m| am| are|'re)? (?:use|used|using|enter|entered|type|typed|tried|put in) ["'“]?/,
      value,
    ),
    accept: (secret) => isLikely(secret),
  },
  {
    id: 'english/both',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      `(?<=${pair}(?:the )?)`,
      label,
      / (?:are|is) (?:both|the same:?|also)(?: set to)? ["'“]?/,
      value,
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
      value,
    ),
    accept: isIt,
  },
  {
    id: 'english/it-from',
    kind: 'password',
    literals: ['changed it', 'reset it', 'updated it', 'change it'],
    expression: sticky(
      'i',
      /(?:changed?|reset|updated) it (?:back |again )?from ["'“]?/,
      value,
      /(?=["'”]? to \S)/,
    ),
    accept: isIt,
  },
  {
    id: 'english/its',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      /[^\r\n]{0,60}?(?:[.?!:,;(] {0,3}|[.?!:]?\r?\n[> \t]{0,4})(?:it(?:'s|s| is| was)|(?:the |my )?(?:old|new|previous|current|other|second|first) one(?: is| was|:| (?=\())|(?:changed|reset|updated) (?:it )?to|(?:please )?(?:type|enter|use|try)|(?:and |so |then )?(?:I|we)(?: just)? (?:type|typed|enter|entered|use|used|put|tried|set)) ["'“(]?/,
      value,
    ),
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

/** `it` was something else unless the value shows what it is. */
function isIt(secret: string, _after: string, match: RegExpExecArray): boolean {
  return (
    isUnmistakable(secret) ||
    (isLikely(secret) && /^reset it/i.test(match[0])) ||
    (isLikely(secret) && !/[_-]/.test(secret) && /^[A-Z][a-z]+[A-Z]?\w*\d/.test(secret))
  );
}

/** What lies behind a word that ends the sentence or the line. */
const endsSentence =
  /^["'”)`*]{0,2} ?(?:[.!;)]?\s{0,3}(?:$|\r?\n)|[.!] [A-Z]|[,;] | (?:and it|but (?:it|I|we)|btw|pls|plz|thanks)\b)/;
const endsClause = /^["'”)`*]{0,2}(?:$|[.,;:!?)\s]|[^ -~])/;
/** What goes on behind a value that only stands beside its label. */
const goesOn =
  /^["')]{0,2}(?:[.,;!?]?(?:\s{0,3}$|\s{0,3}\r?\n)|[.,;!?] | ?[^ -~]| (?:is|was|does|did|do|doesn't|doesnt|didn't|not|fails|failed|stopped|works|worked|for|on|and|but|or|in|at|to|with|when|if|it|still|keeps|gets|isn't|isnt|please|pls|plz|thanks|thx|ty|asap|btw|too|which|that|can|cannot|can't|any|help|as|of|shows|gives|returns|says|throws|no|anymore|from|be|has|had|have|was|will|would|could|should|just|always|never|instead|again|yesterday|today|now|because|username|I|we|he|she|they|there|after|since)(?![A-Za-z]))/i;

/** A message, a file, a unit. */
function isTalkBehind(after: string): boolean {
  return /^["'”)`]{0,2} ?(?:characters?|chars?|digits?|days?|hours?|times?|minutes?|months?|weeks?|years?|letters|attempts?|users?|message|error|prompt|button|field|box|page|screen|dialog|option|link|tab|policy|setting)(?![A-Za-z])/i.test(
    after,
  );
}
