import type { Page } from 'puppeteer-core';
import type { Coach } from '../../tests/e2e/browser';
import { type Task, type TraceEvent, tasksOf } from './attribution';
import { sum } from './statistics';

/** What some doing cost the main threads of a page and its frames; ms of processor time. */
export interface Load {
  tasks: Task[];
  all: number;
  ours: number;
  /** The largest part that was ours in one task. */
  longest: number;
  /** Tasks of 50 ms and more that would be shorter without us. */
  long: number;
}

/** From which side a page is looked at: under the portal's hosts with the page script, or under others without. */
export type Side = 'on' | 'off';

/** Traces some doing. The page's own doings are in it, the panel and the worker are not. */
export async function loadOf(
  coach: Coach,
  page: Page,
  side: Side,
  during: () => Promise<unknown>,
): Promise<Load> {
  return loadIn(await record(page, during), coach, side);
}

/** What a trace says of the pages of one side. */
export function loadIn(events: TraceEvent[], coach: Coach, side: Side): Load {
  return summed(tasksOf(events, (url) => hosts[side].test(url), isOurs(coach)));
}

/** Every event of the browser while something is done. */
export async function record(page: Page, during: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories });
  await during();
  const bytes = await page.tracing.stop();
  return JSON.parse(new TextDecoder().decode(bytes)).traceEvents;
}

function summed(tasks: Task[]): Load {
  return {
    tasks,
    all: sum(tasks.map(({ all }) => all)),
    ours: sum(tasks.map(({ ours }) => ours)),
    longest: Math.max(0, ...tasks.map(({ ours }) => ours)),
    long: tasks.filter(({ all, ours }) => all >= tooLong && all - ours < tooLong).length,
  };
}

export const isOurs = ({ extension }: Coach) => {
  const origin = `chrome-extension://${extension.id}/`;
  return (url: string) => url.startsWith(origin);
};

/** The hosts of {@link address} and those of {@link elsewhere}. */
const hosts: Record<Side, RegExp> = {
  on: /^https:\/\/[^/]+\.azure\.(?:com|net)\//,
  off: /^https:\/\/[^/]+\.example\//,
};

/** The web's own measure of a long task, in ms. */
const tooLong = 50;

const categories = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline', // the tasks
  'toplevel', // the messages of the extension system
  'ServiceWorker',
];
