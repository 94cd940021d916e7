import { describe, expect, test } from 'vitest';
import { findBetween } from '../../lib/scope/between/between';
import { findMentionOfRequest, hasNumber } from '../../lib/scope/other-requests';
import { findPatterns } from '../../lib/scope/patterns/patterns';
import { findQuestions } from '../../lib/scope/questions/questions';
import { scopeOf } from '../../lib/scope/scope';
import { QUIET_EN } from './quiet-en';
import { QUIET_JA } from './quiet-ja';

/** What the detectors say of a text, each asked alone. */
function found(text: string) {
  return {
    patterns: findPatterns(text)?.rows.map(({ resource, symptom }) => [
      text.slice(resource.start, resource.end),
      symptom && text.slice(symptom.start, symptom.end),
    ]),
    between: findBetween(text)?.left,
    related: hasNumber(text) ? undefined : findMentionOfRequest(text),
    questions: findQuestions(text)?.asks.map(({ start, end }) => text.slice(start, end)),
    scope: scopeOf({ description: text } as never)?.kind,
  };
}

const nothing = {
  patterns: undefined,
  between: undefined,
  related: undefined,
  questions: undefined,
  scope: undefined,
};

describe('one matter, however many things it names', () => {
  test.each([...Object.entries(QUIET_JA), ...Object.entries(QUIET_EN)])('%s', (_, text) => {
    expect(found(text)).toEqual(nothing);
  });
});
