import type { Hint } from '../../lib/analyze';
import type { Desk } from '../../lib/drafts/draft';
import { fieldText } from '../../lib/request/fields';
import type { FieldName, Span, SupportRequest } from '../../lib/request/model';
import { excerpt, lineOf } from '../../lib/request/shown';
import type { Cut, OneProblemData } from '../../lib/rules/one-problem';
import { type Answer, type Question, questions } from '../../lib/rules/severity-a';
import type { Words } from '../../lib/words/words';

/** What is shown, in which words, and which places of it are secret. */
export interface Shown {
  request: SupportRequest;
  words: Words;
  hidden: readonly Span[];
}

/** Where the evidence stands, with the words themselves; of a secret the place only. */
export function placeLines(hint: Hint, shown: Shown): string[] {
  const line = (span: Span) => (hint.rule === 'secrets' ? place(span, shown) : placeAndWords(span, shown));
  return [...new Set(hint.evidence.map(line))];
}

/** The parts, and between two of them why the text was cut. `evidence` holds the parts first. */
export function partLines(
  evidence: readonly Span[],
  { parts, cuts }: OneProblemData,
  shown: Shown,
): string[] {
  return evidence.slice(0, parts).flatMap((span, index) => {
    const cut = cuts[index];
    return [placeAndWords(span, shown), ...(cut ? [`  -- ${reason(cut, evidence, shown)}`] : [])];
  });
}

/** Each question with how it stands, and the words that say so. */
export function checklistLines(answers: Record<Question, Answer>, shown: Shown): string[] {
  const { questions: asked, vetoes, panel, language } = shown.words;
  return questions.map((question) => {
    const { state, because, span } = answers[question];
    const said = state === 'open' ? open[language] : panel[state];
    const why = [because && vetoes[because], span && placeAndWords(span, shown)].filter(Boolean).join(', ');
    return `- ${asked[question]} ${said}${why && ` (${why})`}`;
  });
}

/** What the text leaves open. */
const open = { ja: '未回答', en: 'open' } as const;

/** The summaries of the requests that this one could be raised as. */
export function draftLines({ drafts }: Desk, { language }: Words): string[] {
  const lines = drafts.map(({ summary }, index) => `  ${index + 1}. ${printable(summary)}`);
  return [asDrafts[language](drafts.length), ...lines];
}

const asDrafts = {
  ja: (count: number) => `▤ 下書き: ${count} 件に分けた場合の概要`,
  en: (count: number) => `▤ Drafts: the summaries of ${count} requests`,
} as const;

/** The official sentences, each page named once after its own. */
export function sourceLines({ source }: Hint, { panel }: Words): string[] {
  const pages = new Map(source.map(({ page }) => [page.url, page]));
  return [...pages.values()].flatMap(({ url, title, date }) => [
    ...source.filter(({ page }) => page.url === url).map(({ quote }) => `「${quote}」`),
    panel.source(title, date),
    url,
  ]);
}

function reason({ reason, services, cues }: Cut, evidence: readonly Span[], shown: Shown): string {
  const { words } = shown;
  const cue = evidence[cues[0] ?? -1];
  const names =
    services && words.panel.between(services.left[words.language], services.right[words.language]);
  return [words.cuts[reason], cue && quoted(cue, shown), names && `(${names})`].filter(Boolean).join(' ');
}

function placeAndWords(span: Span, shown: Shown): string {
  return `${place(span, shown)} ${quoted(span, shown)}`.trim();
}

function place(span: Span, { request, words }: Shown): string {
  const many = fieldText(request, span.field)?.includes('\n');
  const field = words.fields[span.field.split('.')[0] as FieldName];
  return words.panel.at(field, many ? lineOf(request, span) : undefined);
}

function quoted(span: Span, { request, hidden }: Shown): string {
  const text = printable(excerpt(request, span, hidden));
  return text && `"${text}"`;
}

/** Without control characters: a text must not command the terminal. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, '');
