import { analyze, type Hint } from '../../lib/analyze';
import { fieldText } from '../../lib/request/fields';
import type { FieldName, Span, SupportRequest } from '../../lib/request/model';
import { excerpt, lineOf } from '../../lib/request/shown';
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
    (span) => `  ${place(span, request, words)}${quote(hint, span, request, secrets)}`,
  );
  return [heading, ...new Set(places), `  ${say.hint(hint.data)}`, `  ${say.why}`].join('\n');
}

function place(span: Span, request: SupportRequest, words: Words): string {
  const many = fieldText(request, span.field)?.includes('\n');
  return words.panel.at(
    words.fields[span.field.split('.')[0] as FieldName],
    many ? lineOf(request, span) : undefined,
  );
}

function quote(hint: Hint, span: Span, request: SupportRequest, secrets: Span[]): string {
  const text = hint.rule === 'secrets' ? '' : excerpt(request, span, secrets);
  return text && ` "${text}"`;
}
