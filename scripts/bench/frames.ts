import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Coach } from '../../tests/e2e/browser';
import { root } from '../setup/root.mjs';
import { newCoach } from './coach';
import type { Goal } from './goal';
import { isOurs, type Load, loadIn, record, type Side } from './load';
import { framesPage, leafPage } from './pages';
import { inTurn } from './rounds';
import { rest } from './sides';
import { median, plain } from './statistics';

const rounds = 5;
const frames = 40;
/** Bytes. */
const largest = 30 * 1024;

export const perFrame: Goal = {
  id: 'P6',
  what: 'the page script, in a page with 40 frames without a form',
  goal: '≤ 30 KB; ≤ 2 ms and ≤ 0.25 MB per frame; nothing else loads',
  how:
    'Bytes of the built file. ms: processor time of all calls and evaluations of ours from the load until 1.5 s later, by ' +
    'frame; and all tasks of the page with minus without, which has the making of our world in it. MB: JavaScript heap after a collection, with minus without, by frame. What else loads: other scripts of ours in the trace.',
  async measure(say) {
    const coach = await newCoach();
    coach.pages.set('/leaf.html', leafPage);
    coach.pages.set('/frames.html', framesPage(frames));
    const done = await inTurn(
      rounds,
      () => visit(coach, 'on'),
      () => visit(coach, 'off'),
      say,
    );
    await coach.close();
    const bytes = statSync(join(root, '.output/chrome-mv3/content-scripts/portal.js')).size;
    const ms = median(done.map(({ on }) => on.load.ours / (frames + 1)));
    const extra = median(done.map(({ on, off }) => (on.load.all - off.load.all) / (frames + 1)));
    const mb = median(done.map(({ on, off }) => (on.heap - off.heap) / 1e6 / (frames + 1)));
    const others = [...new Set(done.flatMap(({ on }) => on.scripts))].filter(
      (url) => !url.endsWith('/portal.js'),
    );
    return {
      figures:
        `${plain(bytes / 1024)} KB, ${plain(ms)} ms (with − without: ${plain(extra)}) and ${plain(mb)} MB per frame, ` +
        `${others.length || 'no'} other scripts`,
      reached: bytes <= largest && Math.max(ms, extra) <= 2 && mb <= 0.25 && others.length === 0,
    };
  },
};

interface Visit {
  load: Load;
  /** Bytes. */
  heap: number;
  /** The addresses of all our scripts that ran, wherever they did. */
  scripts: string[];
}

async function visit(coach: Coach, side: Side): Promise<Visit> {
  const page = await coach.open('about:blank');
  const session = await page.createCDPSession();
  const events = await record(page, async () => {
    await page.goto(
      side === 'on' ? 'https://portal.azure.com/frames.html' : 'https://shell.example/frames.html',
    );
    await rest(1_500);
  });
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap = Number.NaN } = await page.metrics();
  await page.close();
  const ours = isOurs(coach);
  const scripts = events.map(({ args }) => args?.data?.url ?? '').filter(ours);
  return { load: loadIn(events, coach, side), heap, scripts };
}
