import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Coach, startCoach } from '../browser';
import { choose, focus, openForm, press } from '../form';
import { hintsShown, see, seeHint, seeNoHint } from '../see';
import { connectionString, mixed, otherResource } from '../texts';
import { stopWorker } from '../worker';

let coach: Coach;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());

/** ms between two keys, and between two deaths. */
const pace = 150;
const life = 2_000;

const typed =
  'The nightly backup has been failing since Monday 14:30, and each run of the job logs the same. ';
/** What is pasted after so many keys: each brings a hint of its own. */
const pasted: Record<number, [text: string, rule: string]> = {
  40: [` ${mixed.en} `, 'one-problem'],
  90: [` ${connectionString} `, 'secrets'],
  150: [` ${otherResource} `, 'owning-subscription'],
};

test('killed every 2 s while 200 keys are typed: no hint is lost, and the result is the same', async () => {
  const calm = await write();
  const kill = startKilling();
  const restless = await write();
  const deaths = await kill.end();
  // 200 keys last 30 s and more.
  expect(deaths).toBeGreaterThanOrEqual(10);
  expect(restless).toEqual(calm);
});

/** Types 200 keys, with a hint put away in between; the hints shown after each paste, and all that is known at the end. */
async function write() {
  const form = await openForm(coach, 'react-v9', 'en');
  const panel = await coach.panel(form.page);
  await choose(form, ['Subscription'], 'Contoso');
  await panel.click('[data-testid="what-i-read"]');
  await see(panel, { selector: '[data-field="subscription"]', text: 'Contoso' });
  await press(form, '3. Additional details', 'Additional details');
  await focus(form, 'Description');
  const session = await form.page.createCDPSession();
  const hints: string[][] = [];
  for (let key = 1; key <= 200; key += 1) {
    await form.page.keyboard.type(typed[key % typed.length] as string);
    const [text, rule] = pasted[key] ?? [];
    if (text && rule) {
      await session.send('Input.insertText', { text });
      await seeHint(panel, rule);
      hints.push(await hintsShown(panel));
    }
    if (key === 60) await putAway(panel, 'one-problem');
    await new Promise((resolve) => setTimeout(resolve, pace));
  }
  const text = await form.frame.evaluate(() => (document.activeElement as HTMLTextAreaElement).value);
  const known = await panel.evaluate(whenKnown, text);
  hints.push(await hintsShown(panel));
  await form.page.close();
  return { text, hints, known };
}

async function putAway(panel: Page, rule: string): Promise<void> {
  await panel.$eval(`[data-rule="${rule}"] button[aria-label]`, (button) => (button as HTMLElement).click());
  await seeNoHint(panel, rule);
}

/** Runs in the panel: what is kept of the tab in front, once a text has arrived there. Without what names documents. */
async function whenKnown(text: string): Promise<unknown> {
  const { storage, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  const key = `case:${tab?.id}`;
  return new Promise((resolve, reject) => {
    const look = async () => {
      const found = (await storage.session.get(key))[key];
      const steps = found?.view.frames.flatMap((frame) => frame.steps);
      if (!found || !steps?.some(({ request }) => request['description'] === text)) return;
      resolve({ steps, analysis: found.analysis, dismissed: found.dismissed, replies: found.replies });
    };
    storage.session.onChanged.addListener(look);
    setTimeout(reject, 10_000, new Error('What was typed last never arrived.'));
    void look();
  });
}

interface Chrome {
  tabs: { query(about: object): Promise<{ id: number }[]> };
  storage: {
    session: {
      get(key: string): Promise<Record<string, Kept>>;
      onChanged: { addListener(listener: () => void): void };
    };
  };
}

interface Kept {
  view: { frames: { steps: { request: Record<string, unknown> }[] }[] };
  analysis: unknown;
  dismissed: unknown;
  replies: unknown;
}

/** Kills the worker again and again; the end says how often it died. */
function startKilling(): { end(): Promise<number> } {
  let deaths = 0;
  let over = false;
  const killing = (async () => {
    while (!over) {
      await new Promise((resolve) => setTimeout(resolve, life));
      if (await stopWorker(coach)) deaths += 1;
    }
  })();
  return {
    end: async () => {
      over = true;
      await killing;
      return deaths;
    },
  };
}
