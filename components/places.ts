import type { FieldName, FieldPath, Span, SupportRequest } from '../lib/request/model';
import { lineOf, onOneLine } from '../lib/request/shown';
import type { Words } from '../lib/words/words';
import type { Harmless } from './secrets';

/** What a field is called; a scoping field by what it asks. */
export function fieldName(words: Words, request: SupportRequest, field: FieldPath): string {
  const [name, index] = field.split('.') as [FieldName, string | undefined];
  const label = name === 'answers' && request.answers?.[Number(index)]?.label;
  return (label && onOneLine(label)) || words.fields[name];
}

/** What the place of a value was called when the person said that it is no secret. */
export const placeThen = (words: Words, { field, label, line }: Pick<Harmless, 'field' | 'label' | 'line'>) =>
  words.panel.at(label ? onOneLine(label) : fieldName(words, {}, field), hasLines(field) ? line : undefined);

/** What places are called, by field and line: `説明 · 12 行目`; two on one line are numbered. */
export function placeNames(words: Words, request: SupportRequest, spans: readonly Span[]): string[] {
  const names = spans.map((span) =>
    words.panel.at(
      fieldName(words, request, span.field),
      hasLines(span.field) ? lineOf(request, span) : undefined,
    ),
  );
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((each) => each === name).length;
    return names.filter((each) => each === name).length > 1 ? `${name} (${before + 1})` : name;
  });
}

/** Whether a field may have more than one line. */
const hasLines = (field: FieldPath) => field === 'description' || field.startsWith('answers.');
