import type { FieldName, FieldPath, Span, SupportRequest } from './model';

/** The text behind a path, or `undefined` where the field is absent. */
export function fieldText(request: SupportRequest, path: FieldPath): string | undefined {
  const [name, part] = path.split('.') as [FieldName, string | undefined];
  const value: unknown = request[name];
  if (value === undefined) return undefined;
  if (part === undefined) return plainText(value);
  const inner = (value as Record<string, unknown>)[part];
  if (name === 'answers') return (inner as { value: string } | undefined)?.value;
  if (name === 'attachments') return (inner as { name: string } | undefined)?.name;
  return typeof inner === 'string' ? inner : undefined;
}

/** The text that a span covers; '' where the field has gone. */
export function sliceSpan(request: SupportRequest, span: Span): string {
  return fieldText(request, span.field)?.slice(span.start, span.end) ?? '';
}

/** Every field in which a person writes freely, in the order of the form. Secrets count in all of them. */
export function freeTexts(request: SupportRequest): { field: FieldPath; text: string }[] {
  const texts: { field: FieldPath; text: string }[] = [];
  const add = (field: FieldPath, text: string | undefined) => {
    if (text) texts.push({ field, text });
  };
  add('summary', request.summary);
  add('startTime', request.startTime?.text);
  add('description', request.description);
  request.answers?.forEach((answer, index) => {
    add(`answers.${index}`, answer.value);
  });
  request.attachments?.forEach((file, index) => {
    add(`attachments.${index}`, file.name);
  });
  return texts;
}

/** A span over the whole of a field's text. */
export function wholeField(request: SupportRequest, field: FieldPath): Span {
  return { field, start: 0, end: fieldText(request, field)?.length ?? 0 };
}

function plainText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text);
  return undefined;
}
