import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { bladeOf, closeBlade, openBlade, shell, texts } from '../blades';
import { type Coach, startCoach } from '../browser';
import { made } from '../threats/plain';
import { worldOf } from '../world';

let coach: Coach;
beforeAll(async () => {
  coach = await startCoach();
  made(coach, 'portal', shell, '#home');
});
afterAll(() => coach?.close());

const cycles = 100;
/** Before the first count: what is made once (compiled code, labels looked up) is no leak. */
const warmUp = 100;

/** In UTF-16 units; what holds on to a text, or to the form around it, is seen in the heap. */
const length = 10_000;
const textOf = (count: number) => `${count} ${texts.leak} ${'word '.repeat(length / 5)}`;

/** What one cycle opens and closes again, and waits for in between. */
const kinds: Record<string, (page: Page, count: number) => Promise<void>> = {
  'a blade with the form': async (page, count) => {
    await page.evaluate(openBlade, `blade${count}`, bladeOf(`blade${count}`), textOf(count));
    await page.evaluate(wait, looked);
    await page.evaluate(closeBlade, `blade${count}`);
  },
  'a frame with the form': async (page, count) => {
    const content = bladeOf('inside').replace('</textarea>', `${textOf(count)}</textarea>`);
    await page.evaluate(openFrame, `frame${count}`, content);
    await page.evaluate(wait, looked);
    await page.evaluate(closeBlade, `frame${count}`);
  },
};

test.each(Object.entries(kinds))(
  '100 times %s: nodes, listeners, documents, frames and heap are where they were',
  async (_, cycle) => {
    const alone = await growth('https://shell.example/made/portal#home', cycle);
    const watched = await growth('https://portal.azure.com/made/portal#home', cycle, async (page) => {
      const world = await worldOf(coach, page);
      for (const held of ['HTMLElement', 'HTMLTextAreaElement', 'HTMLIFrameElement'])
        await vi.waitFor(async () => expect(await world.detached(held), held).toBe(0), { timeout: 15_000 });
    });
    const { heap: heapAlone, ...countsAlone } = alone;
    const { heap, ...counts } = watched;
    expect(counts).toEqual(countsAlone);
    // A twentieth of the texts that have come and gone.
    expect(heap - heapAlone).toBeLessThan((cycles * length) / 20);
  },
);

type Counts = Record<'Nodes' | 'JSEventListeners' | 'Documents' | 'Frames' | 'heap', number>;

async function growth(
  url: string,
  cycle: (page: Page, count: number) => Promise<void>,
  afterwards: (page: Page) => Promise<void> = async () => {},
): Promise<Counts> {
  const page = await coach.open(url);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  for (let count = 0; count < warmUp; count += 1) await cycle(page, count);
  const before = await counts(page, session);
  for (let count = 0; count < cycles; count += 1) await cycle(page, count);
  const after = await counts(page, session);
  await afterwards(page);
  await page.close();
  const names = Object.keys(after) as (keyof Counts)[];
  return Object.fromEntries(names.map((name) => [name, after[name] - before[name]])) as Counts;
}

async function counts(page: Page, session: CDPSession): Promise<Counts> {
  await page.evaluate(wait, settled);
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    Nodes: of('Nodes'),
    JSEventListeners: of('JSEventListeners'),
    Documents: of('Documents'),
    Frames: of('Frames'),
    heap: of('JSHeapUsedSize'),
  };
}

/** ms in which the reader looks at what has come. */
const looked = 60;
/** ms in which it has noticed that a form has gone. */
const settled = 1_500;

/** Runs in the page. */
function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Runs in the page: a frame of the page's own process. */
function openFrame(name: string, content: string): void {
  const frame = document.createElement('iframe');
  frame.id = name;
  frame.srcdoc = `<!doctype html><body>${content}`;
  document.getElementById('blades')?.append(frame);
}
