import { type Pattern, sticky } from './pattern';
import { isEmptyTalk, isRandom, isStated } from './values';

/** One sign of a Base64 key; what was encoded or escaped is decoded by then. */
const base64 = '[A-Za-z0-9+/]';
const sign = '[A-Za-z0-9+/_-]';
const key = (shortest: number) => `(${sign}{${shortest},120}={0,2})`;
/** 64 and 32 bytes in Base64. */
const key88 = `(${base64}{86}==)(?!${sign}|=)`;
const key44 = `(${base64}{43}=)(?!${sign}|=)`;

/** From the name of a setting to its value: in settings, JSON, XML, code and sentences, perhaps on the next line. */
const leads =
  '["\'\\\\\\])】」*`]{0,3}(?: ?\\([^()"\'\\r\\n]{1,30}\\))?(?:の値)?\\s{0,14}(?:(?:[:=]{1,2}|=>|:=|->|→|[,({>]|\\|\\||は|が|is|as)\\s{0,14})?(?:\\{\\s{0,6}"value"\\s?:\\s?)?\\\\?["\'“”「『`]{0,2}';

const isKey = (value: string) => !isEmptyTalk(value) && (/=$/.test(value) || isRandom(value));

/** Keys, signatures and passwords inside connection strings and addresses, from the most to the least specific. */
export const connection = [
  {
    id: 'connection/cosmos',
    kind: 'cosmos-key',
    literals: ['accountendpoint'],
    expression: sticky('i', /AccountEndpoint ?= ?[^\s;"']{1,120} ?;\s{0,20}AccountKey ?= ?/, key(20)),
    accept: isKey,
  },
  {
    id: 'connection/storage',
    kind: 'storage-key',
    literals: ['accountkey', 'account_key', 'account-key', 'account key'],
    expression: sticky('i', /Account[_ -]?Key/, leads, key(20)),
    accept: isKey,
  },
  {
    id: 'connection/storage-wrapped',
    kind: 'storage-key',
    literals: ['accountkey'],
    wraps: true,
    expression: sticky('i', /AccountKey=/, `(${base64}{86}==|${base64}{43}=)`),
    accept: isKey,
  },
  {
    id: 'connection/hadoop',
    kind: 'storage-key',
    literals: ['azure.account.key.'],
    expression: sticky('i', /azure\.account\.key\.[\w.-]{3,100}/, leads, key(40)),
    accept: isKey,
  },
  {
    id: 'connection/redis',
    kind: 'redis-key',
    literals: ['.redis.cache.', '.redisenterprise.cache.', '.redis.azure.'],
    expression: sticky(
      'i',
      /\.redis(?:enterprise)?\.[a-z.]{3,40}:\d{2,5}(?:,[a-zA-Z]{1,30}=[^,\s]{0,40}){0,6},\s?password=([A-Za-z0-9+/_=-]{16,100})/,
    ),
    accept: isKey,
  },
  {
    id: 'connection/shared-access-key',
    kind: 'connection-string-key',
    literals: ['sharedaccesskey', 'sharedsecretvalue', 'accesskey'],
    expression: sticky('i', /(?:SharedAccessKey|SharedSecretValue|(?<![A-Za-z])AccessKey)/, leads, key(16)),
    accept: isKey,
  },
  {
    id: 'connection/shared-access-key-wrapped',
    kind: 'connection-string-key',
    literals: ['sharedaccesskey', 'accesskey='],
    wraps: true,
    expression: sticky('i', /(?:SharedAccess|(?<![A-Za-z])Access)Key=/, key44),
    accept: isKey,
  },
  {
    id: 'connection/app-configuration',
    kind: 'connection-string-key',
    literals: ['.azconfig.io', '.azconfig.azure.'],
    expression: sticky(
      'i',
      /\.azconfig\.(?:io|azure\.\w{2});\s{0,14}Id=[^;\s]{1,60};\s{0,14}Secret=/,
      key(20),
    ),
    accept: isKey,
  },
  {
    id: 'connection/sas',
    kind: 'sas',
    literals: ['sig=', 'sig"', "sig'", 'sig:'],
    expression: sticky(
      'i',
      /(?<![A-Za-z0-9])(?:(?<=[?&])sig=(?=[^&]{30})|sig["']?\s?[:=]\s?["']?(?=[^&]{40}))/,
      `(${sign}{30,100}={0,2})`,
    ),
    accept: (value) => !isEmptyTalk(value) && /\d/.test(value) && !/^(?:.{8}-){4}/.test(value),
  },
  {
    // `Signature=` of HMAC-SHA256, `&s=` of Event Grid.
    id: 'connection/signature',
    kind: 'sas',
    literals: ['signature=', '&s='],
    expression: sticky('i', `(?:(?<![A-Za-z])signature=|&s=)`, key44),
  },
  {
    id: 'connection/sas-wrapped',
    kind: 'sas',
    literals: ['sig='],
    wraps: true,
    expression: sticky('', /(?<=[?&])sig=/, `(${sign}{43}=?)(?!${sign}|=)`),
  },
  {
    id: 'connection/functions-code',
    kind: 'functions-key',
    literals: ['code='],
    expression: sticky('i', /(?<=[?&])code=/, key(36)),
    accept: isKey,
  },
  {
    id: 'connection/functions-key',
    kind: 'functions-key',
    literals: ['function', '関数'],
    expression: sticky(
      'i',
      /(?:functions?[ _-]?(?:app)?[ _-]?(?:host|master|system)?[ _-]?key|関数(?:アプリ)? ?キー)s?/,
      leads,
      key(40),
    ),
    accept: isKey,
  },
  {
    id: 'connection/functions-master',
    kind: 'functions-key',
    literals: ['masterkey', 'functionkeys', 'systemkeys', 'hostkeys'],
    expression: sticky(
      'i',
      /(?:masterKey|(?:function|system|host)Keys)["']?\s?:[^\r\n]{0,60}?"(?:value|default|\w{1,30})"\s?:\s?"/,
      key(40),
    ),
    accept: isKey,
  },
  {
    id: 'connection/webhook',
    kind: 'webhook-url',
    literals: ['azure-automation.net/webhooks?token='],
    expression: sticky('i', /azure-automation\.net\/webhooks\?token=([\w.~+/-]{20,120}={0,2})/),
  },
  {
    id: 'connection/web-chat',
    kind: 'api-key',
    literals: ['botframework.com/embed/'],
    expression: sticky('i', /botframework\.com\/embed\/[\w.-]{1,60}\?s=([\w.-]{30,120})/),
  },
  {
    id: 'connection/labelled-64-bytes',
    kind: 'storage-key',
    literals: ['key', 'キー', 'primary', 'secondary'],
    expression: sticky(
      'i',
      '(?<!public ?|ssh ?|パブリック ?|公開 ?)(?:key|キー|primary|secondary)[12]?',
      leads,
      key88,
    ),
    accept: isKey,
  },
  {
    id: 'connection/labelled',
    kind: 'azure-key',
    literals: ['key', 'キー', 'primary', 'secondary'],
    expression: sticky(
      'i',
      '(?<!(?:public|ssh|hash|cache|host|partition|row|peer|パブリック|公開)[ _-]?)(?:key|キー|primary|secondary)[12]?',
      leads,
      `(${sign}{40,120}={1,2})(?!${sign}|=)`,
    ),
    accept: isKey,
  },
  {
    // Tables and lists of Azure CLI and PowerShell.
    id: 'connection/listed-64-bytes',
    kind: 'storage-key',
    literals: ['key1', 'key2'],
    expression: sticky('i', /key[12] {0,40}(?:\sFull {1,40}|\r?\n[ \t]{0,14}Value {1,14}: {0,3})/, key88),
    accept: isKey,
  },
  {
    id: 'connection/service-key',
    kind: 'ai-key',
    literals: ['key'],
    expression: sticky(
      'i',
      /(?<=(?:speech|translat(?:or|ion)|vision|face|cogniti(?:ve|on)(?:[ _-]?services?)?|openai|ai|recognizer|maps|luis|qna|qnamaker|bing|search|text|analytics|language|detector|moderator|personalizer|document|ocr|azure|resource|endpoint|service)(?:[ _-]?(?:api|account|resource|service|access|admin|query))?[ _-]?)keys?[12]?/,
      leads,
      /([a-f0-9]{32}|[A-F0-9]{32}|[A-Za-z0-9]{52})(?![A-Za-z0-9+/=_-])/,
    ),
    accept: isKey,
  },
  {
    // The last argument of a client's constructor: `AzureKeyCredential("…")`, `CosmosClient(address, "…")`.
    id: 'connection/constructor',
    kind: 'azure-key',
    literals: ['credential', 'cosmosclient(', 'documentclient(', 'fromsubscription('],
    expression: sticky(
      'i',
      /(?:Credentials?|(?:Cosmos|Document)Client|fromSubscription)\((?:[^"'()\r\n,]{0,60}(?:\([^()\r\n]{0,160}\)|["'][^"'\r\n]{0,160}["'])?,\s{0,14}){0,3}["']/,
      `([A-Za-z0-9+/_.~-]{16,120}={0,2})["']`,
    ),
    accept: (value, _after, match) => isKey(value) && !/^.{0,20}tokenCredential/i.test(match[0]),
  },
  {
    id: 'connection/client-secret',
    kind: 'client-secret',
    literals: ['clientsecret', 'client_credential'],
    expression: sticky(
      'i',
      /(?:(?<=;\s{0,3})ClientSecret=|client_credential["']?\s?[:=]\s?["'])([!#-&(-:<-~]{8,128})/,
    ),
    accept: (value, after) => isStated(value, after) && /\d/.test(value),
  },
  {
    id: 'connection/password-with-blanks',
    kind: 'password',
    literals: ['password', 'pwd'],
    expression: sticky(
      'i',
      /(?:password|pwd) ?= ?([!#-&(-:<-~]{1,60}(?: [!#-&(-:<-~]{1,60}){1,4})(?=;[A-Za-z][A-Za-z ]{1,40}=)/,
    ),
    accept: (value) => !/[=:]/.test(value) && isStated(value, ''),
  },
  {
    // `(host=h,user=u,password=p)`
    id: 'connection/password-in-brackets',
    kind: 'password',
    literals: ['password=', 'pwd='],
    expression: sticky('i', /(?<=[(,] ?)(?:password|pwd)=([!#-&*+.-:<-~-]{3,128})(?=\))/),
    accept: isStated,
  },
  {
    id: 'connection/password-below',
    kind: 'password',
    literals: ['password', 'pwd'],
    expression: sticky('i', /(?<=;\s{0,14})(?:password|pwd) ?= ?\r?\n[> \t]{0,14}([!#-&(-:<-~]{3,128})(?=;)/),
    accept: isStated,
  },
  {
    // A key in Base64 may hold a slash.
    id: 'connection/user-info-key',
    kind: 'azure-key',
    literals: ['://'],
    wraps: true,
    expression: sticky('', /:\/\/(?:[^\s:@/?#"'<>()]{0,80}:)?([A-Za-z0-9+/]{40,120}={0,2})@[A-Za-z0-9[]/),
    accept: isKey,
  },
  {
    id: 'connection/user-info',
    kind: 'password',
    literals: ['://'],
    expression: sticky('', /:\/\/[^\s:@/?#"'<>()]{0,80}:([!#-&(-.0-:=@-~]{3,128})@(?!sha\d)[A-Za-z0-9[$%{-]/),
    accept: isPassword,
  },
  {
    id: 'connection/oracle',
    kind: 'password',
    literals: ['jdbc:oracle:'],
    expression: sticky('i', /jdbc:oracle:[a-z]{2,8}:[^\s:@/"']{1,60}\/([!#-&(-.0-:=-~]{3,128})@/),
    accept: isPassword,
  },
  {
    // A key alone: Azure is spoken of nearby, and nothing says that it is a hash or a public key.
    id: 'connection/alone',
    kind: 'storage-key',
    literals: ['=='],
    back: 86,
    expression: sticky('', `(?<!${sign})`, key88),
    accept: (value, after, match) =>
      isKey(value) && isAboutAzure(match.input.slice(0, match.index), after, match),
  },
] as const satisfies readonly Pattern[];

/** Not a port (`https://host:443,user@…`), a digest of an image or a placeholder. */
function isPassword(value: string, after: string, match: RegExpExecArray): boolean {
  if (/^\d{2,5}(?![!-~])|^\d{2,5}[,)\]]/.test(value) || match[0].startsWith('://sha256:')) return false;
  return isStated(value, after) && !isEmptyTalk(value);
}

function isAboutAzure(before: string, after: string, { input, index }: RegExpExecArray): boolean {
  const lines = before.slice(-400).split('\n').slice(-3);
  if (
    /sha\d|hash|integrity|public|ssh-|md5|etag|digest|certificate|signature|ハッシュ|公開/i.test(
      lines.at(-1) ?? '',
    )
  )
    return false;
  if (/sha\d|integrity|public|ssh-|公開/i.test(lines.join('\n'))) return false;
  const behind = input
    .slice(index + 88, index + 400)
    .split('\n')
    .slice(0, 3);
  return (
    /azure|storage|cosmos|\.windows\.net|ストレージ/i.test([...lines, ...behind].join('\n')) &&
    !after.startsWith('=')
  );
}
