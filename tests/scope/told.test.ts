import { describe, expect, test } from 'vitest';
import { findBetween } from '../../lib/scope/between';
import { findPatterns } from '../../lib/scope/patterns';
import { DIFFERING, PAIRED } from './told-texts';

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
