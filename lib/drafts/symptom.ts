import { serviceById } from '../azure/services';
import { readServices } from '../azure/services-find';
import { BLANK } from '../request/shown';
import type { Intent } from '../scope/intents';
import { announcing, pointing } from '../scope/reading/cues';
import { factsOf } from '../scope/reading/facts';
import { keepCircled } from '../scope/reading/lines';
import { fold } from '../text/fold';
import { labelled, titles, withoutConnector, withoutMarks } from './bare';
import { isGreeting, pointsAhead } from './facts';
import { piecesOf } from './pieces';
import { sentencesOf } from './sentences';

/** A sentence that may say what a part is about. */
interface Candidate {
  /** Without marks of a list, label, connector, full stop. */
  text: string;
  /** The person's own title: 件名, a numbered heading. */
  title: boolean;
  /** What it stands under: 症状, "Steps". */
  label: string | undefined;
  fails: boolean;
  asks: boolean;
  /** A service. */
  names: boolean;
  /** Nothing is wrong with what it speaks of. */
  healthy: boolean;
}

/** The sentence of a part that says what it is about, as plain words of its own. Blank where it says nothing. */
export function symptomIn(text: string, intent: Intent | undefined): string {
  const asks = isQuestion(intent);
  const all = candidatesIn(text);
  const open = all.filter((one) => !one.text.includes(BLANK));
  const said = open.length > 0 ? open : all;
  const telling = said.filter((one) => !one.title || tellsAll(one));
  const candidates = telling.length > 0 ? telling : said;
  const topical = candidates.filter(({ label }) => label === undefined || topics.test(label));
  const best =
    candidates.find(({ title }) => title) ??
    chosen(topical, asks) ??
    chosen(candidates, asks) ??
    topical[0] ??
    candidates[0];
  return best ? under(said, best) : '';
}

/** "ExpressRoute: latency went up": a heading that only names a service says whose symptom it is. */
function under(said: readonly Candidate[], best: Candidate): string {
  const heading = said.find(({ title }) => title);
  const { text } = best;
  const isTopic = heading?.names && !heading.fails && heading !== best && !joins.test(heading.text);
  return isTopic && !best.title && !text.includes(heading.text) ? `${heading.text}: ${text}` : text;
}

/** Something is asked, rather than to be mended. */
export const isQuestion = (intent: Intent | undefined): boolean =>
  intent !== undefined && intent !== 'fault' && intent !== 'cause';

/** The first that says most: of a question what is asked, of a fault what is wrong, and with what. */
function chosen(candidates: readonly Candidate[], asks: boolean): Candidate | undefined {
  const first = (...tests: ((one: Candidate) => boolean)[]) =>
    candidates.find((one) => tests.every((test) => test(one)));
  const question = asks ? first(asksOf, clear) : undefined;
  return (
    question ??
    first(failsOf, ({ label = '' }) => symptoms.test(label)) ??
    first(failsOf, namesOf, tells) ??
    first(failsOf, tells) ??
    first(namesOf, tells, ({ healthy }) => !healthy) ??
    first(failsOf) ??
    first(tells, clear) ??
    first(asksOf)
  );
}

const asksOf = ({ asks }: Candidate): boolean => asks;
const failsOf = ({ fails }: Candidate): boolean => fails;
const namesOf = ({ names }: Candidate): boolean => names;
const tells = ({ asks }: Candidate): boolean => !asks;
/** Says itself what it speaks of. "Is it safe?" does not, nor 「至急ご確認ください」. */
const clear = ({ text, names }: Candidate): boolean => names || !(pointing.test(text) || vague.test(text));

/** A title says what is wrong or asked. "ExpressRoute" does not, nor "DNS and Redis", which may stand for all of the request. */
const tellsAll = ({ text, fails, asks }: Candidate): boolean =>
  fails ||
  asks ||
  (!joins.test(text) &&
    (/[ぁ-ヿ一-龠]/.test(text) ? text.length > 8 : /(?:\S{1,200}\s{1,20}){3}/.test(text)));

/** 「証明書の更新と課金について」 */
const joins = /[^こもるい]と(?![いの])|および|及び|ならびに|[、,/&＆]|\band\b/i;

/** Says nothing without the fault that it is about. */
const vague =
  /(?:(?:切り?分け|対処|解決|対応|回避|復旧|改善)(?:策|方法|手順|すれ|する(?:方法|には)|れば|る(?:方法|には))|どう(?:すれば|したら)|原因を?(?:か|の|を)?(?:調べ|特定|調査)|至急|(?:調査|ご?確認|ご?対応|ご?支援)(?:を|の程)?、?(?:お願い|いただ|頂|くだ|下さ))|\b(?:urgent|asap|how (?:can|do|should|could) (?:we|i) (?:fix|solve|resolve|avoid|troubleshoot|isolate|prevent)|what (?:can|should) (?:we|i) do|(?:explain|refund) (?:the|why)|please (?:check|help|investigate|advise))\b/i;

function candidatesIn(text: string): Candidate[] {
  const pieces = piecesOf(text, { start: 0, end: text.length });
  const told = pieces
    .filter(({ kind }) => kind !== 'log' && kind !== 'greeting')
    .flatMap((piece) => {
      const [first, ...others] = sentencesOf(text, piece).map(({ start, end }) =>
        text.slice(start, end).trim(),
      );
      if (first === undefined) return [];
      const { label, value } = labelled(withoutMarks(first));
      const marked = piece.kind === 'heading' && label === undefined;
      return [value, ...others.map(withoutMarks)].flatMap((sentence, index) =>
        candidateOf(sentence, label, marked && index === 0),
      );
    });
  return told.length > 0
    ? told
    : text.split('\n').flatMap((line) => candidateOf(cellsOf(line), undefined, false));
}

/** A row of a table as words. */
const cellsOf = (line: string): string =>
  /^\s{0,8}\|.{0,2000}[^\s|:-]/.test(line) ? line.split('|').join(' ').replace(/\s+/g, ' ').trim() : '';

function candidateOf(sentence: string, label: string | undefined, marked: boolean): Candidate[] {
  const text = withoutConnector(sentence)
    .replace(/[。．.!！]{1,3}$/, '')
    .trim();
  const folded = fold(keepCircled(text)).text;
  if (folded.length < 4 || isGreeting(folded) || announcing.test(folded) || pointsAhead.test(folded))
    return [];
  const facts = factsOf(folded, []);
  const asks = facts.some((one) => one.asks);
  const fails = facts.some((one) => one.fails || one.costs);
  const names = readServices(folded).some(({ id }) => !serviceById(id).tool);
  const says = fails || names || (asks && folded.length >= 12);
  const title = (marked && says) || (label !== undefined && titles.test(label));
  return [{ text, title, label, fails, asks, names, healthy: facts.some((one) => one.healthy) }];
}

const symptoms =
  /^(?:発生)?(?:事象|現象|症状|問題|障害)|^(?:what happen|problem|issue|symptom|actual|observed)/i;
const topics = new RegExp(
  `${titles.source}|${symptoms.source}|^(?:ご?(?:質問|相談|依頼|要望|希望)|お?問い?合わ?せ|状況|内容|詳細|(?:知り|聞き|実現し)たい|目的|ゴール)|^(?:questions?|requests?|descriptions?|details?|ask|goal)`,
  'i',
);
