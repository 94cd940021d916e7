import { describe, expect, test } from 'vitest';
import { findBetween } from '../../lib/scope/between/between';
import { findPatterns } from '../../lib/scope/patterns/patterns';
import { findQuestions } from '../../lib/scope/questions/questions';
import { ONE_QUESTION, SEVERAL } from './questions-told';
import { DIFFERING, ONE_STORY, PAIRED } from './told-texts';

describe('one problem between two services', () => {
  test.each(PAIRED)('%s', (text, left, right) => {
    const between = findBetween(text);
    expect(between && [between.left, between.right].sort()).toEqual([left, right].sort());
  });
});

describe('resources that fail in different ways', () => {
  test.each(DIFFERING)('%s', (text, parts) => {
    expect(findPatterns(text)?.parts.length).toBe(parts);
  });
});

describe('several questions, or natures', () => {
  test.each(SEVERAL)('%s', (text) => {
    expect(findQuestions(text)?.asks.length).toBeGreaterThan(1);
  });
});

describe('one question', () => {
  test.each(ONE_QUESTION)('%s', (text) => {
    expect(findQuestions(text)?.asks.map(({ start, end }) => text.slice(start, end))).toBeUndefined();
  });
});

test.each(ONE_STORY)('one story: %s', (text) => {
  expect(findPatterns(text)?.rows).toBeUndefined();
  expect(findBetween(text)).toBeUndefined();
  expect(findQuestions(text)?.asks).toBeUndefined();
});
