import type { Coach } from './browser';

/**
 * Stops the extension's service worker, as the browser does when it wants memory. First every session of the worker is
 * let go: with one, the next start would wait for a debugger (so it would after `ServiceWorker.stopAllWorkers`).
 * Returns whether it was running.
 */
export async function stopWorker({ browser, extension }: Coach): Promise<boolean> {
  for (const { client } of await extension.workers()) if (!client.detached) await client.detach();
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const running = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extension.id}/`),
  );
  for (const { targetId } of running) await session.send('Target.closeTarget', { targetId });
  await session.detach();
  return running.length > 0;
}
