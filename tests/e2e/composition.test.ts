import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Coach, startCoach } from './browser';
import { focus, openForm, press } from './form';
import { compose } from './keys';
import { see, seeHint } from './see';
import { passwordSaid } from './texts';

let coach: Coach;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());

test('nothing changes in the panel while an input method composes; the hint comes when it is done', async () => {
  const form = await openForm(coach, 'react-v8', 'ja');
  const panel = await coach.panel(form.page);
  await press(form, '3. 追加の詳細');
  await see(panel, { selector: '[data-testid="what-i-read"]', text: '3/4' });
  await focus(form, '説明');
  const changes = await countChanges(panel);
  const session = await form.page.createCDPSession();
  // Slower than the reader's rest between two readings: were it to read, it would.
  await compose(session, passwordSaid, 80);
  expect(await changes()).toBe(0);
  await session.send('Input.insertText', { text: passwordSaid });
  await seeHint(panel, 'secrets');
  expect(await form.page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
});

/** Counts what changes in the panel from now on, but for the announcement, which comes late by design. */
async function countChanges(panel: Page): Promise<() => Promise<number>> {
  const count = await panel.evaluateHandle(() => {
    const seen = { changes: 0 };
    const element = (node: Node) => (node instanceof Element ? node : node.parentElement);
    new MutationObserver((records) => {
      seen.changes += records.filter(({ target }) => !element(target)?.closest('[role=status]')).length;
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return seen;
  });
  return () => count.evaluate(({ changes }) => changes);
}
