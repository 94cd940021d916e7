import type { ElementHandle, EvaluateFunc, Frame, Page } from 'puppeteer-core';
import type { Coach } from './browser';
import { linesShown } from './see';

/** One of the fixture forms, as it stands in the portal. */
export interface Form {
  page: Page;
  /** Where the fields are: the top document, or a frame of another origin. */
  frame: Frame;
}

export type FormKind = 'knockout' | 'react-v8' | 'react-v9';

/** The form's route, as today's links have it. */
const route = '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';

/** The address of a fixture: Knockout is a blade of the shell's own; React views stand in a frame. */
export function address(kind: FormKind, language: 'ja' | 'en', hash = route): string {
  if (kind === 'knockout') return `/knockout.html?lang=${language}${hash}`;
  const frame = `https://sandbox-1.reactblade.portal.azure.net/${kind}.html?lang=${language}`;
  return `/shell.html?lang=${language}&frame=${encodeURIComponent(frame)}${hash}`;
}

/** The same page under a host that is not the portal's: the extension does not read there. */
export function elsewhere(path: string): string {
  return new URL(
    path.replace('sandbox-1.reactblade.portal.azure.net', 'frame.example'),
    'https://shell.example',
  ).href;
}

/** A new tab with a fixture form. */
export async function openForm(
  coach: Coach,
  kind: FormKind,
  language: 'ja' | 'en',
  hash?: string,
): Promise<Form> {
  return formIn(await coach.open(address(kind, language, hash)), kind);
}

/** The form of a page that is already there. */
export async function formIn(page: Page, kind: FormKind): Promise<Form> {
  const frame =
    kind === 'knockout'
      ? page.mainFrame()
      : await page.waitForFrame((each) => /^https:\/\/(sandbox-1\.reactblade|frame)\./.test(each.url()));
  await appeared(frame, findControl, ['Subscription', 'サブスクリプション'], 0);
  return { page, frame };
}

/** Puts the focus into the text box of a label, at its end. */
export async function focus({ frame }: Form, ...labels: string[]): Promise<void> {
  const box = await appeared(frame, findControl, labels, 0);
  await box.evaluate((element) => {
    if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  });
}

/** Opens the dropdown of a label (the nth of that label) and takes the first option that starts with a text. */
export async function choose({ frame }: Form, labels: string[], option: string, nth = 0): Promise<void> {
  await click(await appeared(frame, findControl, labels, nth));
  await click(await appeared(frame, findText, '[role=option],[role=treeitem]', [option]));
}

/** Clicks the first step title or button that starts with one of these texts. */
export async function press({ frame }: Form, ...texts: string[]): Promise<void> {
  await click(await appeared(frame, findText, '[role=tab],button,[role=button]', texts));
}

/** Not by the pointer: a list that has just opened is still moving, and the next option would be hit. */
const click = (element: ElementHandle<Element>) => element.evaluate((each) => (each as HTMLElement).click());

/** Waits for something that a function finds in the frame; it runs there. */
async function appeared<Args extends unknown[]>(
  frame: Frame,
  find: EvaluateFunc<Args>,
  ...args: Args
): Promise<ElementHandle<Element>> {
  try {
    const handle = await frame.waitForFunction(find, { polling: 'mutation', timeout: 5_000 }, ...args);
    return handle.asElement() as ElementHandle<Element>;
  } catch {
    const shown = await linesShown(frame);
    throw new Error(`${frame.url()} never had ${JSON.stringify(args)}. It shows:\n${shown}`);
  }
}

/** Runs in the page: the control of the nth visible label of one of these texts. */
function findControl(labels: string[], nth: number): Element | undefined {
  const plain = (element: Element) => element.textContent.replace(/[*:\s]|必須/g, '');
  const wanted = labels.map((label) => label.replace(/\s/g, ''));
  const label = [...document.querySelectorAll('label')].filter(
    (each) => each.checkVisibility() && wanted.includes(plain(each)),
  )[nth];
  if (!label) return undefined;
  const own =
    document.getElementById(label.htmlFor) ?? document.querySelector(`[aria-labelledby~="${label.id}"]`);
  const inner = own?.matches('input,textarea,[role=combobox],.fxc-dropdown-open')
    ? own
    : own?.querySelector('input,textarea,[role=combobox],.fxc-dropdown-open');
  const around = label.closest('.fxc-base,.fui-Field,.ms-TextField') ?? label.parentElement;
  return inner ?? around?.querySelector('input,textarea,[role=combobox],.fxc-dropdown-open') ?? undefined;
}

/** Runs in the page: the first visible element of a kind that starts with one of these texts. */
function findText(selector: string, texts: string[]): Element | undefined {
  const plain = (element: Element) => element.textContent.trim().replace(/\s+/g, ' ');
  const says = (element: Element) => texts.some((text) => plain(element).startsWith(text));
  return [...document.querySelectorAll(selector)].find((each) => each.checkVisibility() && says(each));
}
