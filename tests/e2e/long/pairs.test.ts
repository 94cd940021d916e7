import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Coach, startCoach } from '../browser';

// The pairs of fixtures/forms once more, in the real browser: what is visible is the browser's own word there.
const folder = join(import.meta.dirname, '../../fixtures/forms');
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -5)] : []));

let coach: Coach;
let page: Page;
let panel: Page;
beforeAll(async () => {
  coach = await startCoach();
  page = await coach.open('about:blank');
  panel = await coach.panel(page);
});
afterAll(() => coach?.close());

describe('what is read off a page', () => {
  test.each(names)('%s', async (name) => {
    const { hash = '', reading } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    coach.pages.set(`/pairs/${name}`, readFileSync(join(folder, `${name}.html`), 'utf8'));
    await page.goto('about:blank');
    const seen = panel.evaluate(comesToHold, reading && asHeld(reading), 3_000);
    await page.goto(`https://portal.azure.com/pairs/${name}${hash}`);
    expect(await seen).toEqual(reading && asHeld(reading));
  });
});

interface Held {
  look: string;
  step: number;
  guessed?: string[];
  request: object;
}

/** How the background keeps a reading: no step is 0. */
const asHeld = ({ look, step = 0, guessed, request }: Held): Held => ({
  look,
  step,
  ...(guessed && { guessed }),
  request,
});

/** Runs in the panel: what the background holds of the only frame, as soon as it is what is wanted; else the last after `ms`. */
function comesToHold(wanted: Held | null, ms: number): Promise<Held | null> {
  const sorted = (value: unknown): unknown =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, each]) => [key, sorted(each)]),
        )
      : Array.isArray(value)
        ? value.map(sorted)
        : value;
  const text = (value: unknown) => JSON.stringify(sorted(value));
  // biome-ignore lint/suspicious/noExplicitAny: the extension's own API, in its own page.
  const { session } = (globalThis as any).chrome.storage;
  return new Promise((resolve) => {
    let held: Held | null = null;
    const finish = () => {
      session.onChanged.removeListener(onChanged);
      clearTimeout(timer);
      resolve(held);
    };
    // biome-ignore lint/suspicious/noExplicitAny: as the browser hands it over.
    const hold = (known: any) => {
      const frame = known?.view?.frames?.at(-1);
      held = frame ? { look: frame.look, ...frame.steps.at(-1) } : null;
      if (wanted && text(held) === text(wanted)) finish();
    };
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const onChanged = (changes: Record<string, { newValue?: any }>) => {
      for (const { newValue } of Object.values(changes)) hold(newValue);
    };
    // Where nothing must be read, nothing has been by then.
    const timer = setTimeout(finish, wanted ? ms : ms / 3);
    session.onChanged.addListener(onChanged);
    // The page may have been quicker than this.
    if (wanted) void session.get(null).then((all: object) => Object.values(all).forEach(hold));
  });
}
