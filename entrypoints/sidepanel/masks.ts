import type { Secret } from '../../components/secrets';
import { maskEdits, type TextEdit } from '../../lib/request/edits';
import { freeTexts } from '../../lib/request/fields';
import type { FieldPath, Span, SupportRequest } from '../../lib/request/model';
import { BLANK, shownText } from '../../lib/request/shown';
import { writtenIn } from '../../lib/text/language';
import { type Words, words } from '../../lib/words/index';
import type { Plan } from './useEdits';

/** A draft with its secrets, and the language to use where nothing in it tells one. */
export interface Draft {
  request: SupportRequest;
  /** All of them, be their hints put away or not. */
  secrets: readonly Secret[];
  language: Words['language'];
}

/** Edits that mask some secrets of one field in the support team's style, in the language of the draft; `short` where that has no room. */
export function masksOf(
  secrets: readonly Secret[],
  field: FieldPath,
  draft: Draft,
  short = false,
): TextEdit[] {
  const { secretKinds } = words[languageOf(field, draft)];
  return maskEdits(
    secrets
      .filter((secret) => secret.field === field)
      .map(({ start, end, kind }) => ({ start, end, insert: short ? BLANK : secretKinds[kind].mask })),
  );
}

/** What masks some secrets, field by field. */
export function maskPlans(secrets: readonly Secret[], draft: Draft): Plan[] {
  const fields = new Set(secrets.map(({ field }) => field));
  return [...fields].map((field) => ({
    what: 'mask',
    field,
    edits: masksOf(secrets, field, draft),
    // Where the sentence has no room, its marks have.
    short: masksOf(secrets, field, draft, true),
  }));
}

/** The language of the text itself, else of the request's other texts; the secrets do not count. */
function languageOf(field: FieldPath, { request, secrets, language }: Draft): Words['language'] {
  const hidden: readonly Span[] = secrets;
  const others = freeTexts(request).map((one) => one.field);
  for (const one of [field, ...others]) {
    const told = writtenIn(shownText(request, one, hidden));
    if (told) return told;
  }
  return language;
}
