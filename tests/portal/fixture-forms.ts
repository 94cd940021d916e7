import { readdirSync, readFileSync } from 'node:fs';

const folder = `${import.meta.dirname}/../fixtures/forms`;

/** All pages of tests/fixtures/forms, by name. */
export const formNames = readdirSync(folder).flatMap((file) =>
  file.endsWith('.html') ? [file.slice(0, -5)] : [],
);

/** Puts one of them in place of the document. */
export function showForm(name: string): void {
  document.documentElement.innerHTML = readFileSync(`${folder}/${name}.html`, 'utf8').replace(
    /^<!doctype html>/,
    '',
  );
}
