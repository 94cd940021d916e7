import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shell } from './blades';
import { type Coach, startCoach } from './browser';
import { type Form, focus, openForm, press } from './form';
import { typeKeys } from './keys';
import { seeHint, seeState } from './see';
import { untilKept } from './stored';
import { connectionString, storageKey } from './texts';
import { made } from './threats/plain';

const kinds = ['knockout', 'react-v9'] as const;
/** With it a sleeping tab keeps its number; without, it comes back under another. */
const feature = 'WebContentsDiscard';

/** Pages that go without a word. The panel stands beside another tab: nobody asks after them. */
describe.each([`--enable-features=${feature}`, `--disable-features=${feature}`])('%s', (flag) => {
  let coach: Coach;
  let other: Page;
  let panel: Page;
  beforeAll(async () => {
    coach = await startCoach(undefined, undefined, [flag]);
    made(coach, 'portal', shell, '#home');
    other = await coach.open('https://shell.example/made/portal');
    panel = await coach.panel(other);
  });
  afterAll(() => coach?.close());

  const tabs = (call: string) => panel.evaluate(`chrome.tabs.${call}`);

  /** The form with a secret in its description, kept, and then left behind. */
  async function leaveBehind(kind: (typeof kinds)[number]): Promise<{ form: Form; id: unknown }> {
    const form = await openForm(coach, kind, 'en');
    await press(form, '3. Additional details', 'Additional details');
    await focus(form, 'Description');
    await typeKeys(form.page, connectionString);
    await seeHint(panel, 'secrets');
    expect(await panel.evaluate(untilKept, storageKey, true)).toBe(true);
    const id = await tabs('query({ active: true, currentWindow: true }).then(([tab]) => tab.id)');
    await other.bringToFront();
    await seeState(panel, 'no-form');
    return { form, id };
  }

  async function seeEmpty(id: unknown): Promise<void> {
    await tabs(`reload(${id})`);
    expect(await panel.evaluate(untilKept, storageKey, false)).toBe(true);
    await tabs(`update(${id}, { active: true })`);
    await seeState(panel, 'empty');
    await tabs(`remove(${id})`);
  }

  test.each(kinds)('a tab put to sleep and woken: nothing of before is left (%s)', async (kind) => {
    const { id } = await leaveBehind(kind);
    await seeEmpty(await tabs(`discard(${id}).then((tab) => tab.id)`));
  });

  test.each(kinds)(
    'a page that crashed and was loaded anew: nothing of before is left (%s)',
    async (kind) => {
      const { form, id } = await leaveBehind(kind);
      const session = await form.page.createCDPSession();
      const crashed = new Promise((resolve) => session.once('Inspector.targetCrashed', resolve));
      await session.send('Inspector.enable');
      void session.send('Page.crash').catch(() => undefined);
      await crashed;
      await seeEmpty(id);
    },
  );
});
