import { readServices } from '../azure/services-find';
import { BLANK } from '../request/shown';
import { announcing, otherMatter, templateLabel } from '../scope/cues';
import { type Facts, factsOf } from '../scope/facts';
import { keepCircled } from '../scope/lines';
import { fold } from '../text/fold';
import { isGreeting } from './facts';
import { piecesOf } from './pieces';
import { sentencesOf } from './sentences';

/** A sentence that may say what a part is about. */
interface Candidate {
  /** Without marks of a list, label, connector, full stop. */
  text: string;
  /** The person's own title: 件名, a numbered heading. */
  title: boolean;
  fails: boolean;
  asks: boolean;
}

/** The sentence of a part that says what it is about, as plain words of its own. Blank where it says nothing. */
export function symptomIn(text: string, asks: boolean): string {
  const all = candidatesIn(text);
  const open = all.filter((one) => !one.text.includes(BLANK));
  const candidates = open.length > 0 ? open : all;
  const best =
    candidates.find(({ title }) => title) ??
    (asks ? candidates.find((one) => one.asks) : undefined) ??
    candidates.find(({ fails }) => fails) ??
    candidates.find((one) => one.asks) ??
    candidates[0];
  return best?.text ?? '';
}

function candidatesIn(text: string): Candidate[] {
  const pieces = piecesOf(text, { start: 0, end: text.length });
  return pieces
    .filter(({ kind }) => kind !== 'log' && kind !== 'greeting')
    .flatMap((piece) =>
      sentencesOf(text, piece).flatMap(({ start, end }, index) => {
        return candidateOf(
          text.slice(start, end),
          index === 0 && (piece.kind === 'heading' || piece.kind === 'label'),
        );
      }),
    );
}

function candidateOf(sentence: string, marked: boolean): Candidate[] {
  const { label, value } = labelled(withoutMarks(sentence.trim()));
  if (label !== undefined && !sayings.test(label)) return [];
  const text = withoutConnector(value)
    .replace(/[。．.!！]+$/, '')
    .trim();
  const folded = fold(keepCircled(text)).text;
  if (folded.length < 4 || isGreeting(folded) || announcing.test(folded)) return [];
  if (templateLabel.test(folded) && folded.length < 16 && label === undefined) return [];
  const facts = factsOf(folded, []);
  const says = facts.some((one) => one.fails || one.asks) || readServices(folded).length > 0;
  const isTitle = (label !== undefined && titles.test(label)) || (marked && label === undefined && says);
  return [{ text, title: isTitle, fails: facts.some(fails), asks: facts.some((one) => one.asks) }];
}

const fails = ({ fails, costs }: Facts): boolean => fails || costs;

/** Marks of a list and numbers that a line begins with. */
function withoutMarks(line: string): string {
  let bare = line;
  for (let round = 0; round < 3; round++) bare = bare.replace(marks, '');
  return bare.replace(/[】\]*#]{1,4}\s{0,4}$/, '');
}

const marks =
  /^\s{0,12}(?:[-*•・●○◆◇▪■□▼▲★>【[#]{1,6}\s{0,4}|[①-⑳]\s{0,4}|[(（]?\d{1,2}[.)．）、]\s{0,4}(?=[^\d\s])|(?:ご?(?:質問|問題|相談|依頼|要望|事象|件名)|お?問い?合わ?せ|Q|Issue|Question|Problem|Request|Topic|Item|Part|Case)\s{0,2}[#(（]?(?:\d{1,2}|[０-９]{1,2}|[①-⑳]|[A-E](?![A-Za-z]))[)）】\]]?\s{0,2}[:：.．、\-–—]?\s{0,4})/i;

/** 「事象: 接続できません」 is 接続できません. */
function labelled(line: string): { label?: string; value: string } {
  const found = /^([^:：。、\n]{1,24})[:：】]\s{0,4}(?=\S|$)/.exec(line);
  const label = found?.[1]?.trim();
  if (!found || !label) return { value: line };
  const isLabel = templateLabel.test(fold(label).text) || titles.test(label);
  return isLabel ? { label, value: line.slice(found[0].length) } : { value: line };
}

/** Labels behind which the person says what it is about. */
const titles = /^(?:件名|タイトル|題名|概要|お?問い?合わ?せ(?:概要|件名)|title|subject|summary)\s{0,4}$/i;
const sayings =
  /^(?:件名|タイトル|題名|概要|ご?(?:質問|相談|依頼|要望)|お?問い?合わ?せ|(?:発生)?(?:事象|現象|問題|症状)|(?:問題|事象|状況)の?(?:内容|詳細)|内容|詳細|知りたい|聞きたい|(?:problem|issue|symptom|question|request|title|subject|summary|description|ask|what (?:happens|happened))s?)/i;

/** 別件ですが、 / "Another issue: " / "Also, ". */
function withoutConnector(sentence: string): string {
  const matter = otherMatter.exec(sentence)?.[0];
  if (matter !== undefined) {
    const rest = sentence.slice(matter.length);
    return rest.replace(/^[^、，,:：。]{0,40}[、，,:：]\s{0,4}/, '') || sentence;
  }
  return sentence.replace(connectors, '');
}

const connectors =
  /^(?:(?:また|さらに|更に|なお|ちなみに|ついでに|あと|それと|それから|加えて|次に|まず|最後に|一方|現在|実は|ところで|併せて|あわせて)、\s{0,4}|(?:まず)?[^、。\n]{0,6}(?:[1-9１-９一二三四五](?:点|件|つ)目)(?:です)?(?:が|は|として|ですが)?、\s{0,4}|(?:also|in addition|additionally|furthermore|besides|next|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|by the way|btw|and|moreover),?\s{1,4})/i;
