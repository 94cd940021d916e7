import { isKey, key, key88, leads, sign } from './base64-keys';
import { type Pattern, sticky } from './pattern';

/** Azure keys without a signature: told by a label, a constructor, a list of a tool, or by what is spoken of nearby. */
export const azureLabelled = [
  {
    id: 'azure-labelled/hadoop',
    kind: 'storage-key',
    literals: ['azure.account.key.'],
    expression: sticky('i', /azure\.account\.key\.[\w.-]{3,100}/, leads, key(40)),
    accept: isKey,
  },
  {
    id: 'azure-labelled/functions-code',
    kind: 'functions-key',
    literals: ['code='],
    expression: sticky('i', /(?<=[?&])code=/, key(36)),
    accept: isKey,
  },
  {
    id: 'azure-labelled/functions-key',
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
    id: 'azure-labelled/functions-master',
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
    id: 'azure-labelled/labelled-64-bytes',
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
    id: 'azure-labelled/labelled',
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
    id: 'azure-labelled/listed-64-bytes',
    kind: 'storage-key',
    literals: ['key1', 'key2'],
    expression: sticky('i', /key[12] {0,40}(?:\sFull {1,40}|\r?\n[ \t]{0,14}Value {1,14}: {0,3})/, key88),
    accept: isKey,
  },
  {
    id: 'azure-labelled/service-key',
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
    id: 'azure-labelled/constructor',
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
    // A key alone: Azure is spoken of nearby, and nothing says that it is a hash or a public key.
    id: 'azure-labelled/alone',
    kind: 'storage-key',
    literals: ['=='],
    back: 86,
    expression: sticky('', `(?<!${sign})`, key88),
    accept: (value, after, match) =>
      isKey(value) && isAboutAzure(match.input.slice(0, match.index), after, match),
  },
] as const satisfies readonly Pattern[];

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
