import { before } from './pattern';
import { isMixed, isNameLike, isRandom, isStated, isTechnical, isUnmistakable } from './values';

/*
 * What a sentence may state as a secret. The clearer the sentence, the weaker the value may be:
 * `isTold` where it says "this is it", `isLikely` where the value only stands beside the word, `isUnmistakable` in all the rest.
 */

/** After `the password is`, `パスワードは`, with nothing but an ending behind it: any word but talk. */
export function isTold(value: string): boolean {
  if (isCommon(value)) return true;
  if (/^[\d.,]+%?$/.test(value) && !/^\d{4,}$/.test(value)) return false;
  if (!isStated(value, '') || (isTechnical(value) && !/^[A-Z][a-z]+-[A-Z]/.test(value)) || isPlace(value))
    return false;
  return !/^[A-Za-z-]+[!?.]?$/.test(value) || !(isState(value) || isProduct(value));
}

/** Beside the word: letters with digits or signs that name no machine, user, product or file. */
export function isLikely(value: string, after = ''): boolean {
  // Another setting, not a value.
  if (/^\d{1,2}:|^(?:is|was|are)[=:]|^[A-Za-z][\w-]{2,30}=(?!=?$)./i.test(value)) return false;
  if (/^[A-Za-z][a-z]*\?$/.test(value)) return false;
  if (isCommon(value)) return value.toLowerCase() !== 'password';
  if (/^(?!(.)\1+$)\d{6,12}$/.test(value) || isRomaji(value)) return true;
  return isMixed(value, after) && !isPlace(value) && !isNumbered(value) && !isProduct(value);
}

/** Several words in quotes, or Japanese ones: no message of a program. */
export function isPhrase(value: string): boolean {
  if (/[^ -~]/.test(value))
    return /^(?:[ぁ-んァ-ヶー]{4,20}|[ぁ-んァ-ヶー]{2,12}\d{1,8})$/.test(value) && !japaneseTalk.test(value);
  return (
    / /.test(value) && value.split(' ').length <= 6 && /^[A-Za-z\d]/.test(value) && !englishTalk.test(value)
  );
}

/** Alone on the line below its label. A weak value wants a colon, a list, a heading or an indentation besides. */
export function isNextLine(value: string, after: string, match: RegExpExecArray): boolean {
  const label = match[0].slice(0, -value.length);
  if (/^[\w.-]+=/.test(value) || /^pass\s/i.test(label)) return false;
  const isMarked =
    /[:>\]】)↓。]\s*$|[\t ・*-]$|(?:below|follows|following)\s*$/.test(label) ||
    /(?:below|here|this) (?:is|are) (?:the |my )?$/i.test(before(match)) ||
    isListed(before(match, 200));
  const goesOn = /^\s{0,3}\r?\n[ \t]{0,3}(?:で|を|と|に)/.test(after);
  if (!isMarked && !goesOn) return isLikely(value) && !isNameLike(value);
  return (
    isLikely(value) ||
    (/[:】)。↓]\s*$|(?:^|\n)[■●◆▼【][^\r\n]*\r?\n\s*$/.test(label) && isTold(value) && !isPlain(value))
  );
}

/** Whether the line that a match stands in begins with the mark of a list or a heading. */
const isListed = (before: string): boolean =>
  /^[> \t]{0,20}[#■●◆▼【*・-]/.test(before.slice(before.lastIndexOf('\n') + 1));

/** A sign amid letters, enough in any sentence about passwords. */
export function isSigned(value: string): boolean {
  if (
    /#EXT#|^[A-Za-z]*(?:id|issue|case|ticket|no|sr|pr|bug|line|build|error|incident|request|req|item|task)#\d+$|^\w{1,3}#\d+$|^[A-Za-z]*I[dD]#|^[\w.-]+@[\w.-]+$|@[\w-]+\.|^[A-Z]{1,4}&[A-Z]/i.test(
      value,
    ) ||
    /^[A-Za-z]+[!?*]?$/.test(value)
  )
    return false;
  return (
    isLikely(value) &&
    /[!@#$%^&*]/.test(value) &&
    (/\d/.test(value) || /[a-z][A-Z]|[!@#$%^&][A-Za-z]/.test(value))
  );
}

/** In brackets, where placeholders and remarks stand as well. */
export const isBracketed = (value: string): boolean => isLikely(value) && !isFillIn(value);

/** What one is to fill in: `<your password>`; not `Password1`, which people do use. */
export const isFillIn = (value: string): boolean =>
  /^(?:[a-z]{2,8}[-_ ]?){0,2}(?:password|passwd|pwd|pass|user|user-?name|value|secret|here)[-_]?\d?$/i.test(
    value.replace(/^(?:P|p)assword\d{1,4}$/, ''),
  );

/** After `the key is`, `トークンは`: drawn by a machine, or at least not made of words. */
export function isDrawn(value: string): boolean {
  if (
    value.length < 8 ||
    !/[A-Za-z]/.test(value) ||
    isRomaji(value) ||
    !isLikely(value) ||
    /^(?:[\da-f]{40}|[\da-f]{64})$/i.test(value)
  )
    return false;
  if (isRandom(value) || isUnmistakable(value)) return true;
  const turns = value.split(/[-_.]/).map((part) => part.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0);
  if (Math.max(...turns) >= 4) return true;
  return (
    !/(?<![A-Za-z\d])[A-Za-z]{3,}(?![A-Za-z\d])/.test(value) &&
    turns.reduce((sum, each) => sum + each + 1, -1) >= 4 &&
    !isNameLike(value)
  );
}

/** A Japanese word or several, written in Latin letters; a short one is a word of another language as well. */
export function isRomaji(value: string, least = 9): boolean {
  return (
    value.length >= least &&
    /^(?=.{4,24}$)(?:(?:[kstnhmyrwgzdbpfj]y?|sh|ch|ts)?[aiueo]|n(?![aiueo])){2,16}$/.test(value) &&
    !/t[iu]|(?:ate|ize|ure|ame)$/.test(value)
  );
}

/** Letters and nothing else. */
export function isPlain(value: string): boolean {
  return /^[A-Za-z]+[!?.]?$/.test(value);
}

/** Among the passwords that people use most, by every yearly list of them. */
export function isCommon(value: string): boolean {
  return common.has(value.toLowerCase());
}

/** A file or a host. */
function isPlace(value: string): boolean {
  return (
    /\.(?:txt|csv|xlsx?|docx?|pptx?|pdf|json|ya?ml|xml|config|conf|ini|log|zip|pfx|pem|cer|crt|ps1|sh|png|jpe?g|msg|html?|exe|dll|tf)$/i.test(
      value,
    ) || /\.(?:com|net|org|local|jp|io|internal|corp|cloud)(?::\d+)?$/i.test(value)
  );
}

/** `user01`, `vm-web-01`, `key2`, `event4625`: one of several. */
export function isNumbered(value: string): boolean {
  return (
    /^(?:[a-z]+[-_])?(?:users?|usr|guest|vm|sv|srv|svr|server|host|node|web|db|sql(?:sv|server)?|ad|dc|pc|client|app|aks|rg|kv|st|storage|vnet|tenant|sub|dev|stg|prod|prd|key|step|ver|version|build|disk|lun|nic|policy|method|option|item|rule|task|job|table|sheet|page|screen|demo|account|acct|device|[a-z]{1,8}(?:db|vg)|pool|cluster|instance|site|group|team|run|region|ubuntu|rhel|centos|debian|win)[-_]?\d{1,3}$/i.test(
      value,
    ) ||
    /^(?:event|id|port|line|case|error|code|ticket|issue|pr|sr|build)[-_#]?\d{1,16}$/i.test(value) ||
    /^(?:vm|rg|kv|sv|srv|st|app|aks|vnet|nsg|func|svc|pip|nic|mg|prod|dev|stg)[-_][a-z][\w-]*$|_v\d$/i.test(
      value,
    )
  );
}

const products =
  /azure|vault|credential|manager|microsoft|entra|terraform|bitwarden|keepass|lastpass|1password|cyberark|github|google|authenticator|policy|password(?!\d)|provider|service$|connect|hash|oauth|kerberos|windows(?!\d{3})|server$|^laps$|^iphone\d|^android\d|^ios\d|^chrome\d|^edge\d|^firefox\d|^sharepoint|^exchange\d|^outlook\d|^sspr|^intune|^(?:openssl|pwsh|bash|curl|wget|kubectl|helm|ansible|python|sqlcmd|ssms|rdp|ssh|putty|excel|word|teams|outlook|gmail|slack|sms|e?-?mail|fax|cli|gui|api|portal|vpn|bastion|hello|okta|adfs|ldap|aad|radius|duo|safari|chrome|edge|firefox|web|wifi|wi-fi|random|symbol|space|bicep|jenkins|ansible|puppet|chef|pulumi|servicenow|rundeck|hashicorp|consul|dashlane|roboform|notion|confluence|jira|backlog|kintone|box|dropbox|onedrive|notepad|ch?passwd|ntdsutil|cloud-init|sudo|sysprep|intune|defender|sentinel|cygwin|sccm|wsus|citrix|horizon|docker|git|gitlab|rds|iis|nps|smtp|imap|pop|sftp|ftp|scp|winscp|teraterm|tera-term|rlogin|mstsc)$/i;

const japaneseTalk =
  /パスワード|リセット|ログイン|サインイン|エラー|ユーザ|キャンセル|ワンタイム|そのまま|おなじ|わかりません|なし|ランダム|メール|セキュリティ|デフォルト|ブランク|アカウント|まちが|ください|です|ます/;

/** Not where digits or signs have made a password of the name. */
function isProduct(value: string): boolean {
  return products.test(value) && !/\d{3,}|[-_]\d{2}$|[!@#$%^&*]/.test(value);
}

/** A word that says how the password is, or begins the next part of the sentence. */
function isState(word: string): boolean {
  const lower = word.toLowerCase().replace(/[!?.]$/, '');
  return (
    states.has(lower) ||
    /(?:ed|ing|able|ible|less|ful|ous|ional|ally|tly|ely|dly|ully|-in)$|-(?:sensitive|insensitive|based|only|protected|specific|encoded|encrypted|generated|managed)$/.test(
      lower,
    )
  );
}

const states = new Set(
  (
    'fine okay good bad grey gray weak strong long short blank old safe secure simple complex unique different identical mandatory static dynamic random ' +
    'lost gone broken stale active private public confidential sensitive important known ready done pending out up down off below above here there ' +
    'between about around less more only just also still already now always often maybe made being taken given kept held shown seen sent left found ' +
    'stuck under over within without after before during because since so very too quite both either each every any all some such what who where ' +
    'why how which their our his her its my your one two three four five six seven eight nine ten twelve perfect exactly visible alphanumeric numeric cryptic generic ' +
    'readable plaintext cleartext permanent temporary local remote global internal external default manual wrong accurate complete incomplete ' +
    'absent present current recent older newer longer shorter easy hard tricky too than then once twice daily weekly monthly yearly admin-only ' +
    'confirm unclear clear obvious moot irrelevant garbage gibberish history online offline live dead alive usable unusable case-sensitive intact corrupt ' +
    'expire forbidden broke via per like unlike against through into onto upon until till unless though although however therefore instead'
  ).split(' '),
);

const englishTalk =
  /(?<![A-Za-z])(?:is|are|was|must|not|your|please|passwords?|error|incorrect|invalid|sign|log|reset|change|required|forgot|least|characters|expired|cannot|can't|failed|enter|click|again|try|the|user|account|policy|hash|never|show|remember|option|does|don't|match)(?![A-Za-z])/i;

const common = new Set(
  (
    'qwerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm letmein sunshine princess iloveyou dragon monkey football baseball superman batman ' +
    'butterfly darling starwars freedom shadow master michael jennifer jordan hunter hunter2 trustno1 passw0rd welcome abc123 qwerty123 ' +
    'qwerty1 qazwsx zaq12wsx 1qaz2wsx 1q2w3e4r q1w2e3r4 password1 password12 password123 pass123 pass1234 admin123 admin1234 welcome1 ' +
    'welcome123 root123 test123 test1234 guest123 user123 user1234 toor infected changeme1 changeme123 letmein1 sakura nekoneko himitsu password'
  ).split(' '),
);
