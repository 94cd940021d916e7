import { describe, expect, test } from 'vitest';
import { intentOf } from '../../lib/scope/intents';
import { wanted } from './intents-texts';

describe('what somebody wants', () => {
  test.each(wanted)('%s: %s', (intent, text) => {
    expect(intentOf(text)).toBe(intent);
  });

  test.each(['', 'お世話になっております。', 'Hello'])('nothing: %s', (text) => {
    expect(intentOf(text)).toBeUndefined();
  });
});
