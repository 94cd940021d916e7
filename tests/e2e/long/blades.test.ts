import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bladeOf, closeBlade, openBlade, shell, texts } from '../blades';
import { type Coach, startCoach } from '../browser';
import { seeHint, seeNoHint, seeState } from '../see';
import { made } from '../threats/plain';

let coach: Coach;
let page: Page;
let panel: Page;
beforeAll(async () => {
  coach = await startCoach();
  page = await coach.open(made(coach, 'portal', shell, '#home'));
  panel = await coach.panel(page);
});
afterAll(() => coach?.close());

const open = (name: string, text: string) => page.evaluate(openBlade, name, bladeOf(name), text);
const close = (name: string) => page.evaluate(closeBlade, name);

test('50 blades opened and closed, one after the other: the hints follow', async () => {
  for (let count = 0; count < 50; count += 1) {
    const [rule, other] = count % 2 ? ['one-problem', 'secrets'] : ['secrets', 'one-problem'];
    await open(`blade${count}`, count % 2 ? texts.mixed : texts.leak);
    await seeHint(panel, rule as string);
    await seeNoHint(panel, other as string);
    if (count % 5) {
      await open(`beside${count}`, texts.calm);
      await seeState(panel, 'quiet');
      await close(`beside${count}`);
      await seeHint(panel, rule as string);
    }
    await close(`blade${count}`);
    await seeState(panel, 'no-form');
  }
  expect(await panel.evaluate('chrome.storage.session.get().then(JSON.stringify)')).not.toContain(texts.leak);
});
