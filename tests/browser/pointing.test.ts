import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readCase } from '../../lib/browser/cases';
import { forgetClues, keepClue, onClues } from '../../lib/browser/clues';
import { take } from '../../lib/browser/desk';
import type { Clue } from '../../lib/request/clue';
import { lookOf } from '../../lib/request/merge';

const portal = { id: 'test-extension-id', origin: 'https://portal.azure.com', tab: { id: 3 }, frameId: 0 };
const inner = { ...portal, origin: 'https://sandbox-1.reactblade.portal.azure.net', frameId: 5 };
const panel = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/sidepanel.html' };
const hash = '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';
const unrecognised = { type: 'seen', reading: { look: 'none', fields: [], address: { hash, visit: 1 } } };
const place = { kind: 'area', at: 'top main>textarea 1/1 0 ?' } as const;
const point = (on: boolean) => ({ type: 'point', tab: 3, on });
const outline = ['page ja ltr fxs 0', 'textarea area ?0'];
const byPointing = {
  type: 'seen',
  reading: {
    look: 'form',
    by: 'pointing',
    pointed: ['description'],
    fields: [{ path: 'description', values: ['接続できません'] }],
  },
};

let said: ReturnType<typeof vi.spyOn>;
const toFrames = () => said.mock.calls.map(([, message]: unknown[]) => message);
const pointing = async () => (await readCase(3))?.pointing;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  said = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://test-extension-id/');
});

describe('pointing at a field', () => {
  beforeEach(async () => {
    await take(unrecognised, portal);
    said.mockClear();
  });

  test('all frames are armed, one click is kept, all frames are disarmed', async () => {
    await take(point(true), panel);
    expect(await pointing()).toEqual({ state: 'armed' });
    await take({ type: 'pointed', place }, inner);
    expect(await pointing()).toEqual({ state: 'pointed', place });
    expect(toFrames()).toEqual([
      { type: 'point-here', on: true },
      { type: 'point-here', on: false },
    ]);
    await take(point(false), panel);
    expect(await pointing()).toBeUndefined();
  });

  test('Esc in a frame ends it', async () => {
    await take(point(true), panel);
    await take({ type: 'pointed', place: null }, inner);
    expect(await pointing()).toBeUndefined();
    expect(toFrames().at(-1)).toEqual({ type: 'point-here', on: false });
  });

  test('a second click, of another frame, changes nothing', async () => {
    await take(point(true), panel);
    await take({ type: 'pointed', place }, inner);
    await take({ type: 'pointed', place: { ...place, at: 'inner textarea 1/1 0 ?' } }, portal);
    expect(await pointing()).toEqual({ state: 'pointed', place });
  });

  test.each([
    ['that nobody asked for', inner, place],
    ['of a foreign page', { ...inner, origin: 'https://portal.azure.com.example.org' }, place],
    ['of another extension', { ...inner, id: 'another-extension-id' }, place],
    ['from the back/forward cache', { ...inner, documentLifecycle: 'cached' }, place],
    ['with a text in it', inner, { kind: 'area', at: 'top main>textarea 1/1 0 お名前' }],
    ['with a blank text in it', inner, { kind: 'area', at: 'top my secret words 1/1 0 ?' }],
    ['too long', inner, { kind: 'area', at: `top ${'a'.repeat(2_000)} 1/1 0 ?` }],
    ['of no kind', inner, { kind: 'video', at: place.at }],
  ])('a click %s is not heard', async (why, sender, where) => {
    if (why !== 'that nobody asked for') await take(point(true), panel);
    const before = await pointing();
    await take({ type: 'pointed', place: where }, sender);
    expect(await pointing()).toEqual(before);
  });

  test('a frame may not begin it, nor ask for a report', async () => {
    await take(point(true), portal);
    await take({ type: 'outline', tab: 3, on: true }, portal);
    expect(await readCase(3)).toMatchObject({ view: {} });
    expect([await pointing(), (await readCase(3))?.outlines]).toEqual([undefined, undefined]);
    expect(toFrames()).toEqual([]);
  });

  test('a tab without a form has nothing to point at', async () => {
    await take({ type: 'point', tab: 9, on: true }, panel);
    expect(await readCase(9)).toBeUndefined();
    expect(toFrames()).toEqual([]);
  });

  test('ended twice, or where nobody began it, the frames hear it all the same', async () => {
    await take({ type: 'point', tab: 9, on: false }, panel);
    expect(toFrames()).toEqual([{ type: 'point-here', on: false }]);
  });
});

describe('a form that only pointing made readable', () => {
  test('counts in a frame where the address says that the form is there', async () => {
    await take(unrecognised, portal);
    await take(byPointing, inner);
    expect(lookOf((await readCase(3))!.view)?.look).toBe('form');
  });

  test('counts nowhere else, and takes its old reading along', async () => {
    await take(byPointing, inner);
    expect(await readCase(3)).toBeUndefined();
    await take(
      { type: 'seen', reading: { look: 'help', fields: [{ path: 'summary', values: [''] }] } },
      inner,
    );
    await take(byPointing, inner);
    expect(await readCase(3)).toBeUndefined();
  });

  test('the frames are asked again once the top frame has spoken', async () => {
    await take(byPointing, inner);
    await take(unrecognised, portal);
    await take(unrecognised, portal);
    expect(toFrames()).toEqual([{ type: 'look-here' }]);
  });
});

describe('the report of an unknown form', () => {
  beforeEach(() => take(unrecognised, portal));
  const open = (on: boolean) => take({ type: 'outline', tab: 3, on }, panel);
  const outlines = async () => (await readCase(3))?.outlines;

  test('is gathered while it is open', async () => {
    await open(true);
    expect(toFrames().at(-1)).toEqual({ type: 'outline-here' });
    await take(
      { type: 'outlined', outline },
      { ...portal, url: `https://portal.azure.com/?secret=1${hash}/summary/words` },
    );
    await take({ type: 'outlined', outline }, inner);
    await take({ type: 'outlined', outline: [] }, { ...inner, frameId: 6 });
    expect(await outlines()).toEqual([
      ['frame top portal blade NewSupportRequestV3Blade look none step ?', ...outline],
      ['frame inner reactblade blade ? look ? step ?', ...outline],
    ]);
    await open(false);
    expect(await outlines()).toBeUndefined();
  });

  test.each([
    ['that nobody asked for', portal, outline, false],
    ['of a foreign page', { ...portal, origin: 'https://example.org' }, outline, true],
    ['that is endless', portal, Array.from({ length: 5_000 }, () => 'div part'), true],
  ])('an outline %s is not heard', async (_, sender, lines, asked) => {
    if (asked) await open(true);
    const before = await outlines();
    await take({ type: 'outlined', outline: lines }, sender);
    expect(await outlines()).toEqual(before);
  });

  test('a text of the page in an outline is not taken over, and the rest of it is', async () => {
    await open(true);
    await take({ type: 'outlined', outline: [...outline, '田中様', 'https://portal.azure.com/'] }, portal);
    expect((await outlines())?.[0]?.slice(1)).toEqual([...outline, '?', '?']);
  });

  test('a tab without a form has nothing to tell', async () => {
    said.mockClear();
    await take({ type: 'outline', tab: 9, on: true }, panel);
    expect([await readCase(9), toFrames()]).toEqual([undefined, []]);
  });

  test('twenty frames are enough', async () => {
    await open(true);
    for (let n = 0; n < 30; n++) await take({ type: 'outlined', outline }, { ...inner, frameId: n + 1 });
    expect(await outlines()).toHaveLength(20);
  });
});

describe('clues on disk', () => {
  const clue = (n: number): Clue => ({ kind: 'area', at: `top textarea ${n}/99 0 ?`, field: 'answers' });
  const kept = async () => (await fakeBrowser.storage.local.get('clues'))['clues'];

  test('one per place, the newest word; at most forty', async () => {
    await keepClue(clue(1));
    await keepClue({ ...clue(1), field: 'summary' });
    expect(await kept()).toEqual([{ ...clue(1), field: 'summary' }]);
    for (let n = 2; n < 60; n++) await keepClue(clue(n));
    expect(await kept()).toEqual(Array.from({ length: 40 }, (_, n) => clue(59 - n)));
  });

  test('one is forgotten, or all', async () => {
    await keepClue(clue(1));
    await keepClue(clue(2));
    await forgetClues(clue(1));
    expect(await kept()).toEqual([clue(2)]);
    await forgetClues();
    expect(await kept()).toEqual([]);
  });

  test('are told as they are and as they change, until the end; what is no clue is left out', async () => {
    await fakeBrowser.storage.local.set({ clues: [{ at: 'nonsense' }, clue(1)] });
    const heard: Clue[][] = [];
    const end = new AbortController();
    onClues((clues) => heard.push(clues), end.signal);
    await vi.waitFor(() => expect(heard).toEqual([[clue(1)]]));
    await keepClue(clue(2));
    await vi.waitFor(() => expect(heard.at(-1)).toEqual([clue(2), clue(1)]));
    end.abort();
    await forgetClues();
    expect(heard).toHaveLength(2);
  });
});
