import { type Pattern, sticky } from './pattern';
import { gap, pair, quotedValue, saidLabel, saidLiterals, wordValue } from './pieces';
import { isMixed, isNameLike, isStated, isStriking, isUnmistakable } from './values';

const verb =
  '(?:(?:is|was|has been|to|as|will be|must be|should be)(?: (?:now|currently|still|set to|changed to|reset to))?|(?:re)?set to|changed to|=)';

/** A password said in an English sentence, from the most to the least specific. */
export const english = [
  {
    id: 'english/quoted',
    kind: 'password',
    literals: saidLiterals,
    expression: sticky('i', saidLabel, gap, `(?:${verb}|of)? {0,2}`, quotedValue),
    // "Pass `--help`", "to pass to `run`": the verb.
    accept: (secret, _after, match) =>
      isStated(secret, '') && /[A-Za-z\d]{2}/.test(secret) && !/^pass (?:to )?[`'"“‘]/i.test(match[0]),
  },
  {
    id: 'english/is',
    kind: 'password',
    literals: saidLiterals,
    expression: sticky(
      'i',
      `(?<!${pair})`,
      saidLabel,
      '(?: ?\\([^()\\r\\n]{1,30}\\))?(?: (?:for|of|on) [\\w .@\\\\-]{1,40}?)?',
      `(?: ${verb}[: ]|'s ) {0,2}`,
      wordValue,
    ),
    // "12-character", "90days": the sentence goes on about the password.
    accept: (secret, after) => isMixed(secret, after) && !/^\d+-?[A-Za-z-]+$/.test(secret),
  },
  {
    id: 'english/that-is',
    kind: 'password',
    literals: ['passw', 'passphrase'],
    expression: sticky('i', /pass(?:word|phrase)(?: [A-Za-z]{1,12}){1,5}(?: is| was|:) {1,2}/, wordValue),
    accept: isUnmistakable,
  },
  {
    id: 'english/as-password',
    kind: 'password',
    literals: ['as password', 'as the password', 'as a password', 'as my password'],
    expression: sticky('i', /(?<=(?:^|[^!-~])["'`]?([!#-&(-;=?-~]{6,40})["'`]? )as (?:the |a |my )?password/),
    accept: isUnmistakable,
  },
  {
    id: 'english/changed',
    kind: 'password',
    literals: saidLiterals,
    expression: sticky(
      'i',
      saidLabel,
      / (?:was |has been |is )?(?:changed |reset |updated )?from \S{3,64} to /,
      wordValue,
    ),
    accept: isStriking,
  },
  {
    id: 'english/with',
    kind: 'password',
    literals: saidLiterals,
    expression: sticky(
      'i',
      '(?<=(?:with|using|by|and|use|my|our|type|enter|entered|try|tried|,|/|;)(?: the| a| my| this)? )',
      saidLabel,
      ' ',
      wordValue,
    ),
    accept: (secret, after) => isStriking(secret, after) && !isNameLike(secret),
  },
  {
    id: 'english/log-in',
    kind: 'password',
    literals: ['log in', 'login', 'logon', 'log on', 'logged in', 'sign in', 'signin', 'signed in'],
    expression: sticky(
      'i',
      /(?:log(?:ged)?[ -]?[io]n|sign(?:ed)?[ -]?in)(?: (?:as|with|using)| ?[:=])\s{1,3}(?:user )?["']?[\w.@\\-]{2,60}["']?(?: {0,2}[/,] {0,2}| and (?:password |pw )?| password )["']?/,
      wordValue,
    ),
    accept: (secret, after) => isStriking(secret, after) && !isNameLike(secret),
  },
  {
    id: 'english/credentials',
    kind: 'password',
    literals: ['credentials', 'creds'],
    expression: sticky(
      'i',
      /cred(?:ential)?s(?: are| is| ?[:=])\s{1,3}["']?[\w.@\\-]{2,60}["']? {0,2}[/,:] {0,2}["']?/,
      wordValue,
    ),
    accept: (secret, after) => isMixed(secret, after) && !(isNameLike(secret) && secret.length > 10),
  },
] as const satisfies readonly Pattern[];
