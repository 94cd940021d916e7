import type { Question, Veto } from '../severity-a';

/** Explicit words about one of the four conditions, in the language of the request. */
export interface Cue {
  question: Question;
  /** A veto means "no". `doubt` keeps the question open; `clear` only contradicts vetoes. */
  says: 'yes' | 'doubt' | 'clear' | Veto;
  words: RegExp;
  /** Not said where the same clause holds these (negation, condition, question, hearsay). */
  unless?: RegExp;
  /** Not said where the same sentence holds these. */
  unlessSentence?: RegExp;
  /** Not said where any text of the request holds these. */
  unlessAnywhere?: RegExp;
  /** Said only where the texts of the request hold these as well. */
  onlyAnywhere?: RegExp;
  /** Vetoes that these words contradict. */
  clears?: Veto[];
  /** A doubt that goes away when this veto is contradicted. */
  about?: Veto;
}

/** One case-insensitive expression out of several. */
export function anyOf(...parts: RegExp[]): RegExp {
  return new RegExp(parts.map((part) => part.source).join('|'), 'i');
}

/** A text about an outage: a deadline in it is not the point. */
export const outage =
  /停止|障害|ダウン|全社|全ユーザ|全利用者|全拠点|全店|全員|業務が|業務に|業務影響|サービス断|売上|顧客影響|利用できな|使えな|つながらな|本番(?:環境|サービス|システム|サイト)?(?:が|で|に)|outage|\bdown\b|(?:all|every)(?: of)?(?: our)? (?:users?|customers?|stores?)|every(?:one|body)|unavailable|(?:in|our|the) production|offline|cannot work/i;

/** A text about something that does not work: a question in it is not a how-to. */
export const trouble = anyOf(
  outage,
  /でき(?:ない|ません|ず|なく)|失敗|エラー|異常|遅延|つなが|繋が|落ち|復旧|タイムアウト|発生し|不具合|不可|困っ|消え|障|切れ|切断|止ま|遅い|遅く|急に|急増|(?<!あり|わかり|分かり|ござい|見つかり)ません|ない状態|cannot|can't|fail|error|exception|timed? ?out|broken|not work|n't work|incident|unable|slow|drops|dropped|stopped|stuck|disconnect|missing|suddenly|(?:does|did|do|is|are) not|\b[45]\d\d\b/,
);

/** Annoying, or now and then: whom it affects does not make it an outage. */
export const bearable =
  /遅い|遅く|遅延|重い|重く|時間がかか|断続|たまに|時々|ことがあり|回に ?\d|slow|latency|\blate\b|degraded|delay|intermittent|sometimes|now and then|occasional|sporadic/i;

/** "There is no hurry", in either language. */
export const noRush =
  /急ぎ(?:で|の(?:件|用件)で)は(?:ありません|ない(?:です|ため|ので|。|$)|ございません)|急いで(?:は(?:いません|おりません)|(?:いません|おりません))|急ぎません(?!か)|お?手すきの(?:際|とき|時)|\bno (?:rush|hurry|urgency)\b(?! hour)|\bnot (?:at all |that |very )?urgent\b|\bnot in a (?:rush|hurry)\b|\bwhenever you have time\b/i;

/** The wish to have a request's severity changed to A, in so many words; not the question whether that is possible. */
export const askedForA =
  /(?:重要度|緊急度|重大度|深刻度)(?:を|は)?[\s「"']{0,3}(?:[BCＢＣ][\s」"']{0,3}から[\s「"']{0,3})?[AＡ][\s」"']{0,3}(?:に|へ)(?:変更|引き上げ|引上げ|上げ|変え|切り替え)(?!(?:できますか|可能|る(?:場合|必要|には|方法)|する(?:場合|必要|には|方法)|した場合))|\b(?:raise|change|increase|upgrade|escalate|bump)\b[^.?\n]{0,40}\b(?:severity|sev)[ -]?(?:level )?(?:(?:from )?[BC] )?(?:to )?"?A\b(?![^.\n]{0,40}\?)/i;
