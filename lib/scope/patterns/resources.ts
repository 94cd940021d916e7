import type { Stretch } from '../stretch';

/** A resource that a text names: `vm-web-01`, 「contoso-db」, サーバー A, 2 台目, "the second server". Offsets in the folded text. */
export interface Mention extends Stretch {
  /** The same for every naming of one resource. */
  key: string;
  /** What kind of thing the name itself says it is: `vm`, `sql`. */
  type: string | undefined;
  /** The first word of the name, or how it was told (a letter, an ordinal, quoted). */
  family: string;
}

/** Every naming of a resource in one line, in order. Offsets in the line. */
export function findMentions(line: string): Mention[] {
  const found: Mention[] = [];
  if (!mayName.test(line)) return found;
  for (const match of line.matchAll(naming)) {
    const {
      id = '',
      quoted = '',
      name = '',
      thing,
      letter,
      rank,
      which,
      env,
      place: at,
      kind,
      bare,
      peer,
    } = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    const before = line.slice(Math.max(0, match.index - 24), match.index);
    if (childBefore.test(before)) continue;
    if ((bare ?? peer) !== undefined) {
      const mention =
        kind && bare
          ? plain(bare, kind)
          : beside(peer ?? '', found.at(-1), counted.test(line) && !lookedInto.test(line));
      if (mention) found.push({ ...mention, ...place });
      continue;
    }
    const told = thing && letter ? `${thing} ${letter}` : (rank ?? which ?? env ?? at);
    const mention = told
      ? spoken(told, env ? 'env' : at ? 'place' : thing, which !== undefined)
      : written(
          id || quoted || name,
          name ? undefined : before,
          counted.test(line),
          name && thingBefore.exec(before)?.[1],
        );
    if (mention) found.push({ ...mention, ...place });
  }
  return found;
}

/** Whether two resources are of one kind, so that their symptoms can be compared; a web server and its database are not. */
export function areSiblings(a: Mention, b: Mention): boolean {
  if (a.type && b.type) return a.type === b.type;
  return a.family === b.family || sharedLetters(a.family, b.family) > 3;
}

const kindBefore = /([ァ-ヶー]{3,12}|[A-Za-z]{2,20}) ?(?:の|named|called)? ?["「『'`]?$/;

type Named = Pick<Mention, 'key' | 'type' | 'family'>;

function spoken(told: string, thing: string | undefined, pair: boolean): Named {
  const key = told.toLowerCase().replace(/\s/g, '').replace(/^the/, '');
  if (pair) return { key: otherOne.test(told) ? 'the other' : 'the one', type: undefined, family: '#pair' };
  return { key, type: undefined, family: `#${thing?.toLowerCase() ?? 'rank'}` };
}

/** `before`: what stands before the quotation mark, where there is one. */
function written(name: string, before?: string, several = false, thing?: string): Named | undefined {
  const key = (name.split('.')[0] ?? name).toLowerCase();
  const words = key.split(/[-_]/);
  const bare = (words[0] ?? '').replace(/\d{1,12}$/, '');
  if (notAName.test(bare) || /vmss\w{0,10}\d{4}|\d-vmss|nodepool|^[\d.]*$/.test(key) || fileName.test(name))
    return undefined;
  const type = typeOf(words) ?? thing?.toLowerCase();
  if (type || /\d/.test(key)) return { key, type, family: bare };
  if (words.length > 1)
    return words.some((word) => everyday.test(word)) ? undefined : { key, type, family: bare };
  // A word in quotation marks is a name where the kind of thing stands before it: アカウント "orders".
  const kind = before && kindBefore.exec(before)?.[1]?.toLowerCase();
  if (kind) return { key, type, family: `"${kind}` };
  return several && before !== undefined ? { key, type, family: '"counted' } : undefined;
}

/** クラスター dev: a word that only the kind of thing before it makes a name. */
function plain(name: string, kind: string): Named | undefined {
  const family = `#${kind.replace(/ー$/, '').toLowerCase()}`;
  return /^[a-z]/.test(name) ? { key: name, type: undefined, family } : undefined;
}

/** 「アカウント staaa では…、stbbb では…」: the kind of thing is said once. */
function beside(name: string, last: Mention | undefined, several: boolean): Named | undefined {
  if (several && /^[a-z]/.test(name) && !program.test(name))
    return { key: name, type: undefined, family: '"counted' };
  const alike = last?.family.startsWith('#') && sharedLetters(last.key, name) > 1;
  return last && alike ? { key: name, type: undefined, family: last.family } : undefined;
}

/** How many there are is said: what stands in quotation marks are their names. */
const counted =
  /\b(?:two|three|four|both|[2-4]) (?:\w{2,14} ){0,2}(?:accounts|servers|apps|clusters|databases|machines|vms|vaults|registries|gateways|caches|workspaces|namespaces|pools)\b|(?:アカウント|サーバー?|アプリ|クラスター?|データベース|VM|仮想マシン|キャッシュ|ワークスペース) ?[2-4二三四] ?[つ台個]|[2-4二三四] ?[つ台個]の ?(?:ストレージ ?)?(?:アカウント|サーバー?|アプリ|クラスター?|データベース|VM|仮想マシン|キャッシュ|ワークスペース)/i;

function typeOf(words: readonly string[]): string | undefined {
  for (const word of words) {
    const bare = word.replace(/\d{1,12}$/, '');
    if (types.has(bare)) return bare;
  }
  return words.length === 1
    ? /^(?:st|vm|srv|web|sql|aks|func|redis)(?=[a-z]{2,30}\d)/.exec(words[0] ?? '')?.[0]
    : undefined;
}

function sharedLetters(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

const things =
  'サーバー?|VM|仮想マシン|ホスト|マシン|クラスター?|データベース|DB|アカウント|アプリ|システム|環境|拠点|回線|ゲートウェイ|トンネル|ワークスペース|リソース|キャッシュ|プール|コンテナー? ?アプリ|(?:virtual )?machine|server|host|cluster|database|account|app|circuit|gateway|tunnel|site|workspace|resource|cache|pool|registry|レジストリ|function app|web app|environment';

/** What was seen in it: parts of it are named, not others beside it. */
const lookedInto =
  /(?:見る|見た|調べる|調べた|確認する|確認した)(?:と|ところ|限り)|ログ|うち ?[1一] ?[つ台個]/;
const program =
  /^(?:nginx|gunicorn|apache|httpd|iis|kubelet|containerd|dockerd|systemd|sshd|chronyd|kubectl|docker|helm|curl|java|python|node|dotnet|php|coredns|portal|azure)$/;

/** The kind of thing right before a name. */
const thingBefore = new RegExp(`(?<![A-Za-zァ-ヶー])(${things}) ?$`, 'i');

/** A full id; a quoted name; a name of joined words or with a number; サーバー A; 2 台目; the other one. */
const naming = new RegExp(
  [
    '/subscriptions/[^\\s"\'、。,]{10,200}/(?<id>[\\w.-]{1,80})(?![\\w/-])',
    '["「『\'`](?<quoted>[A-Za-z][\\w.-]{1,60})["」』\'`]',
    `(?<![A-Za-z])(?<thing>${things}) ?(?<letter>[A-E1-9])(?![A-Za-z0-9]|[.:]\\d| ?(?:台|つ|件|回|個|月|日|時|分|%))`,
    `(?<![A-Za-z])(?<kind>${things}) (?<bare>[A-Za-z][A-Za-z0-9]{2,30})(?= ?(?:では|は|が|で|の(?!ため|よう)))`,
    '(?<=[、。] ?)(?<peer>[a-z]{3,30})(?= ?(?:では|は))',
    '(?<![\\w./\\\\@:#%-])(?<name>[A-Za-z][A-Za-z0-9]{0,30}(?:[-_][A-Za-z0-9]{1,30}){1,8}(?:\\.[A-Za-z0-9-]{1,40}){0,5}|[A-Za-z]{2,20}\\d{1,4})(?![-_/\\\\@=]\\w|:[A-Za-z]|\\w)',
    `(?<rank>(?<!\\d)[1-9一二三四五] ?(?:台目|号機|つ目の(?:${things})|本目|番目の(?:${things}))|\\b(?:first|second|third|fourth) (?:one\\b|\\w{0,12} ?(?:${things})\\b))`,
    `(?<env>\\b(?:dev(?:elopment)?|prod(?:uction)?|staging|stg|test|qa|uat)(?= ?(?:${things})\\s?[::]\\s| ?(?!環境)(?:${things})(?:では|は|が)))`,
    `(?<place>(?:東日本|西日本|東京|大阪|名古屋|福岡|札幌|仙台|本社|支社)(?:リージョン)?(?:側)?の ?(?:[A-Za-z]{2,12} ?){0,2}(?:${things})(?=[はでがの])|[一-龠]{2,4}(?:拠点|支社|支店|工場|営業所)(?=[はでがの])|\\bthe one in (?:[A-Z][a-z]{2,14}|(?:East|West|North|South|Central) [A-Z]\\w{1,8})\\b|\\b(?:East|West|North|South|Southeast|Central) (?:US|Europe|Asia|UK|India|Central US|Africa)(?: 2)? (?:\\w{2,12} )?(?:${things})\\b|\\b(?:Tokyo|Osaka|London|Paris|Berlin|Seattle|blue|green|eastern|western|northern|southern) (?:\\w{2,12} )?(?:${things})\\b)`,
    `(?<which>もう ?(?:一方|片方|片側|[1一] ?(?:台|つ|本))(?=の|は|で|が)|(?:片方|(?<!もう)一方|(?<![\\d.])[1一] ?台)(?=の[^。、\\n]{1,12}[はでが]|は|では)|\\bthe other (?:one\\b|\\w{0,12} ?(?:${things})\\b)|\\bone (?:of (?:them|the)\\b|(?:${things})\\b))`,
  ].join('|'),
  'gi',
);
/** Cheap, so that most lines need no further look. */
const mayName =
  /[A-Za-z]\d|[A-Za-z\d][-_][A-Za-z\d]|["「『'`][A-Za-z]|台目|号機|[ァ-ヶー一-龠] [a-z][a-z0-9]{2,30} ?[はがでの]|[つ本番]目|一方|片[方側]|[1一] ?[台つ本]|[ァ-龠A-Za-z] ?[A-E1-9](?![A-Za-z\d])|\b(?:first|second|third|fourth|other|one|dev|development|prod|production|staging|stg|test|qa|uat)\b|(?:拠点|支社|支店|工場|営業所)[はでがの]|\bthe one in |\b(?:East|West|North|South|Southeast|Central) (?:US|Europe|Asia|UK|India|Africa)|[、。] ?[a-z]{3,30} ?(?:は|では)|(?:東|西)日本|東京|大阪|名古屋|福岡|札幌|仙台|[本支]社|\b(?:Tokyo|Osaka|London|Paris|Berlin|Seattle|blue|green|eastern|western|northern|southern)\b|\/subscriptions\//i;
const otherOne = /^(?:もう|the other)/i;

/** Parts of one resource, and things that have names but are no resources. */
const childBefore =
  /(?:Pod|ポッド|node|ノード|container|コンテナー?|blob|slot|スロット|user|ユーザー|file|ファイル|error|エラー|コマンド|command|パラメーター?|setting|設定|version|バージョン)s?\s?[\s"「'(:]{0,3}$/i;

const types = new Set(
  'vm vmss web srv server sv app func function api aks cluster acr aca st stg sa storage sql db mysql pg psql postgres cosmos redis cache kv vault sb eh evh iot apim agw appgw afd fd lb fw vpn vgw er vnet nsg pip nat bastion dc ad file log law appi adf df synw dbw bot oai aoai openai ml search srch logic batch hp avd jump gw dns bk bkp rsv disk'.split(
    ' ',
  ),
);

/** Standards, versions, sizes, regions, headers: joined words with numbers that are no resources. */
const notAName =
  /^(?:utf|tls|ssl|sha|aes|rsa|md|base|http|https|cve|kb|iso|rfc|standard|basic|premium|gen|ipv|ip|ubuntu|debian|python|java|dotnet|net|php|windows|win|rhel|centos|jst|utc|gmt|tier|port|sev|version|ver|v|level|step|day|no|error|code|status|event|id|ms|x|stage|phase|zone|az|rev|tcp|udp|aadsts|ora|bc|msg|oauth|saml|log4j|arm|amd|intel|d|e|f|p|s|b|u|q|eastus|westus|centralus|us|office|excel|sp|cu|nov|dec|jan|feb|mar|apr|jun|jul|aug|sep|oct|april|june|july|errno|eventid|hresult|chrome|edge|snat|smb|nfs|ntlm|japan|south|north|east|west|pt|rate|around|about|at|on|in|to|from|rev)$/i;
const everyday =
  /^(?:in|on|off|up|out|only|time|end|to|of|by|based|level|side|wide|and|or|sign|log|read|write|multi|self|cross|non|re|pre|post|high|low|real|built|well|hot|cold|auto|semi|sub|inter|client|user|double|single|two|three|one|first|second|third|az|get|set|new|test|remove|content|azure|microsoft|region|zone|available|hosted|signed|managed|premises|prem|house|line|case|memory|party|source|term|step|day|hour|minute|min|week|month|year|old|free|safe|aware|specific|wise|to|not|the|is|down|over|back|through|side|tier|size|scale|balanced|balancing|link|point|site|way|ms|type|id|key|east|west|north|south|central|us|japan|europe|asia|southeast|northeast|northcentral|southcentral|peering|fail|failover|last|long|short|full|known|like|related|ready|round|right|left|top|bottom|open|close|closed|de|co|ex|ping|pong|check|start|stop|restart|retry|follow|set|work|around|trade|plug|add|load|hands|day|dry|fine|grained)$/;
const fileName =
  /\.(?:log|txt|zip|json|ya?ml|xml|csv|config|conf|ini|dll|exe|ps1|sh|py|cs|js|ts|java|jar|tf|bicep|md|html?|png|jpe?g|pdf|xlsx|docx|pcap|cab|evtx|bak|vhdx?|iso|msi|pfx|cer|pem|key|sys|dmp)$/i;
