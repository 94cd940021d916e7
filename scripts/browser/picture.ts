import type { Page } from 'puppeteer-core';

/** One PNG of a page and the panel beside it, as they stand in a window. Composed in a tab of the same browser. */
export async function sideBySide(page: Page, panel: Page): Promise<Uint8Array> {
  const images = [await shoot(page), await shoot(panel)];
  const canvas = await page.browser().newPage();
  await canvas.setContent(markup(images));
  const body = await canvas.$('body');
  const picture = await body?.screenshot();
  await canvas.close();
  if (!picture) throw new Error('The picture could not be composed.');
  return picture;
}

async function shoot(page: Page): Promise<string> {
  await page.evaluate(standStill);
  return page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
}

/** Runs in the page: what is fading in is there, and its letters are loaded. */
async function standStill(): Promise<void> {
  await document.fonts.ready;
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
  }
}

function markup(images: string[]): string {
  const style =
    'body{margin:0;display:inline-flex;align-items:stretch;gap:1px;background:#888}img{display:block}';
  const tags = images.map((image) => `<img src="data:image/png;base64,${image}">`).join('');
  return `<!doctype html><style>${style}</style><body>${tags}</body>`;
}
