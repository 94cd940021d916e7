import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Coach, startCoach } from './browser';
import { heard } from './console';
import { disturbances, recordDisturbance } from './disturbance';
import { address, elsewhere, type FormKind, focus, formIn, press } from './form';
import { typeJapanese, typeKeys } from './keys';
import { byExtensions, type NetworkRequest, toStrangers } from './network';
import { seeHint } from './see';
import { connectionString, storageKey } from './texts';

const kinds: FormKind[] = ['knockout', 'react-v8', 'react-v9'];

let coach: Coach;
let requests: NetworkRequest[] | undefined;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(async () => {
  if (!requests) await coach?.close();
});

/** Writes a description with a secret, with the panel open beside the page. */
async function write(
  kind: FormKind,
  url: string,
): Promise<{ page: Page; panel: Page; recorded: string[][] }> {
  const page = await coach.open('about:blank');
  await recordDisturbance(page);
  await page.goto(url);
  const panel = await coach.panel(page);
  const form = await formIn(page, kind);
  await press(form, '3. Additional details', 'Additional details');
  await focus(form, 'Description');
  await typeJapanese(page, '接続できません。');
  await typeKeys(page, connectionString);
  if (url.includes('portal.azure.com')) await seeHint(panel, 'secrets');
  const frames = [page.mainFrame(), ...(form.frame === page.mainFrame() ? [] : [form.frame])];
  return { page, panel, recorded: await Promise.all(frames.map(disturbances)) };
}

describe.each(kinds)('%s', (kind) => {
  const path = address(kind, 'en');

  test('reading adds nothing to the page, changes nothing in it, sends it no message', async () => {
    const alone = await write(kind, elsewhere(path));
    await alone.page.close();
    const watched = await write(kind, new URL(path, 'https://portal.azure.com').href);
    expect(watched.recorded).toEqual(alone.recorded);
    await watched.page.close();
  });

  test('a secret is nowhere in the panel, its title, its address or a console', async () => {
    const { page, panel } = await write(kind, new URL(path, 'https://portal.azure.com').href);
    await panel.click('[data-testid="what-i-read"]');
    const shown = await panel.evaluate(() => [
      document.documentElement.outerHTML,
      document.title,
      location.href,
    ]);
    const everywhere = [...shown, await page.title(), page.url(), ...heard(panel), ...heard(page)].join('\n');
    expect(everywhere).not.toContain(storageKey.slice(0, 8));
    expect(everywhere).toContain('接続できません。');
    await page.close();
  });
});

test('the portal is asked for the same with us as without us', () => {
  const asked = (ours: boolean) =>
    coach.requests
      .filter(({ host }) => host.endsWith('.example') !== ours)
      .map((request) =>
        decodeURIComponent(request.asked).replace('sandbox-1.reactblade.portal.azure.net', 'frame.example'),
      );
  expect(new Set(asked(true))).toEqual(new Set(asked(false)));
});

test('no request by the extension and none to a stranger, by the network log of the whole browser', async () => {
  requests = await coach.close();
  expect(requests.map(({ url }) => new URL(url).pathname)).toContain('/knockout.html');
  expect(byExtensions(requests)).toEqual([]);
  expect(toStrangers(requests)).toEqual([]);
});
