import type { CDPSession, Page } from 'puppeteer-core';

/** Types into what has the focus, in whichever frame: one key press per character. */
export async function typeKeys(page: Page, text: string): Promise<void> {
  for (const character of text) {
    if (character === '\n') await page.keyboard.press('Enter');
    else await page.keyboard.type(character);
  }
}

/**
 * Types Japanese as an input method does: each phrase grows under composition, then is committed. Real composition
 * events with `isComposing`; after `compositionend` comes no further input event.
 */
export async function typeJapanese(page: Page, ...phrases: string[]): Promise<void> {
  const session = await page.createCDPSession();
  for (const phrase of phrases) {
    await compose(session, phrase);
    await session.send('Input.insertText', { text: phrase });
  }
  await session.detach();
}

/**
 * Types one phrase and leaves it in composition, not committed.
 * @param pace ms between two keys.
 */
export async function compose(session: CDPSession, phrase: string, pace = 0): Promise<void> {
  for (let end = 1; end <= phrase.length; end += 1) {
    const text = phrase.slice(0, end);
    await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    if (pace > 0) await new Promise((resolve) => setTimeout(resolve, pace));
  }
}
