import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { startCoach } from './browser';
import { type Form, focus, openForm, press } from './form';
import { seeHint, seeNoHint } from './see';

declare global {
  interface Window {
    /** ms since 1970, with fractions: one clock for all processes. */
    moments?: number[];
  }
}

const rounds = 60;
/** ms between two keys: a quick typist, and as fast as hints come (then the reader's coalescing is in it). */
const paces = [150, 0];
/** UTF-16 units. */
const length = 5_000;

/** A figure, not a verdict: `LATENCY=1 npx vitest run --project browser tests/e2e/latency.test.ts`. */
test.runIf(process.env['LATENCY'])('key → painted hint', { timeout: 120_000 }, async () => {
  const coach = await startCoach();
  const form = await openForm(coach, 'react-v9', 'ja');
  const panel = await coach.panel(form.page);
  await press(form, '3. 追加の詳細', '追加の詳細');
  await focus(form, '説明');
  await insert(
    form.page,
    `${'仮想マシンが再起動し、業務システムに接続できなくなりました。'.repeat(200).slice(0, length)}\n`,
  );
  await insert(form.page, `${'AK'}IA${'IOSFODNN7ABCDEF'}`);
  for (const pace of paces) {
    const waits = await measure(form, panel, pace);
    const at = (share: number) => waits[Math.floor(share * (waits.length - 1))]?.toFixed(1);
    const figures = `p50 ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)} ms`;
    console.log(
      `key → painted hint, ${length} units, a key every ${pace} ms: ${figures} (${waits.length} keys)`,
    );
  }
  await coach.close();
});

/** Types and deletes the character that makes a secret; returns the waits for the hint, sorted, in ms. */
async function measure(form: Form, panel: Page, pace: number): Promise<number[]> {
  await recordKeys(form.frame);
  await recordPaints(panel);
  for (let round = 0; round < rounds; round += 1) {
    await form.page.keyboard.press('KeyQ', { text: 'Q' });
    await seeHint(panel, 'secrets');
    await new Promise((resolve) => setTimeout(resolve, pace));
    await form.page.keyboard.press('Backspace');
    await seeNoHint(panel, 'secrets');
    await new Promise((resolve) => setTimeout(resolve, pace));
  }
  const keys = (await form.frame.evaluate(() => window.moments)) ?? [];
  await new Promise((resolve) => setTimeout(resolve, 200)); // The last one is not painted yet.
  const paints = (await panel.evaluate(() => window.moments)) ?? [];
  expect(paints).toHaveLength(keys.length);
  return keys.map((key, index) => (paints[index] ?? 0) - key).sort((a, b) => a - b);
}

async function insert(page: Page, text: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Input.insertText', { text });
  await session.detach();
}

/** When each key reached the page. */
const recordKeys = (frame: Frame) =>
  frame.evaluate(() => {
    const moments: number[] = [];
    window.moments = moments;
    window.onkeydown = (event) => moments.push(performance.timeOrigin + event.timeStamp);
  });

/** When the hint had come or gone on the screen: after the frame in which the panel changed. */
const recordPaints = (panel: Page) =>
  panel.evaluate(() => {
    const moments: number[] = [];
    window.moments = moments;
    const isThere = () => document.querySelector('[data-rule="secrets"]') !== null;
    let was = isThere();
    new MutationObserver(() => {
      if (isThere() === was) return;
      was = !was;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => moments.push(performance.timeOrigin + performance.now());
        port2.postMessage(undefined);
      });
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
