import { whose } from './english-phrases';
import { englishLabel as label, englishLiterals as literals, saidValue as value } from './labels';
import { type Pattern, sticky } from './pattern';
import { pair } from './pieces';
import { isLikely, isTold } from './said';
import { isUnmistakable } from './values';

/** What a person did with a password, and its value: typed, changed, used. */
export const englishActions = [
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
] as const satisfies readonly Pattern[];

/** `it` was something else unless the value shows what it is. */
function isIt(secret: string, _after: string, match: RegExpExecArray): boolean {
  return (
    isUnmistakable(secret) ||
    (isLikely(secret) && /^reset it/i.test(match[0])) ||
    (isLikely(secret) && !/[_-]/.test(secret) && /^[A-Z][a-z]+[A-Z]?\w*\d/.test(secret))
  );
}
