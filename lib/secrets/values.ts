/**
 * Is this what a person would write for a secret? Entropy cannot tell (`P@ssw0rd!` has less of it than `AuthorizationFailed`),
 * so these are rules about shapes and whole words; never stop words inside a value.
 */

/** May stand after `password=` or `パスワード：`. `after` is what follows in the text. */
export function isStated(value: string, after: string): boolean {
  if (value.length < 3 || isEmptyTalk(value) || isCode(value, after) || isProse(value)) return false;
  if (/^\d{1,3}$/.test(value) || (/^\d+$/.test(value) && /^ ?(?:文字|桁|回|日|分|時間|か月)/.test(after)))
    return false;
  if (/^(?:\d{4}([-/])\d{1,2}\1\d{1,2}|(?:AES|SHA|RSA)-?\d{3,4})$/i.test(value)) return false;
  if (isTypeName(value) && /^ ?[,)|<]/.test(after)) return false;
  // `パスワード: GPO で設定`: what sets it.
  if (/^[A-Z]{2,6}$/.test(value) && /^ ?(?:で|により|から)/.test(after)) return false;
  return !(isWord(value) && /^ (?![\w-]{1,30} ?[=:])[A-Za-z(/]/.test(after));
}

/** May stand as an argument of a command: another may follow; `-x` and `(…)` are something else. */
export function isArgument(value: string, after: string): boolean {
  return isStated(value, after.replace(/^ /, '')) && !/^[-(]/.test(value);
}

/** May stand in a sentence without any mark around it: `password is …`, `パスワードが …`. */
export function isStriking(value: string, after = ''): boolean {
  if (value.length < 6 || isEmptyTalk(value) || isCode(value, after) || isTechnical(value)) return false;
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[!@#$%^&*+=?~|]/].filter((kind) => kind.test(value)).length;
  return classes >= 3 || (/[A-Za-z]/.test(value) && /[!@#$%^&*+=?~|]/.test(value));
}

/** Letters mixed with digits: enough where the sentence itself says that this is the password. */
export function isMixed(value: string, after = ''): boolean {
  if (value.length < 5 || isEmptyTalk(value) || isCode(value, after) || isTechnical(value)) return false;
  return isStriking(value, after) || (/[A-Za-z]/.test(value) && /\d/.test(value));
}

/** Looks as if a machine had made it: keys and tokens. Of hexadecimal runs only 32 characters: 40 and 64 are thumbprints and hashes. */
export function isRandom(value: string): boolean {
  if (value.length < 16 || isEmptyTalk(value) || !/\d/.test(value) || !/[A-Za-z]/.test(value)) return false;
  if (value.startsWith(value.slice(0, 8), 8) && !/^[a-f\d]+$/i.test(value)) return false;
  if (/^(?:[a-f\d]+|[A-F\d]+)$/.test(value)) return value.length === 32;
  return !isWordy(value);
}

/** Words and a number at the end, as in names of machines: `Server2019`, `AzureCliCredential1`. */
export function isNameLike(value: string): boolean {
  return value.replace(/[A-Z]?[a-z]{2,}|(?<!\d)\d+$|^[A-Z]+(?=\d+$)/g, '') === '';
}

/** Mostly made of words, as names and constants are. */
function isWordy(value: string): boolean {
  if (value.length % 4 === 0 && /[A-Za-z\d+/]=$|==$/.test(value)) return false;
  if (!/[A-Z]/.test(value) || !/[a-z]/.test(value)) {
    return !value.split(/[-_.]/).some((part) => part.length >= 12 && (part.match(/\d+/g)?.length ?? 0) >= 3);
  }
  const letters = value.replace(/[^A-Za-z]/g, '').length;
  return value.replace(/[A-Z]?[a-z]{3,}|[^A-Za-z]/g, '').length < 0.3 * letters;
}

/** Striking, and neither a name nor an address: enough where the password is only spoken of nearby. */
export function isUnmistakable(value: string): boolean {
  if (value.length < 8 || !isStriking(value) || isNameLike(value) || /[-_/.:#]|@[a-z]{4,}$/i.test(value))
    return false;
  if (!/\d/.test(value)) return false;
  return /[!@$%^&*+=?~]/.test(value) || !isWordy(value);
}

/** A GUID is never a secret to us: support asks for subscription, tenant and client ids (E11). */
export function isGuid(value: string): boolean {
  return /^\{?[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\}?$/i.test(value);
}

/** Keys and accounts that their makers have published: emulators and examples. */
export function isPublished(value: string): boolean {
  return /^(?:Eby8vdM02xNOcqFl|C2y6yDjf5\/R\+ob0N)/.test(value) || /EXAMPLE(?:KEY)?$/.test(value);
}

/** Several words that tell about a password, or a label: `Enter your password`, `Password:`. */
function isProse(value: string): boolean {
  if (/[぀-ゟ]|:$|^[ ,;)}\]]|^\([A-Za-z]+$|^&\w{1,40}=|^\+ ?[A-Za-z_$][\w$]*[ .(]/.test(value)) return true;
  const words = value.toLowerCase().split(/\s+/);
  if (words.length < 2) return false;
  return (
    words.length > 6 ||
    (words.length > 3 && /[.!?]$/.test(value)) ||
    words.some((word) => about.test(word)) ||
    (!/[\d!@#$%^&*+=~|]/.test(value) &&
      2 * words.filter((word) => talk.has(bare(word))).length >= words.length)
  );
}

const about =
  /^["'(]?(?:passwords?|passwd|secrets?|must|should|enter|please|your|characters?|required|cannot|invalid|vault)[.,:;)"']*$/;

/** Nothing is said: a placeholder, a mask, a GUID, a published key or a word about passwords. */
export function isEmptyTalk(value: string): boolean {
  return (
    !/[A-Za-z\d]/.test(value) ||
    isGuid(value) ||
    isPublished(value) ||
    isPlaceholder(value) ||
    talk.has(bare(value))
  );
}

function isPlaceholder(value: string): boolean {
  return (
    /^[<[]|^&lt;/.test(value) ||
    /^\{[\w .-]*(?:\[\w*\])?(?:![rs])?\}?['"]?(?:\\n)?$|^(?:%[sdr]|[^A-Za-z\d])+$|^\{\{|\{\{[^{}]{0,80}\}\}|^#\{|^@\{|^@Microsoft\./.test(
      value,
    ) ||
    /^["']?\$(?:[{([]|[A-Za-z_][\w:.]*["']?$|[A-Za-z_]\w*(?:\[|-$|->|\.[A-Za-z]|::)|\d["']?$)/.test(value) ||
    /^\(\(|^\?[A-Za-z ]*$|^%[A-Za-z_]\w*%$|^%\(\w+\)s$|^__\w+__$/.test(value) ||
    /\*{3}|\.{3}|x{4}|X{4}|_{4}/.test(value) ||
    /^(.)\1+$/.test(value) ||
    /^(?:[A-Z]+_)+(?:PASSWORD|PASSWD|PWD|PASS|SECRET|KEY|TOKEN)$|^(?:[a-z]+_)+(?:password|passwd|pass|pwd|psk|secret|token)$|^(?:password|passwd|pwd)_[a-z_]+$|^[A-Za-z][a-z]*(?:[A-Z][a-z]+)*(?:Password|Passwd|Pwd|Secret|Token)$|^[a-z]+[-_](?:[a-z]+[-_])?here$/.test(
      value,
    ) ||
    /^(?:your|my|the|some|enter|insert|replace|put|new|old|sample|example|dummy|fake|gen)[-_ ]?(?:[a-z]{1,12}[-_ ]?){0,3}(?:password|passwd|pwd|pass|secret|key|token|here|value|string)={0,2}$/i.test(
      value,
    )
  );
}

/** A path, an address, a call or a member of some object rather than a value. */
function isCode(value: string, after: string): boolean {
  return (
    /^(?:\/[\w.-]+\/|localhost:\d|[a-z][\w.-]{2,60}:\d{2,5}[)/]|\/[a-z]+(?:-[a-z]+)*$|\/(?:home|root|tmp|usr|var|etc)\b|~\/|\.\.?\/|[A-Za-z]:\\|\\\\|https?:|[a-z]+:\/\/|(?:Endpoint|HostName|Server|AccountName|DefaultEndpointsProtocol)=)/.test(
      value,
    ) ||
    /^[A-Za-z_]\w{0,60}(?:\.#?[A-Za-z_]\w{0,60}){0,6}(?:\((?![!@#%^&*?])|(?:\[[\w'":-]{0,60}\]?){1,3}$|(?:::|->)[A-Za-z_])/.test(
      value,
    ) ||
    /^(?:`.{1,100}`$|(?:json|yaml|xml|db|form):"|(?:this|self)\.|[a-z]\w{0,60}\.[A-Za-z\d]{0,60}_\w{0,60}$|\(\w{1,60}\.\w|:[a-z]+:|[^\s]{0,60}\(\?[:=!<]|\{["']?\w+["']?:|\((?:[A-Za-z]+-[A-Z]|[$[])|[.+] ?[$A-Za-z_]\w*[[.(]|(?:arn|vault|file|env|ssm|sops|keyvault|secretref|keyvaultref):|ref\+|ENC[[(]|!(?:vault|Ref|Sub|GetAtt|ImportValue|secret|env|reference)$|[#.][a-z]+(?:-[a-z]+)+$|(?:required|nullable|confirmed|string)\|)/.test(
      value,
    ) ||
    /^!?(?:[A-Za-z_]+\.){1,6}[A-Za-z_]+$|^[a-z_-]+(?:\/[a-z_-]+)+[/#][a-z_-]+$/.test(value) ||
    // Another setting, parameters of an address, or a part to be filled in.
    /;[A-Za-z][A-Za-z ]{2,30}=|^\w{0,30}\?\w{1,30}=|^\w{1,20}=[^&]{0,60}&\w{1,20}=/.test(value) ||
    (/\{\w*\}/.test(value) && /^["']?\.format\(/.test(after)) ||
    /^[\w.+-]*@[\w-]+(?:\.[\w-]+)+(?::\d|\/|$)/.test(value) ||
    /^\d+(?:\.\d+){3,}$/.test(value) ||
    /^@?[\w./~-]+\.(?:zip|7z|txt|csv|json|xml|ya?ml|pfx|pem|cer|crt|key|log|ps1|sh|exe|config|cred)$/i.test(
      value,
    ) ||
    /^(?:Read|Get|New|ConvertTo|ConvertFrom|Invoke|Import|Select)-[A-Z][A-Za-z]+$/.test(value) ||
    (/^[A-Za-z_][\w.#]*$/.test(value) && /^[([](?![^ -~])/.test(after))
  );
}

/** Names of algorithms, sizes, versions, error codes, dates, cmdlets: mixed characters that mean something else. */
export function isTechnical(value: string): boolean {
  return (
    /^(?:SHA-?\d|MD5|IMAP|POP3|SMB\d|NFS|AES-?\d|RSA-?\d|HMAC|TLS|SSL|UTF-?\d|Base64|OAuth|NTLM|RS\d|HS\d|PBKDF|Win(?:dows)?\d|Office\d|Microsoft\d|SCRAM|HTTP|IPv\d|ISO-?\d|FIDO2|IKEv\d|(?:Ctrl|Alt|Shift)\+|7-?zip|(?:FY)?\d{2,4}[QH]\d$|[A-Z]-[A-Z]$|[23]FA|Standard_|Basic_|KB\d|CVE-)/i.test(
      value,
    ) ||
    /^(?:AADSTS|ORA-?|SQL|Err(?:or)?|ERROR_|E|Event|Msg|CODE)[-_]?\d+$/i.test(value) ||
    /^0x[\da-f]+$/i.test(value) ||
    /^v?\d+(?:[./:-]\d+){1,40}(?:[TZ+:.][TZ+:.\d-]*)?$/.test(value) ||
    /^\d+(?:文字|chars?|days?|hours?|h|min|ms|s|GB|MB|KB|TB)$/i.test(value) ||
    /^[A-Z][a-z]+-[A-Z][A-Za-z\d]+(?<!\d)$/.test(value)
  );
}

/** `BinaryLike`, as in the signature of a function. */
function isTypeName(value: string): boolean {
  if (/^(?:Promise|Task|Array|List|Map|Record|Option)$/.test(value)) return true;
  return /^[A-Z][A-Za-z]*$/.test(value) && /[a-z]/.test(value) && /.[A-Z]/.test(value);
}

function isWord(value: string): boolean {
  return /^[A-Za-z][A-Za-z'’-]*[.,;:]?$/.test(value);
}

function bare(value: string): string {
  return value.toLowerCase().replace(/^[^a-z\d]+|(?<![^a-z\d])[^a-z\d]+$/g, '');
}

/** Whole words that stand after "password:" without being one. */
const talk = new Set(
  (
    'yes no true false null none nil undefined empty blank unknown required optional enabled disabled enable disable expired valid invalid ' +
    'incorrect correct wrong right missing hidden masked redacted removed omitted deleted secret secrets password passwords passwd pass pwd pw ' +
    'passphrase string str text securestring object boolean bool int integer number char void any type default unset set notset reset changed ' +
    'change same n/a na tbd tba see please and or is was the this that it not username user users userid login id ok ng error failed failure success ' +
    'exception parameter parameters param value values input prompt must should may can auto automatic generated managed keyvault azure never ' +
    'expires accepted rejected denied mismatch interactive publickey plain plaintext encrypted hashed hash basic confirm confirmed forgotten ' +
    'forgot option options flag argument switch if when for with from to in on of at a an as be been has have had will would ' +
    'unchanged unmodified checked unchecked locked unlocked confidential withheld tbc provided unavailable later verified rotated regenerated updated created ' +
    'key keys token tokens credential credentials field fields policy example sample changeme changeit replaceme placeholder insert here ' +
    'bytes anonymous sha256 sha512 sha1 md5 bcrypt base64 oauth oauth2 saml ntlm kerberos mfa sso otp self-service get put post laps ascii unicode'
  ).split(' '),
);
