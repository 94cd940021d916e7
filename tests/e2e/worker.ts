import type { Coach } from './browser';

/**
 * Stops the extension's service worker, as the browser does when it wants memory. (`ServiceWorker.stopAllWorkers` would
 * leave the next start waiting for a debugger.)
 */
export async function stopWorker({ extension }: Coach): Promise<void> {
  for (const worker of await extension.workers()) await worker.close().catch(gone);
}

/** It stopped sooner than puppeteer could let go of it: just what was wanted. */
function gone(error: Error): void {
  if (!error.message.includes('No session with given id')) throw error;
}
