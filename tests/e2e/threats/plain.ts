import type { Page } from 'puppeteer-core';
import type { Coach } from '../browser';

/** A row of a form: its label, and the control that bears the row's name as its id. */
export interface Row {
  name: string;
  label: string;
  kind?: 'input' | 'textarea' | 'select' | 'file';
}

/** What the portal asks on steps 1 and 3, with two questions of its own in between. */
export const everyRow: Row[] = [
  { name: 'subscription', label: 'Subscription', kind: 'select' },
  { name: 'service', label: 'Service type', kind: 'select' },
  { name: 'resource', label: 'Resource', kind: 'select' },
  { name: 'summary', label: 'Summary' },
  { name: 'problemType', label: 'Problem type', kind: 'select' },
  { name: 'startTime', label: 'When did the problem start?' },
  { name: 'description', label: 'Description', kind: 'textarea' },
  { name: 'error', label: 'Error message', kind: 'textarea' },
  { name: 'often', label: 'How often does it happen?' },
  { name: 'files', label: 'File upload', kind: 'file' },
  { name: 'supportPlan', label: 'Support plan', kind: 'select' },
];

/** The form's route. */
export const route = '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';

/** A form in plain HTML, on its third step. */
export function plainForm(rows: Row[] = everyRow): string {
  const steps = ['1. Problem description', '2. Recommended solution', '3. Additional details'];
  const tabs = steps.map((step, i) => `<li role="tab" aria-selected="${i === 2}">${step}</li>`).join('');
  return `<main><ul role="tablist">${tabs}</ul>${rows.map(rowOf).join('')}</main>`;
}

function rowOf({ name, label, kind = 'input' }: Row): string {
  const control = {
    input: `<input id="${name}">`,
    textarea: `<textarea id="${name}"></textarea>`,
    select: `<select id="${name}"><option></option></select>`,
    file: `<input type="file" multiple id="${name}">`,
  }[kind];
  return `<div class="fui-Field"><label for="${name}">${label}</label>${control}</div>`;
}

/** Makes the server answer a path of the portal with a page of this content; returns the page's address. */
export function made(coach: Coach, name: string, content: string, hash = route): string {
  coach.pages.set(`/made/${name}`, `<!doctype html><html lang="en"><meta charset="utf-8">${content}</html>`);
  return `https://portal.azure.com/made/${name}${hash}`;
}

/** Runs in the page: puts values into the controls of these names, as the person's typing does. The page may have shadowed its members. */
export function fill(values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    const control = Document.prototype.getElementById.call(document, name);
    if (control instanceof HTMLSelectElement) {
      const option = new Option(value, 'chosen', true, true);
      control.replaceChildren(option);
    } else if (control instanceof HTMLInputElement && control.type === 'file') {
      const files = new DataTransfer();
      files.items.add(new File(['x'], value));
      control.files = files.files;
    } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
      control.value = value;
    }
    control?.dispatchEvent(new Event('input', { bubbles: true }));
    control?.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** Opens all that waits behind a fold: "What I read", and why. */
export const unfold = (panel: Page) =>
  panel.$$eval('details', (all) => {
    for (const each of all) each.open = true;
  });
