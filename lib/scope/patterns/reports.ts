import { failing, investigating } from '../reading/cues';
import { memoryOf } from '../reading/memory';

/**
 * Whether a sentence states how a resource is. Not: what was done with it and came of it, what is asked, feared, planned
 * or only would be, and what was over long ago. `before`: the words of the sentence in front of the name.
 */
export function statesFault(sentence: string, before: string): boolean {
  return statements.of(sentence) && !deed.test(before);
}

/** A new analysis begins: sentences that the last one did not hold are forgotten. */
export function turnReports(): void {
  statements.turn();
}

const statements = memoryOf(states);

function states(sentence: string): boolean {
  if (isStep(sentence) || supposed.test(sentence)) return false;
  if (question.test(sentence) && !presupposes.test(sentence)) return false;
  if (longAgo.test(sentence) && solved.test(sentence)) return false;
  return !madeSo.test(sentence);
}

/** An item that tells what was done: "restarted the kubelet on aks-01: no change", 「再起動 → 変化なし」. */
export function isStep(line: string): boolean {
  return stepEn.test(line) || stepJa.test(line) || (beginsWithDeed(line) && result.test(line));
}

/** What was done stands in its first sentence, before any fault: "vm-01 does not start. Tried again, the same" is a report. */
function beginsWithDeed(line: string): boolean {
  const [first = ''] = line.split(/。|[.!?]\s/, 1);
  const deeds = investigating.exec(first);
  return deeds !== null && !failing.test(first.slice(0, deeds.index));
}

const stepEn =
  /^\s{0,8}(?:[-*•]|\d{1,2}[.)])?\s{0,4}(?!(?:failed|stopped|crashed|degraded|blocked|rejected|delayed|disconnected|expired|corrupted|denied|suspended|evicted|terminated|stalled|frozen)\b)[A-Za-z]{2,14}ed (?:the|an?|our|to|on|it|one|from|both|all|some|another)\b/;
/** What is left of the arrow is more than a name. */
const stepJa = /^(?![^→⇒\n]{0,30}[\w-][\w.-]{1,60}\s{0,3}(?:→|⇒|->|=>))[^→⇒\n]{6,80}(?:→|⇒|->|=>)\s{0,3}\S/;
const result = /変化|改善|解消|変わ|同じ|no change|same|worked|helped/i;

/** 「以下を実施しました」, "we did the following": the items are steps. */
export const leadsToSteps =
  /(?:以下|次|下記|下記の?とおり|次の)[^。\n]{0,24}(?:行(?:い|っ)|実施し|試し|確認し|調査し|切り分け)[^。\n]{0,12}[。::]?\s{0,3}$|(?:調査|確認|切り分け|試行)[^。\n]{0,20}(?:以下|次|下記)の?(?:とおり|通り)|\b(?:did|tried|checked|verified|done|took|performed)\b[^.\n]{0,40}(?:the following|these)[^.\n]{0,20}[.:]\s{0,3}$|\b(?:what (?:we|i)(?:'ve| have)? (?:tried|did|done|checked)|findings|observations|steps taken)\b[^.\n]{0,30}[.:]?\s{0,3}$/i;

/** Asks whether or how; "why does it fail" says that it fails. */
const question = /(?:ます|です|でしょう|ません|だろう)か(?:[。?]|\s{0,3}$)|\?\s{0,3}$/;
const presupposes = /原因|理由|なぜ|どうして|\b(?:why|causes?|reason)\b/i;

/** Only thought of, feared, or under a condition. */
const supposed =
  /可能性|懸念|恐れ|おそれ|(?:した|する|できる|なる|の)場合(?:、|は|に|でも)|代わりに|代替|検討|予定|想定し|仮に|もし(?!く)|\b(?:instead|would|could|might|may|in case|if (?!you)|thought of|consider\w{0,3}|plan(?:ning|ned)? to|worr(?:y|ied)|afraid|supposed to|expected to|should)\b/i;

const longAgo =
  /昨年|一昨年|先月|先々月|以前|過去|前回|かつて|数(?:か月|ヶ月|年)前|\b(?:last (?:year|month|summer|winter|spring|autumn)|in the past|previously|once|back in|(?:months?|years?) ago|earlier this year)\b/i;
const solved = /解決|解消|改善|対応済|直(?:り|っ)|\b(?:solved|fixed|resolved|cured|helped|went away)\b/i;

/** Somebody did something, and then: "we moved the users to vm-02, and its CPU …". */
const deed =
  /\b(?:we|i)(?:'ve| have|'d| had)? (?:\w{2,9}ly |also |already |then )?(?!(?:noticed|experienced|observed|encountered|received|faced|suspected|discovered|need)\b)(?:\w{2,14}ed|put|set|ran|took|went|brought|built|sent)\b/i;
const madeSo =
  /(?:変更|追加|移行|移動|切り替え|切替|再起動|再作成|作成|スケール ?アップ|拡張|増設|停止|設定|適用|実施|試し)(?:した|する|さ?せた)?(?:ところ|結果|と、)/;
