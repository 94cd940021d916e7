import { findErrors } from '../azure/errors';
import { costRises, failing, healthy, investigating, noFault } from './cues';
import type { Stretch } from './stretch';

/** What is said to be wrong in a stretch of text. */
export interface Symptom extends Stretch {
  /** The words of it, lower case, without those that every fault is told with. */
  words: ReadonlySet<string>;
  /** Kinds of fault: `slow`, `reboot`; empty where it is of no kind that we know. */
  kinds: ReadonlySet<string>;
  /** Error codes and names. */
  errors: ReadonlySet<string>;
}

/** Reads what fails in a piece of the folded text; clauses that say what works are left out. Offsets in the piece. */
export function symptomIn(text: string): Symptom | undefined {
  const all = clauses(text);
  const faults = all.filter(({ said }, index) => fails(said) || follows(all[index - 1]?.said ?? '', said));
  const [first] = faults;
  const last = faults.at(-1);
  if (!first || !last) return undefined;
  const said = faults.map((clause) => clause.said.replace(moment, ' ')).join('\n');
  return toSymptom(said, trimmed(text, first.start, last.start + last.said.length));
}

/** A piece that is known to say what is wrong, however it says it; `undefined` where it says that all is well. */
export function wholeSymptom(text: string): Symptom | undefined {
  if (healthy.test(text) || investigating.test(text)) return undefined;
  return toSymptom(text.replace(moment, ' '), trimmed(text, 0, text.length));
}

function toSymptom(said: string, place: Stretch): Symptom {
  return {
    ...place,
    kinds: new Set(kinds.filter(([, shape]) => shape.test(said)).map(([kind]) => kind)),
    words: new Set(
      said
        .toLowerCase()
        .match(word)
        ?.filter((one) => !plain.test(one)),
    ),
    errors: new Set(findErrors(said).map(({ code }) => code.replace(/^\D{1,24}(?=\d{3,5}$)/, ''))),
  };
}

/**
 * Whether two symptoms speak of different faults: other error codes, kinds of fault that have nothing in common, or, where
 * one of them is of no kind that we know, no word in common.
 */
export function differ(a: Symptom, b: Symptom): boolean {
  if (a.errors.size > 0 && b.errors.size > 0 && meet(a.errors, b.errors)) return false;
  if (a.errors.size > 0 && b.errors.size > 0) return !(meet(a.kinds, b.kinds) && a.kinds.size > 1);
  if (a.kinds.size > 0 && b.kinds.size > 0) return !meet(a.kinds, b.kinds);
  return !meet(a.words, b.words);
}

/** Whether it is told by what can be compared, kinds or error codes, rather than by its words alone. */
export function isTold({ kinds, errors }: Symptom): boolean {
  return kinds.size > 0 || errors.size > 0;
}

function fails(clause: string): boolean {
  const said = clause.replace(noFault, ' ').replace(absent, ' ');
  if (investigating.test(said) && !stillWrong.test(said)) return false;
  if (failing.test(said) || findErrors(said).length > 0 || costRises.test(said)) return true;
  return strong.test(said) && !healthy.test(said);
}

/** "It is reachable, but its clock is nine hours ahead": what works is named for the sake of what does not. */
function follows(before: string, said: string): boolean {
  if (!/(?:but|although|while|whereas|yet|が、|ものの、|けど、)\s{0,2}$|(?:が|ものの)、?$/i.test(before))
    return false;
  const works = healthy.test(before) || before.search(absent) >= 0 || upRunning.test(before);
  return works && /[^\s、,。.]{4}/.test(said) && !healthy.test(said);
}

/** Parts of a sentence: what works and what does not stand side by side. */
function clauses(text: string): { start: number; said: string }[] {
  const found: { start: number; said: string }[] = [];
  let start = 0;
  for (const match of text.matchAll(clauseEnd)) {
    const end = match.index + match[0].length;
    found.push({ start, said: text.slice(start, end) });
    start = end;
  }
  found.push({ start, said: text.slice(start) });
  return found;
}

function trimmed(text: string, start: number, end: number): Stretch {
  const piece = text.slice(start, end);
  const lead = /^[\s、,:;。.|はではがもに-]{0,8}/.exec(piece)?.[0].length ?? 0;
  const tail =
    piece.length - piece.replace(/(?:[\s、,;。.|-]|\b(?:and|but|while|whereas)\b){1,8}$/i, '').length;
  return { start: start + lead, end: Math.max(start + lead + 1, end - tail) };
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

const clauseEnd =
  /[。;\n|]|(?:[がず]|もの[のを]|けど|ますし|一方|ており|ていて)、|\.\s|,? (?:but|although|while|whereas|though|yet)\b|,\s(?=\w{1,20}\s)/gi;

/** A fault that the writer says is not there. */
const absent =
  /再現(?:せず|し(?:ない|ません|なく))|\b(?:not|n't|never) (?:be )?(?:reproduc|happen|occur)\w{0,5}|\b(?:does|do|did|has|have|is|are|was|were)(?: not|n't) (?:return|show|throw|report|log|see|get|give|have|seen?|rebooted|restarted|failed|affected|down|slow)\w{0,3}(?: (?:any|an?|errors?|the|such|same|this)){0,3}|(?:は|も)?(?:出て|発生して|起きて|見られて|返って)(?:い|お)(?:ません|りません|ない|らず)|[一-龠ァ-ヶーA-Za-z0-9]{0,12}(?:は|も)(?:起き|発生し|見られ|出|返り|返され)(?:ません|ない|ず)/gi;
/** When it fails rather than what: "after sign-in". */
const moment =
  /\b(?:after|before|during|when|while|upon) (?:an? |the |they |we |users? )?[\w-]{1,20}|(?:サインイン|ログイン|ログオン|再起動|起動|停止|デプロイ|更新|接続|バックアップ)(?:した)?(?:の)?(?:後|直後|時|前|中|の際|すると)/gi;
const upRunning =
  /(?:通り|通過し|起動し|稼働し|成功し|接続し|動作し|動い)(?:て(?:い|お)|ます)|\b(?:boots|starts|is (?:up|reachable|running|available|online)|completes|keeps?|runs)\b/i;
const stillWrong = /変わ(?:ら|りません)|改善(?:せ|し(?:ない|ません))|同じ|still/i;
const strong =
  /\b(?:gives?|gave|shows?|says?|reports?|with|gets?|displays?) "[^"\n]{6,200}"|「[^」\n]{4,80}」(?:と|が)(?:表示|なり|なる|出)|disappear|\b(?:skips?|refus(?:es?|ed)|read-only|los(?:es?|t)|missing)\b|(?:[しれきけえらかま]|(?<![あわ])り)(?:ない|ません)(?:[。、\s]|$)|\boff\b|せず(?:、|に|$)|飛ばされ|ずれ|ブルー ?スクリーン|blue ?screen|止ま|(?:100|9\d) ?%|かか(?:る|り|って)|空き(?:容量)?が|満杯|黒い画面|OOMKilled|CrashLoop|ImagePull|NotReady|lag(?:s|ging)?\b|behind\b|\btakes? (?:\w{1,10} ){0,4}(?:\d|long|hours|minutes|seconds)|\bfull\b|\breboots?\b|\brestarts?\b|再起動(?:し|を繰|が)|フェールオーバー(?:が|し)|\bfailovers?\b|packet loss|パケット ?ロス|\bblank\b|\bblack\b|\bempty\b|\bhigh\b|\bnothing\b|\bgone\b|\bno longer\b|\bonly half\b|\bduplicat|\btwice\b|二重|重複|文字化け|garbled|期限切れ|expir|膨ら|枯渇|逼迫|張り付/i;

/** Runs of kanji, of katakana, of Latin letters. */
const word = /[一-龠々]{1,20}|[ァ-ヶー]{2,30}|[a-z]{3,30}/g;
const plain =
  /^(?:発生|表示|事象|問題|状態|頃|時|日|分|月|以降|昨日|今朝|先週|本日|現在|度|回|エラー|メッセージ|失敗|出|返|起|行|使用|利用|場合|確認|中|the|and|but|for|with|are|was|were|has|have|had|not|does|did|its|that|this|from|since|when|after|every|all|any|error|errors|fails?|failed|failing|cannot|can|returns?|message|users?|users|get|gets|our|out|too|very|still|now|always|sometimes|same|only|one|two)$/;

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
