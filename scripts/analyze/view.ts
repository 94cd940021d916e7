import { analyze, type Hint } from '../../lib/analyze';
import { fieldText } from '../../lib/request/fields';
import type { FieldName, Span, SupportRequest } from '../../lib/request/model';
import type { RuleWords, Words } from '../../lib/words/words';

/** The hints for a person, as plain text. A secret is named by its place, never shown. */
export function view(request: SupportRequest, words: Words): string {
  const { hints, failed } = analyze(request);
  const secrets = hints.filter(({ rule }) => rule === 'secrets').flatMap(({ evidence }) => evidence);
  const blocks = hints.map((hint) => block(hint, request, words, secrets));
  if (failed.length > 0) blocks.push(words.panel.failed(failed.join(', ')));
  if (blocks.length === 0) blocks.push(words.panel.quiet);
  return `${blocks.join('\n\n')}\n`;
}

const marks = { stop: '●', warn: '▲', tip: '◇', info: '·' } as const;

function block(hint: Hint, request: SupportRequest, words: Words, secrets: Span[]): string {
  const say = words.rules[hint.rule] as RuleWords<unknown>;
  const ask = hint.certainty === 'ask';
  const heading = `${ask ? '?' : marks[hint.level]} ${words.levels[ask ? 'ask' : hint.level]}: ${say.title(hint.data)}`;
  const places = hint.evidence.map(
    (span) => `  ${place(span, request, words)}${excerpt(hint, span, request, secrets)}`,
  );
  return [heading, ...new Set(places), `  ${say.hint(hint.data)}`, `  ${say.why}`].join('\n');
}

function place({ field, start }: Span, request: SupportRequest, words: Words): string {
  const text = fieldText(request, field) ?? '';
  const line = text.includes('\n') ? text.slice(0, start).split('\n').length : undefined;
  return words.panel.at(words.fields[field.split('.')[0] as FieldName], line);
}

/** UTF-16 units of evidence that are shown. */
const longest = 60;

function excerpt(hint: Hint, span: Span, request: SupportRequest, secrets: Span[]): string {
  if (hint.rule === 'secrets') return '';
  const text = blank(fieldText(request, span.field) ?? '', span, secrets)
    .replace(/\s+/g, ' ')
    .trim();
  const short = text.length > longest ? `${[...text].slice(0, longest).join('')}…` : text;
  return short === '' ? '' : ` "${short}"`;
}

/** The text of a span, with a dot for every unit of every secret in it. */
function blank(text: string, { field, start, end }: Span, secrets: Span[]): string {
  let shown = text;
  for (const secret of secrets) {
    if (secret.field !== field) continue;
    shown = shown.slice(0, secret.start) + '•'.repeat(secret.end - secret.start) + shown.slice(secret.end);
  }
  return shown.slice(start, end);
}
