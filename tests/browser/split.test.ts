import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { take } from '../../lib/browser/desk';
import { keepDesk } from '../../lib/browser/drafts';
import { editPassage, editSummary } from '../../lib/drafts/desk';
import type { Desk } from '../../lib/drafts/draft';
import { markOf } from '../../lib/request/edits';
import { asShown } from '../request/as-shown';

const portal = { id: 'test-extension-id', origin: 'https://portal.azure.com', tab: { id: 3 }, frameId: 0 };
const panel = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/sidepanel.html' };
const secret = ['P@ss', 'w0rd!'].join('');
const description = `Our App Service web app returns HTTP 503 errors.
We logged in with az login --password ${secret}

Separate question: how do we change the backup retention period of Azure SQL Database?`;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://test-extension-id/');
});

const read = (text: string) =>
  take(
    {
      type: 'seen',
      reading: {
        look: 'form',
        step: 3,
        fields: asShown({ description: text }),
        address: { hash: '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade', visit: 1 },
      },
    },
    portal,
  );
const split = (by: string, sender: object = panel) => take({ type: 'split', case: 3, by }, sender);

test('a request is laid out as its hint says, without its secrets', async () => {
  await read(description);
  const { drafts } = (await split('one-problem')) as Desk;
  expect(drafts).toHaveLength(2);
  expect(JSON.stringify(drafts)).toContain('backup retention');
  expect(JSON.stringify(drafts)).not.toContain(secret);
});

test('also without one that the person is typing, which is not shown as a hint yet', async () => {
  const before = description.slice(0, description.indexOf(secret));
  const behind = description.slice(description.indexOf(secret) + secret.length);
  await read(before + behind);
  await read(before + secret.slice(0, -1) + behind);
  expect(JSON.stringify(await split('one-problem'))).not.toContain(secret.slice(0, -1));
});

test('there is no answer where there is nothing to split, nor to a page, nor to an unknown hint', async () => {
  expect(await split('one-problem')).toBeUndefined();
  await read(description);
  expect(await split('several-questions')).toBeUndefined();
  expect(await split('severity-a')).toBeUndefined();
  expect(await split('one-problem', portal)).toBeUndefined();
});

test('secrets that the person puts into the drafts are told by draft and kind; masks are none', async () => {
  const inspect = (sender: object = panel) => take({ type: 'inspect' }, sender);
  expect(await inspect()).toEqual({});
  await read(description);
  const desk = (await split('one-problem')) as Desk;
  await keepDesk({ desk, case: 3, by: 'one-problem' });
  expect(await inspect()).toEqual({});
  const [first, second] = desk.drafts;
  const pasted = editPassage(desk, second?.passages[0]?.id ?? '', `It is az login --password ${secret}.`);
  await keepDesk({ desk: pasted, case: 3, by: 'one-problem' });
  const told = await inspect();
  expect(Object.keys(told ?? {})).toEqual([second?.id]);
  expect(JSON.stringify(told)).not.toContain(secret);
  expect(await inspect(portal)).toBeUndefined();
  const named = editSummary(desk, first?.id ?? '', `az login --password ${secret}`);
  await keepDesk({ desk: named, case: 3, by: 'one-problem' });
  expect(Object.keys((await inspect()) ?? {})).toContain(first?.id);
});

test('what the person has said is no secret stays in the drafts, and is not told', async () => {
  await read(description);
  const start = description.indexOf(secret);
  const span = { field: 'description', start, end: start + secret.length };
  await take({ type: 'harmless', case: 3, span, mark: markOf(description, span) }, panel);
  const desk = (await split('one-problem')) as Desk;
  expect(JSON.stringify(desk)).toContain(secret);
  await keepDesk({ desk, case: 3, by: 'one-problem' });
  expect(await take({ type: 'inspect' }, panel)).toEqual({});
});

test.each([
  ['a forged origin', 'one-problem', { ...panel, id: 'another' }, 3],
  ['a portal frame', 'one-problem', { ...portal, frameId: 5 }, 3],
  ['no case', 'one-problem', panel, 'case:3'],
  ['half a tab', 'one-problem', panel, 3.5],
  ['a prototype', 'one-problem', panel, '__proto__'],
  ['another window’s box', 'one-problem', panel, 'writing:9'],
  ['no hint', '__proto__', panel, 3],
])('no drafts for %s', async (_, by, sender, id) => {
  await read(description);
  expect(await take({ type: 'split', case: id, by }, sender)).toBeUndefined();
});
