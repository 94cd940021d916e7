import type { CDPSession, Page } from 'puppeteer-core';
import type { Coach } from './browser';

/** The page script's own world in a page's top document, seen from outside. */
export interface World {
  /** How many objects of a kind (a constructor, by name) are alive there after everything unused has been swept away. */
  alive(kind: string): Promise<number>;
  /** How many of the page's elements it holds that are no longer in the page. */
  detached(kind: string): Promise<number>;
  /** The names of our functions that have run since the last call. */
  ran(): Promise<string[]>;
}

/** Opens the world of our script in a page. */
export async function worldOf({ extension }: Coach, page: Page): Promise<World> {
  const session = await page.createCDPSession();
  const origin = `chrome-extension://${extension.id}`;
  const contextId = await contextOf(session, origin);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const count = async (kind: string, counted: string) => {
    await session.send('HeapProfiler.collectGarbage');
    const { result } = await session.send('Runtime.evaluate', {
      contextId,
      expression: `${kind}.prototype`,
    });
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId as string,
    });
    const answer = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId as string,
      functionDeclaration: counted,
      returnByValue: true,
    });
    await session.send('Runtime.releaseObject', { objectId: objects.objectId as string });
    return Number(answer.result.value);
  };
  return {
    alive: (kind) => count(kind, 'function () { return this.length }'),
    detached: (kind) => count(kind, countDetached),
    ran: async () => {
      const { result } = await session.send('Profiler.takePreciseCoverage');
      const ours = result.filter(({ url }) => url.startsWith(origin));
      return ours.flatMap(({ functions }) =>
        functions
          .filter(({ ranges }) => ranges.some(({ count }) => count > 0))
          .map(({ functionName }) => functionName),
      );
    },
  };
}

/** Runs in our world: prototypes are objects of their kind, too, but no nodes. */
const countDetached = `function () {
  const isLost = (each) => { try { return !each.isConnected } catch { return false } };
  return this.filter(isLost).length;
}`;

async function contextOf(session: CDPSession, origin: string): Promise<number> {
  const found: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) found.push(context.id);
  });
  await session.send('Runtime.enable');
  const [first] = found;
  if (first === undefined) throw new Error(`No script of ${origin} in this page.`);
  return first;
}
