import { mixed, passwordSaid } from './texts';
import { plainForm, route } from './threats/plain';

export { route };

/** Texts that raise one hint each, and no other. */
export const texts = { leak: passwordSaid, mixed: mixed.en, calm: 'The page stays blank after sign-in.' };

/** A page of the portal without anything in it. */
export const shell = '<body class="fxs-portal"><main id="blades"></main>';

/** What a blade of the form holds, on its third step. */
export const bladeOf = (name: string): string =>
  plainForm([
    { name: `${name}-summary`, label: 'Summary' },
    { name: `${name}-description`, label: 'Description', kind: 'textarea' },
  ]).replace('main', 'div');

/** Runs in the page: opens a blade on the right of those that are there, and writes its description. */
export function openBlade(name: string, content: string, description: string): void {
  const blade = document.createElement('section');
  blade.className = 'fxs-blade';
  blade.id = name;
  blade.innerHTML = content;
  document.getElementById('blades')?.append(blade);
  const box = blade.querySelector('textarea');
  if (!box) return;
  box.value = description;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Runs in the page. */
export const closeBlade = (name: string): void => document.getElementById(name)?.remove();
