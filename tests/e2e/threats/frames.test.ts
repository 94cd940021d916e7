import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Coach, startCoach } from '../browser';
import { see, seeHint, seeState } from '../see';
import { connectionString } from '../texts';
import { fill, made, plainForm, unfold } from './plain';

let coach: Coach;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());

const inner = `<!doctype html><html lang="en"><meta charset="utf-8"><title>form</title>${plainForm()}`;
const quoted = inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const srcdoc = `<iframe srcdoc="${quoted}"></iframe>`;
const inScript = JSON.stringify(inner).replaceAll('<', '\\u003c');

/** Ways in which the portal may hold a frame; the form is in the innermost. */
const frames: Record<string, string> = {
  'of the same origin': '<iframe src="/made/inner"></iframe>',
  'of another host of the portal':
    '<iframe src="https://sandbox-1.reactblade.portal.azure.net/made/inner"></iframe>',
  sandboxed: '<iframe sandbox="allow-scripts" src="/made/inner"></iframe>',
  srcdoc,
  'sandboxed srcdoc': srcdoc.replace('<iframe', '<iframe sandbox="allow-scripts"'),
  'srcdoc in srcdoc': `<iframe srcdoc="${srcdoc.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
  'about:blank, filled by nodes': `<iframe></iframe><script>
    const { contentDocument } = document.querySelector('iframe');
    contentDocument.body.append(...new DOMParser().parseFromString(${inScript}, 'text/html').body.childNodes)</script>`,
  'about:blank, written by document.write': `<iframe></iframe><script>
    const { contentDocument } = document.querySelector('iframe');
    contentDocument.open(); contentDocument.write(${inScript}); contentDocument.close()</script>`,
  'data:': `<iframe src="data:text/html;charset=utf-8,${encodeURIComponent(inner)}"></iframe>`,
  'blob:': `<iframe></iframe><script>document.querySelector('iframe').src =
    URL.createObjectURL(new Blob([${inScript}], { type: 'text/html' }))</script>`,
};

describe('a form is read, in a frame that is', () => {
  test.each(Object.entries(frames))('%s', async (name, frame) => {
    made(coach, 'inner', plainForm());
    const page = await coach.open(made(coach, 'outer', `<h1>Outer</h1>${frame}`));
    const panel = await coach.panel(page);
    const form = await withForm(page);
    expect(form, name).not.toBe(page.mainFrame());
    await seeState(panel, 'empty');
    await form.evaluate(fill, { summary: `frame: ${name}`, description: connectionString });
    await unfold(panel);
    await see(panel, { selector: '[data-field="summary"]', text: `frame: ${name}` });
    await seeHint(panel, 'secrets');
    await page.close();
  });
});

/** The manifest names https only; so does the portal. */
describe('plain http', () => {
  test('is no frame of the portal: the browser itself lets none in', async () => {
    const asked = coach.requests.length;
    const page = await coach.open(
      made(coach, 'mixed', '<iframe src="http://portal.azure.com/made/inner"></iframe>', ''),
    );
    expect(coach.requests.slice(asked).map((request) => request.asked)).not.toContain('GET /made/inner');
    expect(await page.$$eval('iframe', (all) => all.length)).toBe(1);
    await page.close();
  });
});

/** The innermost frame, once it holds the form. */
async function withForm(page: Page): Promise<Frame> {
  for (;;) {
    for (const frame of page.frames().toReversed())
      if (await frame.$('#description').catch(() => null)) return frame;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
