import {
  endsClause,
  goesOnAnew,
  into,
  isBeside,
  isBesideUser,
  isGiven,
  isTalkBehind,
  mark,
  verb,
  whose,
} from './english-phrases';
import {
  bracketedValue,
  englishLabel as label,
  englishLiterals as literals,
  saidValue as value,
} from './labels';
import { before, type Pattern, sticky } from './pattern';
import { gap, pair } from './pieces';
import { isBracketed, isLikely, isNextLine, isPhrase, isTold } from './said';
import { isNameLike, isStriking } from './values';

/** What stands in quotes, blanks too. */
const quoted =
  /(?:["“]((?! )[!#-~ ]{3,60}(?<! ))["”]|['‘`『]{1,2}((?! )(?:[!-&(-_a-~ ]|'(?=[a-z])){3,60}(?<! ))['’`』](?![A-Za-z]))/
    .source;

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
      `${whose}(?:${verb}|${mark})`,
      /(?!(?:correct|right|wrong|valid|invalid|fine|ok|okay|good|same|different) ?,)["'“]?[!#-&(-+.0-=?-_a-~-]{1,60}["'”]?(?: ?[/,&] ?(?:and )?| and )["'“]?/,
      value,
    ),
    accept: (secret) => isTold(secret),
  },
  {
    id: 'english/quoted',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      gap,
      `(?:["'\`]?${whose}(?:${verb}|${into})|${whose}${mark}|,)? {0,2}`,
      quoted,
    ),
    // "Pass `--help`", "to pass to `run`": the verb.
    accept: (secret, after, match) =>
      (/ /.test(secret)
        ? isPhrase(secret) && !(/`$/.test(match[0]) && /[-/.$|]/.test(secret))
        : // Behind `=` the settings have decided.
          isTold(secret) && /[A-Za-z\d]{2}/.test(secret) && !/= ?["'`]/.test(match[0])) &&
      !isTalkBehind(after) &&
      !/^pass (?:to )?["'`“‘]/i.test(match[0]),
  },
  {
    id: 'english/bracketed',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      `(?:${whose}(?:${verb}|${mark}| )|(?: [\\w'-]{1,12}){1,5} ) ?`,
      bracketedValue,
    ),
    accept: (secret, after) => isBracketed(secret) || (isTold(secret) && goesOnAnew.test(after)),
  },
  {
    id: 'english/quoted-behind-whose',
    kind: 'password',
    literals,
    expression: sticky('i', label, / (?:for|of|on) (?:the |my |our )?[\w.@\\-]{2,30} /, quoted),
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
      /["'`]?/,
      whose,
      verb,
      /(?!(?:the|an?|its|my|our|still|now|just|both|also|initial|default|set|given|told|sent) )["'`“]?/,
      value,
    ),
    accept: isSaid,
  },
  {
    id: 'english/to',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      label,
      gap,
      /["'`]?/,
      whose,
      into,
      /(?!(?:the|an?|its|my|our|per) )["'`“]?/,
      value,
    ),
    accept: isChangedTo,
  },
  {
    id: 'english/mark',
    kind: 'password',
    literals,
    expression: sticky('i', label, /\)?/, gap, whose, mark, /["'`“]?/, value),
    // Without anything between, `settings` has looked at the words.
    accept: (secret, after, match) =>
      (isLikely(secret, after)
        ? !isTalkBehind(after)
        : isGiven(secret, after) &&
          (/ [-–—] |\w \w/.test(match[0]) || (endsLine.test(after) && !talksOfItself.test(secret)))) &&
      !reports.test(match[0]) &&
      !isTestResult(secret, match),
  },
  {
    id: 'english/apposition',
    kind: 'password',
    literals,
    expression: sticky('i', label, /(?: [A-Za-z']{1,12}){0,5}, ?/, value, '(?=, )'),
    accept: (secret, _after, match) => isLikely(secret) && !/ (?:is|was|are|has) /.test(match[0]),
  },
  {
    id: 'english/after-user',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      /(?<=(?:(?:user(?: ?name| ?id)?|login|account|(?<![A-Za-z])id)(?: is|:|=)? {1,2}["'“]?[\w.@\\-]{2,60}|[\w.-]{1,60}@[\w.-]{3,60})["'”]? {0,2}[,;/|]? {0,2}(?:and |with |& )?(?:the )?)/,
      label,
      /(?: is|:|=)? {1,2}["'“]?/,
      value,
    ),
    accept: (secret, after, match) =>
      /[:=] {0,2}["'“]?$/.test(match[0].slice(0, -secret.length))
        ? isTold(secret)
        : isBesideUser(secret, after),
  },
  {
    id: 'english/another',
    kind: 'password',
    literals: [...literals, 'パスワード'],
    expression: sticky(
      'i',
      label,
      /(?: (?=\S{0,30}[\d!@#$%^&*])|は ?|: ?| (?:is|was|are) (?:now )?)["'「]?[!#-&(-;=?-~]{4,60}["'」]?(?:,? (?:and|or|then) (?:(?:his|hers|mine|theirs|the other(?: one)?) (?:is|was) )?| (?:instead of|rather than) |、| ?(?:と|や|か|または|および|も) ?)["'「]?/,
      value,
    ),
    accept: (secret, after, match) =>
      (/["'「]$/.test(match[0].slice(0, -secret.length)) ? isTold(secret) : isLikely(secret, after)) &&
      !/^ ?の/.test(after),
  },
  {
    id: 'english/listed',
    kind: 'password',
    literals: ['passwords'],
    expression: sticky(
      'i',
      /passwords(?: (?!like|such)[A-Za-z]{1,12}){0,3}[:,]?(?:\s{1,3}[-*]?[ \t]{0,3}(?:[\w.-]{2,20} ?[=:] )?["'`]?[!#-&(-+.-;=?-~]{4,40}["'`]?,?){1,2}\s{1,3}(?:and |or )?[-*]?[ \t]{0,3}(?:[\w.-]{2,20} ?[=:] )?["'`]?/,
      value,
    ),
    accept: (secret, _after, match) =>
      /["'`]$/.test(match[0].slice(0, -secret.length)) ? isTold(secret) : isLikely(secret),
  },
  {
    id: 'english/listed-first',
    kind: 'password',
    literals: ['passwords'],
    expression: sticky(
      'i',
      /passwords(?: (?!like|such)[A-Za-z]{1,12}){0,3}[:,]?\s{1,3}[-*]?[ \t]{0,3}(?:[\w.-]{2,20} ?[=:] )?["'`]?/,
      value,
    ),
    accept: (secret, _after, match) =>
      /["'`]$/.test(match[0].slice(0, -secret.length)) ? isTold(secret) : isLikely(secret),
  },
  {
    id: 'english/with',
    kind: 'password',
    literals,
    expression: sticky(
      'i',
      /(?<=(?:with|w\/|using|by|and|use|my|our|type|enter|entered|try|tried|give|gave|put|,|\/|;)(?: the| a| my| this)? |\()/,
      label,
      ' ',
      value,
    ),
    accept: (secret, after, match) =>
      (isStriking(secret, after) && !isNameLike(secret)) ||
      ((/(?:with|w\/|using|used?|give|gave|put|,)(?: the)? $/.test(before(match)) ||
        (/\($/.test(before(match)) && !/^[A-Z][a-z]+$/.test(secret))) &&
        isBesideUser(secret, after)),
  },
  {
    id: 'english/bare',
    kind: 'password',
    literals,
    expression: sticky('i', '(?<![\\w-] ?[-/] ?)', label, /(?: [-–]|'s)? {1,3}["']?/, value),
    accept: isBeside,
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
    id: 'english/words',
    kind: 'password',
    literals: ['passphrase', 'pass phrase'],
    expression: sticky(
      'i',
      /pass ?phrase/,
      `${whose}(?:${verb}|${mark})`,
      /([a-z]{3,12}(?: [a-z]{3,12}){1,5})(?=["']?(?:[.,;]|\s{0,3}(?:\r?\n|$)))/,
    ),
    accept: (secret, _after, match) =>
      isPhrase(secret) &&
      secret.split(' ').slice(1).every(isTold) &&
      (/ .* /.test(secret) || /[:=] ?$/.test(match[0].slice(0, -secret.length))),
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

/** An event, as logs write it: `password updated for user01: …`. */
const reports = /^\S{1,40} (?:updat|validat|rotat|expir|check|sync|verif|reject|accept|refresh)(?:ed|ied) /i;
/** Before `password to`. */
const changes = /(?<![A-Za-z])(?:set|chang(?:ed?|ing)|reset|updated?) (?:[\w'-]{1,20} ){0,3}$/i;
/** A name rather than a value: `self.password = password`. */
const talksOfItself = /^pass(?:word|wd)?$/i;
/** Nothing more. */
const endsLine = /^["'”)`*.]{0,2}\s{0,3}(?:$|\r?\n)/;

function isSaid(secret: string, after: string, match: RegExpExecArray): boolean {
  return !/^pass to /i.test(match[0]) && !isTestResult(secret, match) && isGiven(secret, after);
}

/** "To", "as" need not lead to the password: "moved the password of app01 to the vault", "changed it to test". */
function isChangedTo(secret: string, after: string, match: RegExpExecArray): boolean {
  if (/^pass to /i.test(match[0])) return false;
  if (isLikely(secret, after)) return !isNameLike(secret) || endsClause.test(after);
  return (
    changes.test(before(match)) &&
    !/ from /.test(match[0]) &&
    isTold(secret) &&
    /^["'”]?(?:[.,;!)]?\s{0,3}(?:$|\r?\n)| (?:on|by) )/.test(after)
  );
}

/** `PASS: TestLogin1`. */
function isTestResult(secret: string, match: RegExpExecArray): boolean {
  return /^pass\)? ?[:=-]/i.test(match[0]) && (/^test|[_/]/i.test(secret) || !isLikely(secret));
}
