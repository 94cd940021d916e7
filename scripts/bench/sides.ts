import type { Coach } from '../../tests/e2e/browser';
import { address, elsewhere, type Form, focus, formIn, press } from '../../tests/e2e/form';
import type { Side } from './load';
import { japanese } from './texts';

/** UTF-16 units of the description in most measurements. */
export const usual = 20_000;

/** The same form twice, at the step of the description: with the page script, and under hosts that are not the portal's. */
export async function bothSides(coach: Coach): Promise<Record<Side, Form>> {
  return { off: await prepared(coach, 'off'), on: await prepared(coach, 'on') };
}

/** A form in a frame of another origin, with a long description. */
export async function prepared(coach: Coach, side: Side): Promise<Form> {
  const path = address('react-v9', 'ja');
  const page = await coach.open(side === 'on' ? path : elsewhere(path));
  const form = await formIn(page, 'react-v9');
  await press(form, '3. 追加の詳細', '追加の詳細');
  await refill(form, usual);
  return form;
}

/** Begins anew with a description of a length, the cursor at its end. */
export async function refill(form: Form, length: number): Promise<void> {
  await form.page.bringToFront();
  await focus(form, '説明');
  await form.frame.evaluate(() => document.execCommand('selectAll'));
  await form.page.keyboard.sendCharacter(`${japanese(length)}\n`);
  await rest(300);
}

/** Types at a pace: from one key to the next at least `pace` ms. */
export async function typeAt(form: Form, keys: number, pace: number): Promise<void> {
  for (let key = 0; key < keys; key += 1) {
    const next = rest(pace);
    await form.page.keyboard.press('KeyA', { text: 'a' });
    await next;
  }
}

export const rest = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
