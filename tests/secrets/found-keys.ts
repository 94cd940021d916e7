import {
  annotated,
  busKey,
  type Found,
  guid,
  hex,
  jwt,
  long,
  of,
  password,
  pem,
  pemBody,
  plainKey43,
  plainKey86,
  random,
  sasSignature,
  short,
  storageKey,
} from './parts';

const p = (before: string, behind = '', secret = password): Found => of('password', secret, before, behind);
const folded = (text: string, width: number, end: string) =>
  text.replace(new RegExp(`.{${width}}(?=.)`, 'g'), `$&${end}`);
const encode = (text: string) => Buffer.from(text).toString('base64url');

const key64 = `${random(20)}+${random(20)}/${random(44)}==`;
const key32 = `${random(20)}+${random(10)}/${random(11)}=`;
const uncased = random(51, 'abcdefghijklmnopqrstuvwxyz234567');
const oldPat = `${uncased}7`;
const begin = (label: string) => `-----BEGIN ${label} ${'PRIVATE'} KEY-----`;
const end = (label: string) => `-----END ${label} ${'PRIVATE'} KEY-----`;
const pemWith = (between: string, label = 'RSA') =>
  [begin(label), ...pemBody.split('\n'), `${random(20)}7==`, end(label)].join(between);

export const escapedKeys: Found[] = [
  of(
    'storage-key',
    encodeURIComponent(key64),
    'AccountName=a;AccountKey=',
    ';EndpointSuffix=core.windows.net',
  ),
  of('storage-key', encodeURIComponent(encodeURIComponent(key64)), 'AccountKey=', ';'),
  of('storage-key', encodeURIComponent(key64), 'AccountName%3Da%3BAccountKey%3D', '%3BEndpointSuffix'),
  of('storage-key', key64.replaceAll('+', '\\u002B').replaceAll('=', '\\u003D'), '{"c":"AccountKey=', ';"}'),
  of('storage-key', key64.replaceAll('/', '\\/'), '{"c":"AccountKey=', ';"}'),
  of('storage-key', key64.replaceAll('+', '&#43;').replaceAll('=', '&#61;'), 'AccountKey=', ';'),
  of('storage-key', key64.replaceAll('+', '&#x2B;'), 'AccountKey=', ';'),
  of('storage-key', encodeURIComponent(storageKey), 'https://x.example.com/?k=', '&v=1'),
  of('messaging-key', busKey.replaceAll('+', '\\u002B').replaceAll('=', '\\u003D'), '{"key":"', '"}'),
  of(
    'connection-string-key',
    key32.replaceAll('+', '&#43;'),
    'SharedAccessKeyName=R;SharedAccessKey=',
    ';E=x',
  ),
  of(
    'sas',
    encodeURIComponent(sasSignature),
    'https%3A%2F%2Fa.blob.core.windows.net%2Fc%3Fsv%3D1%26sig%3D',
    '%26se%3D2027',
  ),
  p('connectionString="Server=s;User ID=sa;Password=', ';Encrypt=True"', 'Ab3&amp;kdXw9'),
];

export const brokenKeys: Found[] = [
  of(
    'storage-key',
    `${key64.slice(0, 40)}" +\n    "${key64.slice(40)}`,
    'c = "AccountKey=',
    ';EndpointSuffix"',
  ),
  of('storage-key', `${key64.slice(0, 40)}\\\n${key64.slice(40)}`, 'AccountKey=', ';EndpointSuffix'),
  of('storage-key', `${key64.slice(0, 40)}\`\n  ${key64.slice(40)}`, 'AccountKey=', ';EndpointSuffix'),
  of('storage-key', `${storageKey.slice(0, 30)}\r\n> ${storageKey.slice(30)}`, '> key: ', '\r\n> thanks'),
  of('registry-password', folded(`${random(42)}+A${'CR'}B${random(5)}`, 30, '\n'), 'key: ', '\nthanks'),
  of('connection-string-key', key32, '"Endpoint=sb://n/;SharedAccessKeyName=R;SharedAccessKey="\n+ "', '"'),
  of('connection-string-key', key32, '> SharedAccessKeyName=R;\n> SharedAccessKey=', ';\n> EntityPath=q'),
  of('access-token', folded(jwt, 76, '\n'), 'token:\n', '\nend'),
  p('Server=s;User ID=sa;Password=\n', ';Encrypt=True'),
];

export const labelledKeys: Found[] = [
  of('cosmos-key', key64, 'AccountEndpoint = https://c.documents.azure.com:443/ ; AccountKey = ', ' ;'),
  of('storage-key', key64, '{ "AccountKey", "', '" },'),
  of('storage-key', key64, 'AccountKey{\n    "', '"};'),
  of('storage-key', key64, 'process.env.ACCOUNT_KEY ||\n  "', '"'),
  of('storage-key', key64, '<account_key>', '</account_key>'),
  of('storage-key', key64, '"storageAccountKey": {\n  "value": "', '"\n}'),
  of('storage-key', key64, 'fs.azure.account.key.a.dfs.core.windows.net '),
  of('storage-key', key64, 'spark.conf.set("fs.azure.account.key.a.dfs.core.windows.net", "', '")'),
  of('storage-key', key64, 'primary: '),
  of('azure-key', key64, 'CosmosClient("https://c.documents.azure.com:443/", "', '")'),
  of('storage-key', key64, 'azcopy は Azure Storage に対し、次の値で実行しました\n'),
  of('azure-key', key64, 'mongodb://acct:', '@acct.mongo.cosmos.azure.com:10255/?ssl=true'),
  of('azure-key', key32, 'aeg-sas-key: '),
  of('azure-key', key32, 'AZURE_SERVICEBUS_KEY='),
  of('azure-key', key32, 'プライマリ キー: '),
  of('ai-key', hex(32), 'SpeechKey: '),
  of('ai-key', hex(32), 'FORM_RECOGNIZER_KEY='),
  of('ai-key', hex(32), 'Azure OpenAI key: '),
  of('azure-key', hex(32), 'AzureKeyCredential("', '")'),
  of('azure-key', hex(32), 'SpeechConfig.FromSubscription("', '", "japaneast")'),
  of('azure-key', `${random(20)}.${random(12)}_7`, 'new ClientSecretCredential(tenant, "id", "', '")'),
  of('functions-key', `${random(40)}/+==`, 'AZURE_FUNCTION_KEY='),
  of('functions-key', `${random(54)}==`, '"masterKey": {"name":"master","value":"', '"}'),
  of('functions-key', `${random(38)}/+==`, 'https://f.azurewebsites.net/api/x?code='),
  of('client-secret', 'Zx9!kLm2#q', 'AuthType=ClientSecret;Url=x;ClientId=y;ClientSecret='),
  of('devops-token', oldPat, 'ado_pat = "', '"'),
  of('devops-token', oldPat, 'https://', '@dev.azure.com/org'),
  of('devops-token', annotated('AZ' + 'DO'), 'git clone https://u:', '@dev.azure.com/o/p/_git/r'),
  of('messaging-key', `${short('+A' + 'Eh').slice(0, -1)}`, 'EH key ', ' だけ'),
  of('cosmos-key', long('AC' + 'Db'), 'ocean', '').map((part, index) =>
    index === 0 ? `: ${part.slice(5)}` : part,
  ) as Found,
];

/** As tools print keys, and as people quote them. */
export const listedKeys: Found[] = [
  of('storage-key', key64, 'KeyName    Permissions    Value\nkey1       FULL           '),
  of('storage-key', key64, 'KeyName      : key1\nValue        : ', '\nPermissions  : Full'),
  of('storage-key', key64, 'アカウント キー（key1）：'),
  of('storage-key', key64, 'アクセス キーです (ストレージ)。\n', '\nご確認ください。'),
  of('functions-key', `${random(54)}==`, '{"functionKeys": {"default": "', '"}}'),
  of('azure-key', `${random(54)}==`, 'ホスト キー (default) は ', ' です'),
  of(
    'connection-string-key',
    key32,
    'password="Endpoint=sb://n/;SharedAccessKeyName=R;SharedAccessKey=',
    '";',
  ),
  of('azure-key', encodeURIComponent(key32), 'amqps://Root:', '@n.servicebus.windows.net'),
  of('access-token', hex(32), 'IDENTITY_HEADER='),
  of('access-token', guid, 'IDENTITY_HEADER='),
  of('access-token', `H4sI${random(300)}==`, '"token": "', '"'),
];

export const signatures: Found[] = [
  of('sas', key32, '"sig":"', '"'),
  of('sas', key32, 'sig: '),
  of('sas', sasSignature, 'aeg-sas-token: r=https%3A%2F%2Ft.eventgrid.azure.net&e=2027&s='),
  of('sas', key32, 'Authorization: HMAC-SHA256 Credential=abc&SignedHeaders=host&Signature='),
  of('sas', random(32), 'https://prod-00.eastus.logic.azure.com/workflows/x/paths/invoke?sv=1.0&sig='),
  of('sas', sasSignature, 'https://a.blob.core.windows.net/c?sv=1&se=2027&\n  sig='),
  of('webhook-url', `${random(40)}%2b%3d`, 'https://x.azure-automation.net/webhooks?token='),
  of(
    'api-key',
    `${random(11)}.${random(43)}`,
    "<iframe src='https://webchat.botframework.com/embed/bot?s=",
    "'>",
  ),
];

export const addresses: Found[] = [
  p('mongodb+srv://u:', '@c0.mongodb.net/x', 'Zxcvbnm@12345)'),
  p('(see redis://:', '@h:6379/0)', 'swordfish77'),
  p('jdbc:oracle:thin:scott/', '@//host:1521/svc'),
  p('jdbc:mysql://[(host=h,user=u,password=', '),(host=i)]/db'),
];

export const privateKeys: Found[] = [
  ...['RSA', 'EC', 'DSA', 'OPENSSH', 'ENCRYPTED', 'ANY'].map((label) =>
    of('private-key', pemWith('\n', label), '鍵：', 'です'),
  ),
  ...[
    '\\n',
    '\\r\\n',
    '\\\\n',
    '\n        ',
    '\r\n',
    ' ',
    '\n> ',
    '&#10;',
    '<br>',
    '",\n "',
    '\\n" +\n  "',
    '\n| ',
  ].map((between) => of('private-key', pemWith(between), '  key: "', '"\n  other: 1')),
  of('private-key', encodeURIComponent(pem), 'key=', '&x=1'),
  of('private-key', pem.slice(0, 200), '', '...(省略)'),
  of('private-key', pem.slice(0, 200), '', '\nAuthorizationFailed でした'),
  of(
    'private-key',
    `---- BEGIN SSH2 ENCRYPTED ${'PRIVATE'} KEY ----\nComment: "x"\n${pemBody}\n---- END SSH2 ENCRYPTED ${'PRIVATE'} KEY ----`,
    '',
  ),
  of(
    'private-key',
    `${begin('PGP').replace('KEY', 'KEY BLOCK')}\nVersion: GnuPG v2\n\n${pemBody}\n=ab3d\n${end('PGP').replace('KEY', 'KEY BLOCK')}`,
    '',
  ),
  of('private-key', folded(Buffer.from(pem).toString('base64'), 76, '\n'), '', '\n'),
  of('private-key', `MIIEpAIBAAKC${random(300)}==`, 'key: '),
  of('private-key', `MIIEvQIBADAN${'BgkqhkiG9w0BAQEFAASC'}${random(300)}==`, '秘密鍵は ', ' です'),
  of('private-key', `MIIKcQIBAzCC${folded(random(200), 64, '\n')}`, 'pfx: ', '\n'),
  [
    `{"kty":"EC","x":"${random(43)}","d":"${plainKey43.slice(0, 43)}"}`,
    'private-key',
    plainKey43.slice(0, 43),
  ],
  [`{"kty":"oct","alg":"HS256","k":"${plainKey86.slice(0, 43)}"}`, 'private-key', plainKey86.slice(0, 43)],
];

export const tokens: Found[] = [
  of(
    'access-token',
    `${encode('{\r\n  "alg": "RS256"\r\n}')}.${encode('{"a":1}')}.${random(60)}`,
    'id_token=',
  ),
  of(
    'access-token',
    `${encode('{"alg":"RSA-OAEP","enc":"A256GCM"}')}.${random(60)}.${random(16)}.${random(80)}.${random(22)}`,
    'トークン「',
    '」',
  ),
  of('access-token', jwt.slice(0, jwt.lastIndexOf('.')), ''),
  of('access-token', jwt.slice(0, jwt.lastIndexOf('.') + 4), 'Bearer ', '...'),
  of('access-token', key32, 'Authorization: SharedKeyLite stprod01:'),
  of('access-token', key32, `Authorization: SharedKey ${guid}:`),
  of('access-token', 'mF_9.B5f-4.1JqM', 'Authorization: Bearer '),
  of('access-token', hex(40), '"Authorization": "', '"'),
  of('access-token', guid, 'Authorization: GenieKey '),
  of('access-token', Buffer.from('a:b').toString('base64'), '-H "Authorization: Basic ', '"'),
  of('access-token', `0.A${random(200)}`, 'Cookie: ESTSAUTHPERSISTENT=', '; path=/'),
  of('access-token', `CfDJ8${random(200)}`, 'Cookie: .AspNetCore.Cookies=', '; x=1'),
  of('access-token', `${random(100)}7==`, 'AppServiceAuthSession='),
  of('access-token', `M.C5${'07_BL2'}.0.U.${random(100)}`, '"refresh_token": "', '"'),
  of(
    'access-token',
    `1.A${random(90)}.AgAB${random(80)}.BQAB${random(50)}`,
    'refresh: ',
    '\n2026-11-20T09:15:33Z',
  ),
];
