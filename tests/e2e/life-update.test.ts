import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Coach, startCoach } from './browser';
import { heard } from './console';
import { type Form, focus, openForm, press } from './form';
import { typeKeys } from './keys';
import { see, seeHint, seeState } from './see';
import { connectionString } from './texts';
import { made } from './threats/plain';
import { beDeveloper, updateExtension } from './update';
import { type World, worldOf } from './world';

const manifest = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../.output/chrome-mv3/manifest.json'), 'utf8'),
);
/** Only with the hosts among its permissions the extension knows the address of a tab in which nobody answers. */
const told = manifest.host_permissions ? 'detached' : 'no-form';

let coach: Coach;
beforeAll(async () => {
  coach = await startCoach();
  await beDeveloper(coach);
});
afterAll(() => coach?.close());

async function atDescription(kind: 'knockout' | 'react-v9'): Promise<Form> {
  const form = await openForm(coach, kind, 'en');
  await press(form, '3. Additional details', 'Additional details');
  await focus(form, 'Description');
  return form;
}

const textTyped = ({ frame }: Form) =>
  frame.evaluate(() => (document.activeElement as HTMLTextAreaElement).value);

/** But for the icon that the fixtures do not have. */
const complaints = (page: Page) => heard(page).filter((line) => !line.includes('404'));

test.each(['knockout', 'react-v9'] as const)(
  'updated mid-typing (%s): the page feels nothing, the person is told to reload it',
  async (kind) => {
    const form = await atDescription(kind);
    const panel = await coach.panel(form.page);
    await typeKeys(form.page, 'before ');
    await seeState(panel, 'quiet');
    const updated = updateExtension(coach);
    await typeKeys(form.page, connectionString);
    await updated;
    await typeKeys(form.page, ' after');
    expect(await textTyped(form)).toBe(`before ${connectionString} after`);
    expect(complaints(form.page)).toEqual([]);

    const anew = await coach.panel(form.page);
    await seeState(anew, told);
    await see(anew, { selector: 'section', text: 'reload the page' });
    await anew.click('#writing-description');
    await typeKeys(anew, connectionString);
    await seeHint(anew, 'secrets');
    await seeState(anew, told);
    await form.page.reload();
    await seeState(anew, 'empty');
    await form.page.close();
  },
);

test('nobody is told so beside a page of another site, or beside another page of the portal', async () => {
  const content = '<main><p>Overview</p></main>';
  const home = await coach.open(made(coach, 'home', content, '#home'));
  const stranger = await coach.open(
    made(coach, 'home', content).replace('portal.azure.com', 'shell.example'),
  );
  await updateExtension(coach);
  const panel = await coach.panel(stranger);
  await seeState(panel, 'no-form');
  await home.bringToFront();
  await seeState(panel, 'no-form');
  await home.evaluate(() => {
    location.hash = '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';
  });
  await seeState(panel, told);
  await stranger.close();
  await home.close();
});

/** The page's next change is the last one that an old script hears of. */
async function ended(page: Page, world: World): Promise<void> {
  await vi.waitFor(async () => expect(await world.alive('MutationObserver')).toBe(0), { timeout: 15_000 });
  await world.ran();
  await page.evaluate(() => {
    document.body.append('more');
    dispatchEvent(new Event('hashchange'));
    dispatchEvent(new Event('pagehide'));
  });
  await page.mouse.click(5, 5);
  // Longer than the reader ever rests between two looks.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await world.ran()).toEqual([]);
  expect(complaints(page)).toEqual([]);
}

test('an old script ends itself: no listener, observer or timer is left at work', async () => {
  const { page } = await atDescription('knockout');
  const world = await worldOf(coach, page);
  await typeKeys(page, 'x');
  await vi.waitFor(async () => expect(await world.ran()).not.toEqual([]));
  expect(await world.alive('MutationObserver')).toBe(1);
  await updateExtension(coach);
  await typeKeys(page, 'one word more');
  await ended(page, world);
  await page.close();
});

test('so does one in a page that never had a form, and thus has nothing to say', async () => {
  const page = await coach.open(made(coach, 'other', '<main><p>Overview</p></main>', '#home'));
  const world = await worldOf(coach, page);
  expect(await world.alive('MutationObserver')).toBe(1);
  await updateExtension(coach);
  await page.evaluate(() => document.body.append('something new'));
  await ended(page, world);
  await page.close();
});
