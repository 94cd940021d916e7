import type { Frame, Page } from 'puppeteer-core';

declare global {
  interface Window {
    recorded?: string[];
  }
}

/** Makes every frame of a page write down, from before its first script, each window message and each change of its document. */
export async function recordDisturbance(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const recorded: string[] = [];
    window.recorded = recorded;
    addEventListener('message', ({ data }) => recorded.push(`message ${JSON.stringify(data)}`), true);
    const name = (node: Node) =>
      node instanceof Element ? `<${node.localName} class="${node.className}">` : node.nodeName;
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes } of records) {
        if (type === 'attributes') recorded.push(`attribute ${attributeName} of ${name(target)}`);
        for (const node of addedNodes) recorded.push(`node ${name(node)}`);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
}

/** The kinds of things that happened in a frame, each once, sorted: to compare with a browser without the extension. */
export async function disturbances(frame: Frame): Promise<string[]> {
  const recorded = await frame.evaluate(() => window.recorded);
  if (!recorded) throw new Error(`No recorder in ${frame.url()}`);
  return [...new Set(recorded)].sort();
}
