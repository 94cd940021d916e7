import { describe, expect, test } from 'vitest';
import { findParts } from '../../lib/scope/parts/parts';
import { seamless, seams } from './seams';

const places = (marked: string) => {
  const pieces = marked.split('¦');
  return pieces.slice(1).map((_, index) => pieces.slice(0, index + 1).join('').length);
};

/** Measured 2026-11-20 on these: 46 of 51 told apart; no other place cut. Some name no service, and stay whole. */
test('problems one after the other', () => {
  const found = seams.filter((marked) => findParts(marked.replaceAll('¦', '')).parts.length > 1);
  expect(found.length / seams.length).toBeGreaterThan(0.85);
});

test('a cut is where a person would make it', () => {
  for (const marked of seams) {
    const expected = places(marked);
    const text = marked.replaceAll('¦', '');
    const starts = findParts(text)
      .parts.slice(1)
      .map(({ start }) => start);
    for (const start of starts)
      expect(
        expected.some((place) => Math.abs(place - start) <= 3),
        text.slice(start, start + 60),
      ).toBe(true);
  }
});

describe('one problem stays one', () => {
  test.each(seamless)('%s', (text) => {
    expect(findParts(text).cuts).toEqual([]);
  });

  test.each([
    'gpt-4o の呼び出しが 500 になります。調査をお願いします。\n\nP.S. スクリーンショットも添付しておきます。',
    'Please explain why the discount is not applied.\n\nPS: I can provide the complete logs if you need them.',
    'The circuit lost both BGP sessions. Please explain.\n\nOne more thing: the problem cannot be reproduced in our test environment.',
    'VM のログを取得する手順を教えてください。もう一点補足です。同じ事象が 3 か月前にも見られました。',
    'Problem\n-------\nThe AKS upgrade hangs.\n\nEnvironment\n-----------\nEvent Hubs is in another region.',
  ])('%s', (text) => {
    expect(findParts(text).cuts).toEqual([]);
  });
});

describe('the words that spoke for a cut are quoted', () => {
  const quoted = (text: string) =>
    findParts(text).cuts.map(({ reason, cues }) => [
      reason,
      ...cues.map(({ start, end }) => text.slice(start, end)),
    ]);

  test.each([
    [
      'Batch のノードが「使用不可」のままです。\n\n全く別の話で恐縮ですが、請求書の宛先を変えたいです。',
      ['connector', '全く別の話で恐縮ですが、', 'Batch', '請求書'],
    ],
    [
      'Redis evicts keys.\n\nCompletely different question: how do we export the invoice?',
      ['connector', 'Completely different question:', 'Redis', 'invoice'],
    ],
  ])('%s', (text, cue) => {
    expect(quoted(text)).toEqual([cue]);
  });
});
