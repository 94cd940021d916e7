/** The kinds of fault that a stretch of folded text speaks of: `slow`, `reboot`. */
export function kindsOf(said: string): Set<string> {
  return new Set(kinds.filter(([, shape]) => shape.test(said)).map(([kind]) => kind));
}

/** Kinds of fault; a connection that fails and one that times out are of one kind. */
const kinds: readonly (readonly [kind: string, shape: RegExp])[] = [
  [
    'connect',
    /接続(?:が|は|も|で)?(?:でき|出来|不可|不能|エラー|に失敗|失敗|拒否|タイムアウト)|接続が?(?:切|断)|(?:つなが|繋が|届か|到達(?:でき|し)|疎通)|切断|タイムアウト|応答(?:が|し)?(?:な|ませ|なく)|(?:RDP|SSH|ping|HTTPS?) ?(?:が|も|は|で)?(?:でき|不可|通ら|失敗)|ネットワーク|\b(?:connect\w{0,4}|unreachable|reach(?:ed|able)?|RDP|SSH|refused|time[ds]? ?-?outs?|timeouts?|disconnect\w{0,4}|drops?|dropped|not respond\w{0,3}|ping)\b/i,
  ],
  [
    'slow',
    /遅い|遅く|遅延|遅れ|レイテンシ|時間がかか|(?:分|秒|時間)(?:以上|ほど|程度)?かか|重い|重く|低下|\b(?:slow(?:er|ly)?|latency|lag(?:s|ging)?|takes? (?:\w{1,10} ){0,4}(?:\d|long|hours|minutes|seconds)|sluggish|delay\w{0,2}|behind|degraded)\b/i,
  ],
  ['reboot', /再起動|リブート|\b(?:reboot|restart)(?:s|ed|ing)?\b/i],
  [
    'start',
    /起動(?:でき|し(?:な|ませ)|せず|に失敗|しません|が失敗|エラー)|起動(?:が|も|に)[^。、]{0,8}(?:失敗|でき|しな)|立ち上が|Allocation|割り当て(?:に|が)?失敗|\b(?:(?:not|n't|never|fails? to|cannot|unable to|refuses to) (?:start|boot|come up|power on)|AllocationFailed)\b/i,
  ],
  [
    'stop',
    /(?<!起動)停止し|停止す|停止して|落ち|クラッシュ|ブルー ?スクリーン|ダウン|シャットダウン|ハング|固ま|フリーズ|強制終了|\b(?:stops?|stopped|blue ?screen|crash\w{0,3}|(?:is|are|was|goes|went) down|shut(?:s|ting)? down|hangs?|hung|fro(?:zen|ze)|freez\w{1,3}|terminated)\b/i,
  ],
  ['disk', /ディスク|空き(?:容量|領域)|容量|マウント|\b(?:disks?|no space|space left|full|mount\w{0,3})\b/i],
  ['cpu', /CPU|DTU|\bIOPS\b|張り付/i],
  ['memory', /メモリ|OOM|OutOfMemory|\bmemory\b|evict/i],
  [
    'access',
    /40[13]|認証|認可|権限|拒否|サインイン|ログイン|ログオン|アクセスでき|AADSTS|Forbidden|Unauthorized|Denied|AuthorizationFailure|\b(?:sign[- ]?in|log ?[io]n|authenticat\w{1,4}|permission|denied|forbidden|unauthorized|credential)s?\b/i,
  ],
  ['throttle', /429|スロットリング|調整され|\bthrottl\w{1,4}\b|too many requests/i],
  ['server-error', /HTTP ?5\d\d|\b50[0234]\b|5xx|Internal Server|Bad Gateway|Unavailable/i],
  [
    'screen',
    /黒い|真っ(?:黒|白)|画面|表示(?:され|でき|が)|\b(?:black|blank|white) (?:screen|page)|\b(?:display\w{0,2}|render\w{0,2}|shown)\b/i,
  ],
  ['backup', /バックアップ(?:が|は|も|に|ジョブ|の)|\bback(?:ups?|ed up)\b/i],
  ['restore', /リストア|復元|\brestor\w{1,4}\b/i],
  [
    'replica',
    /レプリケーション|レプリカ|同期|フェールオーバー|\b(?:replicat\w{1,4}|replica|fail(?:s|ed)? ?over|failovers?|sync\w{0,11})\b/i,
  ],
  [
    'deploy',
    /デプロイ|作成(?:が|に|で)|更新(?:が|に|で|プログラム)|アップグレード|パッチ|\b(?:deploy\w{0,5}|provision\w{0,4}|upgrad\w{1,4}|updates?|patch\w{0,4}|creat(?:e|ion))\b/i,
  ],
  ['scale', /スケール|クォータ|Quota|台数|\bscal(?:e|es|ing|ed)\b/i],
  ['image', /ImagePull|イメージ|\bimages?\b/i],
  ['node', /NotReady|\bnot ready\b/i],
  ['certificate', /証明書|期限切れ|\b(?:certificates?|expired?|TLS|SSL)\b/i],
  ['name', /名前解決|DNS|NXDOMAIN|\b(?:name resolution|resolve[ds]?)\b/i],
  [
    'loss',
    /パケット ?ロス|消え|消失|欠損|欠落|届かない|\b(?:packet loss|lost|missing|los(?:e|es|ing)|disappear\w{0,3}|gone)\b/i,
  ],
  ['peer', /BGP|ピア|\bpeer\w{0,3}\b/i],
  ['double', /重複|二重|\b(?:duplicat\w{1,4}|twice)\b/i],
  ['query', /クエリ|デッドロック|ブロッキング|\b(?:quer(?:y|ies)|deadlocks?)\b/i],
  ['alert', /アラート|通知|メール|\b(?:alerts?|notif\w{2,8}|e-?mails?)\b/i],
  ['cost', /料金|課金|コスト|請求|\b(?:costs?|bill|charges?)\b/i],
  ['monitor', /メトリック|ログが|エージェント|\b(?:metrics?|agent|heartbeat)\b/i],
];
