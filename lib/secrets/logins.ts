import { isUsed } from './japanese-endings';
import { saidValue as value } from './labels';
import { type Pattern, sticky } from './pattern';
import { isLikely, isSigned, isTold } from './said';
import { isNameLike, isStriking, isUnmistakable } from './values';

/** Beside such a name stands a password rather than another name. */
const knownUser =
  '(?:admin(?:istrator)?|root|sa|[a-z]{0,12}(?:user|admin)(?<!(?<![a-z])user)\\d{0,3}|test|guest|demo|operator|svc[-_][a-z]{2,12})';

const logIn = ['log in', 'login', 'logon', 'log on', 'logged in', 'sign in', 'signed in'];

/** A user and a password beside each other, without a word that says "password". The user's name is not the secret. */
export const logins = [
  {
    id: 'logins/account',
    kind: 'password',
    literals: ['ログイン', 'サインイン', 'アカウント', '資格情報', '認証情報', '接続情報'],
    expression: sticky(
      '',
      /(?:ログイン|サインイン|アカウント|資格情報|認証情報|接続情報)(?:情報)?(?: ?[:=]| ?は|に|として|)\s{0,3}["「]?[\w.@\\-]{2,60}["」]?(?: {0,2}[/、,と:] {0,2}| )["「]?/,
      value,
    ),
    accept: (secret, after, match) =>
      isPaired(secret) ||
      (/\/ {0,2}["「]?$/.test(before(match)) && /^[a-z]/.test(secret) && isDated(secret)) ||
      (/^[^ 、:は]{2,6}情報/.test(before(match)) &&
        isLikely(secret) &&
        (!/と ?$/.test(before(match)) || isUsed.test(after))),
  },
  {
    id: 'logins/below',
    kind: 'password',
    literals: ['資格情報', '認証情報'],
    expression: sticky(
      '',
      /(?:資格|認証)情報[^!-~\r\n]{0,24}:?(?:\r?\n[ \t・>*-]{0,6}){1,2}[\w.@\\-]{2,60} ?[/,] ?/,
      value,
      /(?=[ \t]{0,4}(?:\r?\n|$))/,
    ),
    accept: isLikely,
  },
  {
    id: 'logins/japanese',
    kind: 'password',
    literals: [
      'でログイン',
      'でサインイン',
      'で接続',
      'でログオン',
      'でアクセス',
      'で認証',
      'で入',
      'で試',
      'でお試し',
      'を入力',
      'を使',
      'でrdp',
      'でssh',
    ],
    expression: sticky(
      'i',
      /(?<=(?:^|[\s「、。はで])["「]?[\w.@\\-]{2,40}["」]? ?[/:「] ?["「]?([!#-.0-;=?-~]{4,40})["」]? ?)/,
      /[でを](?:ログ|サイン|接続|アクセス|認証|入|試|お試|使|rdp|ssh)/,
    ),
    accept: (secret, _after, match) =>
      isPaired(secret) ||
      (isLikely(secret) && !/^[A-Z]{2,}\d/.test(secret) && /^(?:でログ|でサイ|を入力)/.test(match[0])),
  },
  {
    id: 'logins/known-user',
    kind: 'password',
    literals: ['admin', 'root', 'sa ', 'sa/', 'sa:', 'test', 'guest', 'demo', 'user', 'svc'],
    expression: sticky(
      'i',
      `(?<![\\w/.@-])${knownUser}`,
      /["'」]? ?(?:\/|:|と|は|に|and|with|,) ?["'「]?/,
      value,
    ),
    accept: (secret, after, match) => {
      // Paths: `test/**/*.js`, `test: /x$/`.
      if (/[/\\]/.test(secret)) return false;
      if (logsIn.test(after)) return isLikely(secret) || (isTold(secret) && /[!@#$%^&*]/.test(secret));
      if (isPaired(secret)) return /[!@$%^&*]|#(?!\d{1,2}$)/.test(secret);
      if (isAskedFor(match) && isLikely(secret)) return true;
      return (
        isDated(secret) ||
        (/^sa ?[/:]/i.test(match[0]) && isLikely(secret)) ||
        (/^sa\//i.test(match[0]) && isTold(secret))
      );
    },
  },
  {
    id: 'logins/japanese-from',
    kind: 'password',
    literals: ['から接続', 'に接続', 'にログイン', 'へログイン', 'にサインイン', 'へ接続'],
    expression: sticky(
      '',
      /(?<=(?:^|[\s「、。は])[\w.@\\-]{2,40} ?\/ ?([!#-.0-;=?-~]{6,40}) ?で [^。\r\n]{1,20})(?:から|に|へ)(?:接続|ログ|サイン)/,
    ),
    accept: (secret) => isUnmistakable(secret) || (isStriking(secret) && /[!@$%^&*+=?~]/.test(secret)),
  },
  {
    id: 'logins/japanese-with',
    kind: 'password',
    literals: ['でログイン', 'でサインイン', 'で接続', 'でログオン'],
    expression: sticky(
      '',
      /(?<=(?:^|[\s「、。は])[\w.@\\-]{2,40} ?[、,と] ?([!#-+--.0-;=?-~]{8,40}) ?)で(?:ログ|サイン|接続)/,
    ),
    accept: isUnmistakable,
  },
  {
    id: 'logins/english',
    kind: 'password',
    literals: [
      ...logIn,
      'logged on',
      'log into',
      'signin',
      'sign on',
      'connect as',
      'connect with',
      'connected as',
    ],
    expression: sticky(
      'i',
      /(?:log(?:ged)?[ -]?[io]n(?:to)?|sign(?:ed)?[ -]?[io]n|connect(?:ed)?)(?: to [\w.-]{1,60})?(?: (?:as|with|using|w\/)(?: the| user)?| ?[:=]| -|)\s{1,3}(?:user )?["'“]?[\w.@\\-]{2,60}["'”]?(?: {0,2}[/,|:&] {0,2}(?:and )?| (?:and|with|using) | password | )(?:the )?(?:password |pw |pwd |pass )?["'“]?/,
      value,
    ),
    accept: (secret, after, match) =>
      (inQuotes.test(before(match)) ? isTold(secret) : isPaired(secret)) && !/^ ?[/(]/.test(after),
  },
  {
    id: 'logins/known-user-of-login',
    kind: 'password',
    literals: [...logIn, 'connect', 'ログイン', 'サインイン'],
    expression: sticky(
      'i',
      /(?:log(?:ged)?[ -]?[io]n|sign(?:ed)?[ -]?in|connect(?:ed)?|ログイン|サインイン)(?: (?:as|with|using)| ?[:-])? {1,3}["'“]?/,
      knownUser,
      /["'”]? ?(?:\/|:|,|and|with|using| ) ?["'“]?/,
      value,
    ),
    accept: (secret) => isLikely(secret),
  },
  {
    id: 'logins/credentials',
    kind: 'password',
    literals: [
      'credential',
      'creds',
      'cred:',
      'login details',
      'sql auth',
      'basic auth',
      'login info',
      'account details',
    ],
    expression: sticky(
      'i',
      /(?:cred(?:ential)?s?|(?:sql|basic) auth|(?:login|account|sign-?in) (?:details|info(?:rmation)?))(?: (?:for|of|on|to|used|given|provided)(?: [\w .-]{1,40}?)?(?= ?[:=>(]| are | is | -))?(?:(?: are| is| ?[:=-]| ->|:)?\s{1,3}\(?| ?\()["'“]?[\w.@\\-]{2,60}["'”]?(?: {0,2}[/,:|+] {0,2}| and |(?<=@[\w.-]{3,60}) )["'“]?/,
      value,
    ),
    accept: (secret, after) => isLikely(secret, after) && !(isNameLike(secret) && secret.length > 12),
  },
  {
    id: 'logins/mail',
    kind: 'password',
    literals: ['.com', '.jp', '.net', '.org', '.local'],
    expression: sticky(
      'i',
      /\.(?:com|jp|net|org|local)(?<=(?:^|[\s"'「(<、。]|(?:ID|ユーザー?|名|アカウント|user|account|login|mail|メール)[:=])[\w.+-]{1,60}@[\w.-]{1,60})["'」]?(?: ?[/:|] ?| {0,2}[、,] {0,2}| ?と ?| and | {1,3}(?=\S)| {0,3}\r?\n[ \t]{0,4})["'「]?/,
      value,
    ),
    accept: (secret, after, match) =>
      /[/:|] ?["'「]?$/.test(before(match))
        ? // `proxy.contoso.com:8080/path`: a port.
          isLikely(secret) && !/^\d{1,5}\//.test(secret)
        : (/ and $/.test(before(match)) && isAskedFor(match) && isLikely(secret)) ||
          (isPaired(secret) && /[!@#$%^&*]/.test(secret) && /^["'」]?(?:\s|$|[でをとに。、.,])/.test(after)),
  },
  {
    id: 'logins/bracketed',
    kind: 'password',
    literals: [
      'account (',
      'account:',
      'user:',
      'login:',
      'user (',
      'login (',
      'アカウント (',
      'アカウント(',
      'ユーザー (',
      'ユーザー(',
    ],
    expression: sticky(
      'i',
      /(?:(?:account|user|login|アカウント|ユーザー) ?\(["']?[\w.@\\-]{2,60} ?[/,:] ?|(?:account|user|login): ?[\w.@\\-]{2,60} \()/,
      value,
      /(?=\))/,
    ),
    // `account: app01 (tier2)`
    accept: (secret, _after, match) => (/\w \($/.test(before(match)) ? isStriking(secret) : isLikely(secret)),
  },
  {
    id: 'logins/lines',
    kind: 'password',
    literals: ['credentials', 'creds', 'ログイン情報', '認証情報', 'アカウント情報', '接続情報', 'login'],
    expression: sticky(
      'i',
      /(?:credentials|creds|(?:ログイン|認証|アカウント|接続)情報|login(?: info| details)?)[】\])>]?:?[ \t]{0,3}\r?\n[> \t・*-]{0,6}[\w.@\\-]{2,60}[ \t]{0,3}\r?\n[> \t・*-]{0,6}/,
      value,
      /(?=[ \t]{0,4}(?:\r?\n|$))/,
    ),
    accept: (secret) => isLikely(secret),
  },
  {
    id: 'logins/slash',
    kind: 'password',
    literals: [' / '],
    expression: sticky(
      '',
      /(?<=(?:^|[\s「、。(:])[\w.@\\-]{2,40}) \/ /,
      value,
      /(?=["'」)]? ?(?:[.,;]?(?:$|\s)|[^!-~]))/,
    ),
    accept: (secret) => isSigned(secret) && /\d/.test(secret),
  },
  {
    id: 'logins/user',
    kind: 'password',
    literals: ['account', 'user', 'login'],
    expression: sticky(
      'i',
      /(?:account|user(?: ?name)?|login)(?: ?[:=] {0,2}| )[\w.\\-]{2,60}(?:@[\w.-]{3,60})? {0,2}[/|,] {0,2}/,
      value,
    ),
    accept: (secret, _after, match) =>
      isPaired(secret) && (!/, {0,2}$/.test(before(match)) || /[!@$%^&*]/.test(secret)),
  },
  {
    id: 'logins/initials',
    kind: 'password',
    literals: ['u:', 'u :', 'u=', 'u =', 'un:', 'usr:', 'u/p'],
    expression: sticky(
      'i',
      /(?<![A-Za-z])u(?:(?:sr|n)? ?[:=] ?\S{2,60}[,;]?\s{1,3}p ?[:=]|\/p ?[:=] ?[\w.@\\-]{2,60} ?[/,]) ?/,
      value,
    ),
    accept: (secret) => isTold(secret),
  },
] as const satisfies readonly Pattern[];

/** Both of them. */
const inQuotes = /["'”’`](?: ?[/,&] ?| and )["'“‘`]$/;

/** Ends in a year or another number, as passwords of people do. */
function isDated(secret: string): boolean {
  return isLikely(secret) && /[A-Za-z][\W_]?\d{3,}$/.test(secret);
}

const logsIn =
  /^["'」]? ?(?:で(?:ログ|サイン|接続|アクセス|認証|入|試|お試)|を入力|の組み?合| is what | to (?:log|sign|connect))/;

/** A password beside a user's name; two names or two numbers are none. */
function isPaired(secret: string): boolean {
  return isStriking(secret) && isLikely(secret) && (!isNameLike(secret) || /[!@#$%^&*]/.test(secret));
}

/** What the expression has read before the secret. */
function before(match: RegExpExecArray): string {
  return match[0].slice(0, -(match[1] ?? match[2] ?? '').length);
}

/** "Log in with …", "use …" stands before. */
function isAskedFor({ input, index }: RegExpExecArray): boolean {
  return /(?:with|using|try|use|log(?:ging)? in(?:to)?|sign(?:ing)? in|connect)(?: [\w.@-]{1,40}){0,5} $/i.test(
    input.slice(Math.max(0, index - 60), index).replace(/(?<![\w.+@-])[\w.+@-]{1,60}$/, ''),
  );
}
