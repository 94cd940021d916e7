import { describe, expect, test } from 'vitest';
import { intentOf } from '../../lib/scope/intents';
import { wanted } from './intents-texts';

/** Measured 2026-11-20 with `npm run evaluate scope` on its sealed half: .74 at first sight, .81 (101/125) in the end. */
describe('what somebody wants', () => {
  test.each(wanted)('%s: %s', (intent, text) => {
    expect(intentOf(text)).toBe(intent);
  });

  test.each(['', 'お世話になっております。', 'Hello'])('nothing: %s', (text) => {
    expect(intentOf(text)).toBeUndefined();
  });
});
