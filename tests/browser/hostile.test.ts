import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readCase } from '../../lib/browser/cases';
import { onClues } from '../../lib/browser/clues';
import { take } from '../../lib/browser/desk';
import { messageSchema } from '../../lib/browser/messages';
import { mayReport, type Sender } from '../../lib/browser/policy';
import { readSettings } from '../../lib/browser/settings';
import { mergedRequest } from '../../lib/request/merge';
import { firstIssue } from '../../lib/request/schema';

/*
 * What comes in from outside: messages, and what is kept on disk. There is no rule pack and no policy to load as yet; when
 * there is, its schema belongs here, with patterns that recheck must judge before they are used.
 */

const id = 'test-extension-id';
const portal = { id, origin: 'https://portal.azure.com', tab: { id: 3 }, frameId: 0 };
const panel = { id, url: `chrome-extension://${id}/sidepanel.html` };
const seen = (field: object, rest: object = {}) => ({
  type: 'seen',
  reading: { look: 'form', step: 3, fields: [field], ...rest },
});
const description = { path: 'description', values: ['It stands still.'] };

/** The names of all that every object has. */
const prototypes = () => [Object, Array, String, Function].map(({ prototype }) => Reflect.ownKeys(prototype));

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(`chrome-extension://${id}/`);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
});

/** `{a: {a: {a: …}}}`, or `[[[…]]]`. */
function deep(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

const objects = deep(100_000, (inner) => ({ inner }));
const arrays = deep(100_000, (inner) => [inner]);
const long = 'x'.repeat(10_000_000);
/** Made once, for it takes longer than to judge it, and never an argument of a test: Vitest would print it. */
const keys = Object.fromEntries([
  ...Array.from({ length: 1_000_000 }, (_, key) => [`key${key}`, key]),
  ...Object.entries(description),
]);
const huge: Record<string, object> = {
  'a million keys': keys,
  'objects, 100,000 deep': { ...description, objects },
  'arrays, 100,000 deep': { ...description, arrays },
  '10 MB': { ...description, long },
};

describe('a huge message is refused with the place and the reason', () => {
  test.each([
    ['a text of 10 MB', seen({ ...description, values: [long] }), /^reading\.fields\.0\.values\.0: .+/],
    ['a name of 10 MB', seen({ ...description, label: long }), /^reading\.fields\.0\.label: .+/],
    [
      'objects, 100,000 deep, for a text',
      seen({ ...description, values: [objects] }),
      /values\.0: must be a string/,
    ],
    [
      'arrays, 100,000 deep, for a text',
      seen({ ...description, values: arrays }),
      /values\.0: must be a string/,
    ],
    ['objects, 100,000 deep, for the reading', { type: 'seen', reading: objects }, /^reading\.look: /],
    [
      'a million fields',
      seen(description, { fields: Array(1_000_000).fill(description) }),
      /^reading\.fields: .+/,
    ],
    [
      'a million values',
      seen({ ...description, values: Array(1_000_000).fill('') }),
      /fields\.0\.values: .+/,
    ],
    ['a million keys instead of a reading', { type: 'seen', reading: keys }, /^reading\.look: /],
    ['a type of 10 MB', { type: long }, /^type: .+/],
  ])('%s', async (_what, message, complaint) => {
    const { success, error } = messageSchema.safeParse(message);
    expect(success).toBe(false);
    const said = firstIssue(error as NonNullable<typeof error>);
    expect(said).toMatch(complaint);
    expect(said.length, 'no value is quoted').toBeLessThan(200);
    await take(message, portal);
    expect(await readCase(3)).toBeUndefined();
  });

  test.each(Object.keys(huge))('%s of which we know none are dropped', async (what) => {
    await take(seen(huge[what] as object, { unknown: huge[what] }), portal);
    const known = await readCase(3);
    expect(known && mergedRequest(known.view)).toEqual({ description: 'It stands still.' });
    expect(JSON.stringify(known).length).toBeLessThan(2_000);
  });
});

describe('no message reaches a prototype', () => {
  const polluting = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'];

  test.each([
    `{"type":"seen","reading":{"look":"form","fields":[],"__proto__":{"polluted":1}}}`,
    `{"type":"seen","reading":{"look":"form","fields":[${polluting}]}}`,
    `{"type":"seen","reading":{"look":"form","fields":[],"address":${polluting}}}`,
    `{"type":"write","case":"writing:1","request":${polluting}}`,
    `{"type":"write","case":"writing:1","request":{"contact":${polluting},"description":"x"}}`,
    `{"__proto__":{"type":"look","tab":3},"polluted":1}`,
  ])('%s', async (text) => {
    const before = prototypes();
    await take(JSON.parse(text), portal);
    await take(JSON.parse(text), panel);
    expect(prototypes()).toEqual(before);
    expect('polluted' in {}).toBe(false);
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('polluted');
  });

  test.each(names)('the name %s in every place that takes a name', async (name) => {
    const before = prototypes();
    await take(seen(description), portal);
    await take(seen({ path: name, values: ['polluted'] }, { guessed: [name] }), portal);
    await take(seen({ path: `contact.${name.toLowerCase()}`, values: ['polluted'] }), portal);
    await take(seen({ path: 'answers.0', label: name, values: ['polluted'] }), portal);
    await take({ type: 'reply', case: 3, rule: name, question: name, value: true }, panel);
    await take({ type: 'reply', case: 3, rule: 'severity-a', question: name, value: true }, panel);
    await take({ type: 'dismiss', case: 3, key: name, away: true }, panel);
    await take({ type: 'show', tab: 3, span: { field: name, start: 0, end: 1 } }, panel);
    await take(seen(description), portal);
    expect(prototypes()).toEqual(before);
    expect((await readCase(3))?.analysis.failed).toEqual([]);
  });
});

describe('any message', () => {
  const valid = [
    seen(description, { address: { hash: '#', visit: 1 } }),
    { type: 'write', case: 'writing:1', request: { description: 'x', severity: 'A' } },
    { type: 'reply', case: 3, rule: 'severity-a', question: 'down', value: true },
    { type: 'dismiss', case: 3, key: 'secrets', away: true },
    { type: 'show', tab: 3, span: { field: 'description', start: 0, end: 3 } },
    { type: 'pointed', place: { kind: 'text', at: 'top div>input 1/2 3 ?' } },
  ];
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });

  test('that is nothing of ours is dropped without a word', async () => {
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom(portal, panel), async (message, sender) => {
        expect(await take(message, sender)).toBeUndefined();
      }),
    );
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  test('of ours with a wrong part is dropped, or taken without that part', () => {
    const before = prototypes();
    fc.assert(
      fc.property(fc.constantFrom(...valid), fc.nat(), anything, (message, at, wrong) => {
        const changed = withPart(structuredClone(message), at, wrong);
        const { success, data } = messageSchema.safeParse(changed);
        if (success) expect(messageSchema.parse(data)).toEqual(data);
      }),
      { numRuns: 2_000 },
    );
    expect(prototypes()).toEqual(before);
  });

  test('from anywhere but the portal, by any origin that looks like it, is not heard', () => {
    const label = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
    const near = fc.constantFrom('portal.azure.com', 'portal.azure.us', 'reactblade.portal.azure.net');
    const origins = fc.oneof(
      fc.tuple(near, label).map(([host, more]) => `https://${host}.${more}`),
      fc.tuple(near, label).map(([host, more]) => `https://${more}${host}`),
      fc.tuple(near, label).map(([host, more]) => `https://${host}${more}`),
      near.map((host) => `http://${host}`),
      fc.tuple(near, label).map(([host, more]) => `https://${more}.example/${host}`),
      fc.constantFrom('null', 'file://', 'chrome-extension://other', 'about:blank', 'blob:null/x', 'data:'),
    );
    fc.assert(
      fc.property(origins, (origin) => {
        const sender: Sender = { ...portal, origin };
        expect(mayReport(sender), origin).toBe(false);
        expect(mayReport({ ...portal, id: 'other' })).toBe(false);
      }),
    );
  });
});

describe('what is kept on disk, of a wrong shape', () => {
  const kept = fc.jsonValue({ depthSize: 'large' });

  test('is no language', async () => {
    await fc.assert(
      fc.asyncProperty(kept, async (language) => {
        await fakeBrowser.storage.local.set({ language });
        expect(await readSettings()).toEqual({ language: language === 'ja' ? 'ja' : 'en' });
      }),
    );
  });

  test('is no clue', async () => {
    const before = prototypes();
    const shapes = fc.oneof(kept, fc.array(fc.record({ kind: kept, at: kept, field: kept })));
    await fc.assert(
      fc.asyncProperty(shapes, async (clues) => {
        await fakeBrowser.storage.local.set({ clues });
        const told = await new Promise((resolve) => onClues(resolve, new AbortController().signal));
        expect(told).toEqual([]);
      }),
    );
    expect(prototypes()).toEqual(before);
  });
});

/** The message with one of its parts, at whatever depth, replaced. */
function withPart(message: object, at: number, wrong: unknown): object {
  const parts: [holder: Record<string, unknown>, key: string][] = [];
  const walk = (holder: object) => {
    for (const [key, value] of Object.entries(holder)) {
      parts.push([holder as Record<string, unknown>, key]);
      if (typeof value === 'object' && value !== null) walk(value);
    }
  };
  walk(message);
  const [holder, key] = parts[at % parts.length] ?? [];
  if (holder && key) holder[key] = wrong;
  return message;
}
