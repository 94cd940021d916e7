import { withoutMarks } from '../../lib/drafts/bare';
import { fieldText } from '../../lib/request/fields';
import type { Span, SupportRequest } from '../../lib/request/model';

/** A span without the number or bullet that its line begins with: the card numbers what it lists itself. */
export function unnumbered(request: SupportRequest, span: Span): Span {
  const text = (fieldText(request, span.field) ?? '').slice(span.start, span.end);
  const bare = withoutMarks(text);
  return bare ? { ...span, start: span.start + text.indexOf(bare) } : span;
}
