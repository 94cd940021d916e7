import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { portalMatches } from '../../lib/browser/hosts';
import { type Coach, startCoach } from './browser';
import { type Form, focus } from './form';
import { typeKeys } from './keys';
import { see, seeState } from './see';

// Every host of the manifest, as the browser itself matches it: the shell's own blades, and frames in the shell of their cloud.
const route = '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';
const hosts = portalMatches.map((pattern) => new URL(pattern).host);
const isShell = (host: string) => /portal\.azure\.(?:com|us|cn)$/.test(host);
const shells = [
  ...hosts.filter((host) => isShell(host) && !host.startsWith('*')),
  ...['ms', 'rc', 'canary', 'preview'].map((ring) => `${ring}.portal.azure.com`),
];
const frames = hosts.filter((host) => !isShell(host)).map((host) => host.replace('*', 'sandbox-1'));

let coach: Coach;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());

test('no pattern is left out', () => {
  const tried = [...shells, ...frames];
  const missed = hosts.filter((host) => !tried.some((one) => one.endsWith(host.replace('*', ''))));
  expect(missed).toEqual([]);
});

describe('a blade of the shell is read on', () => {
  test.each(shells)('%s', async (host) => {
    const page = await coach.open(`https://${host}/knockout.html?lang=en${route}`);
    await isRead({ page, frame: page.mainFrame() }, `Slow on ${host}`);
  });
});

describe('a React view is read in a frame of', () => {
  test.each(frames)('%s', async (host) => {
    const inner = `https://${host}/react-v9.html?lang=en`;
    const page = await coach.open(
      `https://${shellOf(host)}/shell.html?lang=en&frame=${encodeURIComponent(inner)}${route}`,
    );
    const frame = await page.waitForFrame((each) => each.url() === inner);
    await isRead({ page, frame }, `Slow in ${host}`);
  });
});

// The person has agreed to the portal's hosts alone. Entra's shell would show the same blade: its reading is tested in fixtures/forms.
describe('nothing is read on', () => {
  test.each(['portal.azure.com.example', 'entra.microsoft.com'])('%s', async (host) => {
    const page = await coach.open(`https://${host}/knockout.html?lang=en${route}`);
    const panel = await coach.panel(page);
    await focus({ page, frame: page.mainFrame() }, 'Summary');
    await typeKeys(page, 'Not to be read');
    // What is read elsewhere meanwhile has come: so would this have.
    const portal = await coach.open(`/knockout.html?lang=en${route}`);
    await isRead({ page: portal, frame: portal.mainFrame() }, 'To be read');
    await page.bringToFront();
    await seeState(panel, 'no-form');
    expect(await panel.evaluate('chrome.storage.session.get().then(JSON.stringify)')).not.toContain('Not to');
    await page.close();
  });
});

const shellOf = (frame: string) => {
  if (frame.includes('usgovcloudapi')) return 'portal.azure.us';
  return frame.includes('chinacloudapi') ? 'portal.azure.cn' : 'portal.azure.com';
};

/** Typed into the page, seen in the panel. */
async function isRead(form: Form, summary: string): Promise<void> {
  const panel = await coach.panel(form.page);
  await focus(form, 'Summary');
  await typeKeys(form.page, summary);
  await panel.click('[data-testid="what-i-read"]');
  await see(panel, { selector: '[data-field="summary"]', text: summary });
  await form.page.close();
}
