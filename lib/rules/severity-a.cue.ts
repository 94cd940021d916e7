import type { Question, Veto } from './severity-a';

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
