import type { Frame, Page } from 'puppeteer-core';
import type { Coach } from './browser';
import { see } from './see';
import { route } from './threats/plain';

/** The page of text boxes in every technique of the portal, each beside a mirror of its model. */
export interface Boxes {
  page: Page;
  frame: Frame;
  panel: Page;
}

/** The techniques, by the label of their box. */
export const techniques = ['Description', 'Knockout value', 'Knockout textInput', 'Fluent v8', 'Fluent v9'];

/** Opens that page as the third step of the form, with the panel beside it. */
export async function openBoxes(coach: Coach, address = `/write.html?lang=en${route}`): Promise<Boxes> {
  const page = await coach.open(address);
  const panel = await coach.panel(page);
  const frame = await page.waitForFrame((each) => new URL(each.url()).pathname === '/write.html');
  await frame.waitForSelector('[data-model="Late"]');
  return { page, frame, panel };
}

/** The box of a label; the two of a Fluent text area are one. */
export const boxOf = (frame: Frame, label: string) =>
  frame.locator(`::-p-aria([name="${label}"][role="textbox"])`).waitHandle();

/** What a box holds, and what its model holds. */
export async function textsOf(frame: Frame, label: string): Promise<[shown: string, model: string]> {
  const box = await boxOf(frame, label);
  const shown = await box.evaluate((element) => (element as HTMLInputElement).value);
  return [shown, await modelOf(frame, label)];
}

/** What the model of a box holds, be the box to be seen or not. */
export const modelOf = (frame: Frame, label: string): Promise<string> =>
  frame.$eval(`[data-model="${label}"]`, ({ textContent }) => textContent);

/** Puts a text in the place of what a box holds, as a paste does. */
export async function put({ page, frame }: Boxes, label: string, text: string): Promise<void> {
  const box = await boxOf(frame, label);
  await box.evaluate((element) => {
    (element as HTMLTextAreaElement).focus();
    (element as HTMLTextAreaElement).select();
  });
  await page.keyboard.sendCharacter(text);
}

/** Presses a button of the panel by its text, or a part of it, on the card that has another text. */
export async function pressOn(panel: Page, card: string, text: string): Promise<void> {
  const clicked = await panel.$$eval(
    '[data-rule="secrets"]',
    (cards, card, text) => {
      const one = cards.find((each) => each.textContent.includes(card));
      const named = (button: HTMLElement) => `${button.ariaLabel ?? button.textContent}`.includes(text);
      const button = [...(one?.querySelectorAll('button') ?? [])].find(named);
      button?.click();
      return button !== undefined;
    },
    card,
    text,
  );
  if (!clicked) throw new Error(`No button "${text}" on a card with "${card}".`);
}

/** Has the secrets of a card masked, and waits until the panel says what became of it. */
export async function maskOn(panel: Page, card: string, written = 'written'): Promise<void> {
  await see(panel, { selector: '[data-rule="secrets"]', text: card });
  await pressOn(panel, card, 'Mask');
  await see(panel, { selector: `[data-written="${written}"]` });
}

/** One Ctrl+Z in what has the focus. */
export async function undo({ keyboard }: Page): Promise<void> {
  await keyboard.down('Control');
  await keyboard.press('KeyZ', { commands: ['Undo'] });
  await keyboard.up('Control');
}
