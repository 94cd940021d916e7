import type { Page, Protocol } from 'puppeteer-core';
import type { Coach } from '../browser';

/** Where our content script runs in a page, apart from the page's own scripts. */
export interface IsolatedWorld {
  /** Evaluates an expression there, and waits for its promise. Throws what it throws. */
  evaluate(expression: string): Promise<unknown>;
  /** The events that scripts of that world listen to on its window and its document. */
  listened(): Promise<string[]>;
}

/** The worlds of our content script in a page's top frame and in its frames of the same process. */
export async function isolatedWorlds(page: Page, { extension }: Coach): Promise<IsolatedWorld[]> {
  const session = await page.createCDPSession();
  const contexts: Protocol.Runtime.ExecutionContextDescription[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const run = async (contextId: number, expression: string, returnByValue: boolean) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      returnByValue,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  };
  const listened = async (contextId: number) => {
    const types: string[] = [];
    for (const target of ['window', 'document']) {
      const { objectId = '' } = await run(contextId, target, false);
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
      types.push(...listeners.map(({ type }) => type));
    }
    return types.sort();
  };
  return contexts
    .filter(({ origin }) => origin === `chrome-extension://${extension.id}`)
    .map(({ id }) => ({
      evaluate: async (expression) => (await run(id, expression, true)).value,
      listened: () => listened(id),
    }));
}
