import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Coach, startCoach } from '../browser';
import { focus, openForm, press } from '../form';
import { compose } from '../keys';
import { see, seeHint } from '../see';
import { passwordSaid } from '../texts';
import { countMutations, recordChanges } from './changes';
import { unfold } from './plain';

let coach: Coach;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());

/** Twenty words; the last one says a password. */
const words = [
  ...[
    '本日',
    '仮想マシン',
    'に',
    '接続',
    'できなく',
    'なりました。',
    '再起動',
    'しても',
    '変わらず、',
    '原因が',
  ],
  ...['分かりません。', '利用者', '全員', 'に', '影響が', 'あります。', '早急に', '調査を', 'お願いします。'],
  passwordSaid,
];
/** ms between two keys: slower than the reader's rest between two readings, so that it would read if it did. */
const pace = 60;

declare global {
  interface Window {
    values?: string[];
  }
}

test('20 Japanese words: no write and no change while composing, each judged when it is done', async () => {
  const form = await openForm(coach, 'knockout', 'ja');
  const panel = await coach.panel(form.page);
  await press(form, '3. 追加の詳細', '追加の詳細');
  await see(panel, { selector: '[data-testid="what-i-read"]', text: '3/4' });
  await unfold(panel);
  await focus(form, '説明');
  await form.frame.evaluate(recordValues);
  const session = await form.page.createCDPSession();
  const stored = await recordChanges(panel);
  const mutations = await countMutations(panel);
  let text = '';
  for (const word of words) {
    const before = [(await stored()).length, await mutations()];
    await compose(session, word, pace);
    expect([(await stored()).length, await mutations()], `while ${word} was composed`).toEqual(before);
    await session.send('Input.insertText', { text: word });
    text += word;
    if (word !== passwordSaid) await see(panel, { selector: '[data-field="description"]', text });
  }
  await seeHint(panel, 'secrets');
  expect(
    await form.frame.evaluate(() => window.values),
    'the field held what was typed, at every moment',
  ).toEqual(growing(words));
});

/** Runs in the page: writes down every value that its field takes. */
function recordValues(): void {
  const box = document.activeElement as HTMLTextAreaElement;
  const values: string[] = [];
  window.values = values;
  const note = () => box.value !== values.at(-1) && values.push(box.value);
  for (const type of ['input', 'selectionchange', 'compositionend', 'keyup'])
    addEventListener(type, note, true);
}

/** All values that a field takes when words are composed into it letter by letter. */
function growing(all: string[]): string[] {
  let done = '';
  return all.flatMap((word) => {
    const steps = [...word].map((_, index) => done + word.slice(0, index + 1));
    done += word;
    return steps;
  });
}
