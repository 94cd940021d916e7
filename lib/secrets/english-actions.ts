import { isGiven, whose } from './english-phrases';
import { englishLabel as label, englishLiterals as literals, saidValue as value } from './labels';
import { type Pattern, sticky } from './pattern';
import { pair } from './pieces';
import { isLikely, isPhrase, isTold } from './said';
import { isNameLike, isUnmistakable } from './values';

/** Up to a value that was another one before. */
const changed =
  /(?:,? (?:and |then )?(?:we |I |they )?(?:was |were |has been |have been |is |got )?(?:changed |reset |updated |rotated )?(?:it |them )?)?/
    .source;
const changedIt = /(?:changed?|reset|set|updated?) it (?:back |again )?/.source;
const changedItLiterals = [
  'changed it',
  'change it',
  'reset it',
  'set it',
  'updated it',
  'update it',
] as const;

/** What a person did with a password, and its value: typed, changed, used. */
export const englishActions = [
  {
    id: 'english/as-password',
    kind: 'password',
    literals: [
      ' as ',
      ' for p',
      ' for the p',
      ' for my p',
      ' is our ',
      ' is my ',
      ' is the ',
      ' was my ',
      ' was the ',
    ],
    expression: sticky(
      'i',
      /(?<=(?:^|[^!-~À-ɏ])(?:["'`“]((?! )[!#-&(-;=?-~À-ɏ ]{3,40}?)["'`”]|([!#-&(-;=?-~]{3,40}?))(?: (?:used to work|works?|worked|is used|was used|is set|was set))?) (?:as|for|is|was) (?:the |an? |my |our |his |her |your )?(?:[a-z]{2,13} ){0,2}?/,
      label,
      /(?![\w-])/,
    ),
    accept: (secret, after, match) => {
      if (match[1] === undefined)
        return (isLikely(secret) || (/\d/.test(secret) && isTold(secret))) && !namesAnother.test(after);
      return / /.test(secret) ? isPhrase(secret) : isTold(secret);
    },
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
    id: 'english/old',
    kind: 'password',
    literals: [...literals, ...changedItLiterals],
    expression: sticky(
      'i',
      `(?:${label}${whose}${changed}(?:\\s?from|(?<=(?:chang|reset|updat|rotat)[^\\r\\n]{1,60}))|${changedIt}from) ["'“]?`,
      value,
      /(?=["'”]? (?:in)?to \S)/,
    ),
    accept: (secret, _after, match) =>
      /^[^ ]+ it /i.test(match[0]) ? isIt(secret, match) : isLikely(secret),
  },
  {
    id: 'english/new',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      `${label}${whose}${changed}(?:\\s?from|(?<=(?:chang|reset|updat|rotat)[^\\r\\n]{1,60})) ["'“]?\\S{3,64}?["'”]? (?:in)?to ["'“]?`,
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
    literals: changedItLiterals,
    expression: sticky('i', changedIt, /(?:from \S{3,64} )?to ["'“]?/, value),
    accept: (secret, _after, match) => isIt(secret, match),
  },
  {
    id: 'english/typed',
    kind: 'password',
    literals: [
      ...[
        'type ',
        'typed ',
        'typing ',
        'enter',
        'put ',
        'input ',
        'insert',
        'paste',
        'fill',
        'choose ',
        'chose ',
      ],
      ...[
        'use ',
        'used ',
        'using ',
        'try ',
        'tried ',
        'trying ',
        'set ',
        'changed to',
        'reset to',
        'updated to',
      ],
      ...['one ', 'one:', 'chosen ', 'picked ', "it's ", 'its ', 'it is ', 'it was ', 'it used '],
    ],
    expression: sticky(
      'i',
      /(?<![A-Za-z])(?:(?:type|typed|typing|enter|entered|entering|put|input|insert|inserted|pasted?|pasting|fill|filled|choose|chosen?|picked|used?|using|try|tried|trying|set)(?: in)?|(?:changed|reset|updated) to|(?<=(?:old|new|previous|current|other|second|first|right|correct|wrong|working|last) )one(?: is| was|:| (?=\())|it(?:'s|s| is| was| used to be)) ["'`“(]?/,
      value,
    ),
    accept: isTyped,
  },
] as const satisfies readonly Pattern[];

/** "vm01 as password server": the word behind is what it is. */
const namesAnother =
  /^ (?!and|but|for|on|in|to|when|with|at|or|it|which|that|because|so|since|if|is|was|while|after|then|however|here|there|please|pls|as)[a-z]/;

const speaks =
  /(?:pass?w(?:or|ro)?d?s?|credentials|(?<![-\w])secret|passphrase|passcode|pwd|(?<![a-z])p(?:ass|w|in|sk))(?![a-z-])/i;
const sameSentence = new RegExp(`^[^.\\r\\n]{0,60}(?:${speaks.source})`, 'i');
const speaksAtOnce = new RegExp(
  `^["'\`”)]{0,2} (?:in|into|as|for|at|on|when|once|if)(?![a-z])[^.\\r\\n]{0,40}(?:${speaks.source})|^[^.\\r\\n]{0,60}(?:${speaks.source})\\w{0,6} (?:is |was |as )?(?:wrong|incorrect|invalid|not|bad|rejected)`,
  'i',
);

/** "To open it. The password …": what for. */
const opens = new RegExp(
  `^["'\`”)]{0,2} to (?:decrypt|unzip|open|extract|unlock|log|sign|connect)[^\\r\\n]{0,60}(?:${speaks.source})`,
  'i',
);

/** What was typed where a password is spoken of just before, or behind it in the same sentence. */
function isTyped(secret: string, after: string, match: RegExpExecArray): boolean {
  const { input, index } = match;
  const action = match[0].slice(0, -secret.length);
  const end = index + match[0].length;
  if (/^ in(?:to)? (?:the )?(?:user|mail|e-?mail|login|search)/i.test(after)) return false;
  // The name of a package.
  if (/^@[\w.-]+\//.test(secret)) return false;
  if (speaksAtOnce.test(input.slice(end, end + 100))) return isLikely(secret);
  if (/one|^it/i.test(action) && sameSentence.test(input.slice(end, end + 60))) return isLikely(secret);
  if (opens.test(input.slice(end, end + 100))) return isLikely(secret);
  const spoken = input.slice(Math.max(0, index - 90), index).split(speaks);
  if (spoken.length < 2) return false;
  const between = spoken[spoken.length - 1] ?? '';
  if (/[.!?]\s[\s\S]{0,90}[.!?]\s/.test(between)) return false;
  if (/["'`“]$/.test(action)) return isTold(secret) && !/[.!?]\s/.test(between);
  if (!isLikely(secret))
    return (
      (/^(?:type|enter|cho)/i.test(action) || (/^it/i.test(action) && between.length < 4)) &&
      !/[.!?\n]/.test(between) &&
      isGiven(secret, after)
    );
  return !isNameLike(secret) || between.length < 24 || !/^(?:use|using|try|tried|set)/i.test(action);
}

/** `it` was something else unless the value or the words before show what it is. */
function isIt(secret: string, { input, index, 0: all }: RegExpExecArray): boolean {
  if (isUnmistakable(secret)) return true;
  if (!isLikely(secret)) return false;
  return (
    /^reset it/i.test(all) ||
    (!/[_-]/.test(secret) && /^[A-Z][a-z]\w*\d/.test(secret)) ||
    speaks.test(input.slice(Math.max(0, index - 60), index))
  );
}
