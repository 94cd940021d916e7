import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { take } from '../../lib/browser/desk';
import type { Desk } from '../../lib/drafts/draft';
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
