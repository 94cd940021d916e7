import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Coach, startCoach } from './browser';
import { focus, openForm, press } from './form';
import { typeJapanese, typeKeys } from './keys';
import { see, seeHint, seeState } from './see';
import { connectionString } from './texts';
import { stopWorker } from './worker';

let coach: Coach;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());

async function atDescription(language: 'ja' | 'en') {
  const form = await openForm(coach, 'react-v9', language);
  const panel = await coach.panel(form.page);
  await press(form, '3. Additional details', 'Additional details', '3. 追加の詳細', '追加の詳細');
  await focus(form, 'Description', '説明');
  return { form, panel };
}

describe('the background is stopped', () => {
  test('between two keys: the hint still comes', async () => {
    const { form, panel } = await atDescription('en');
    await typeKeys(form.page, connectionString.slice(0, 40));
    await seeState(panel, 'quiet');
    await stopWorker(coach);
    await typeKeys(form.page, connectionString.slice(40));
    await seeHint(panel, 'secrets');
    await form.page.close();
  });

  test('again and again: nothing is lost of what was read before', async () => {
    const { form, panel } = await atDescription('en');
    await panel.click('[data-testid="what-i-read"]');
    for (const word of ['one ', 'two ', 'three ']) {
      await typeKeys(form.page, word);
      await stopWorker(coach);
    }
    await typeKeys(form.page, 'four');
    await see(panel, { selector: '[data-field="description"]', text: 'one two three four' });
    await form.page.close();
  });
});

test('two tabs: the panel shows the one in front', async () => {
  const first = await atDescription('en');
  await typeKeys(first.form.page, connectionString);
  await seeHint(first.panel, 'secrets');
  const second = await atDescription('ja');
  await typeJapanese(second.form.page, '画面が', '表示されません。');
  await seeState(second.panel, 'quiet');
  await first.form.page.bringToFront();
  await seeHint(first.panel, 'secrets');
  await first.form.page.close();
  await second.form.page.close();
});
