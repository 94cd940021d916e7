import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type Control, findControls } from '../../lib/portal/controls';
import { shownText } from '../../lib/portal/dom';
import type { Field } from '../../lib/portal/fields';
import { type Form, findForm, toReading } from '../../lib/portal/read';
import { tabs } from '../../lib/portal/steps';
import { followVisits } from '../../lib/portal/visits';
import type { SupportRequest } from '../../lib/request/model';
import { understand } from '../../lib/request/understand';
import { type Place, plain, randomFrom, someOf, unitsOf, unknownWord } from './label-places';

// What if the portal calls its fields by words that we do not know? On every page of the fixtures, a fifth of the labels
// is replaced by unknown words, each time other labels. Fields whose own label stayed must still be read; no field may be read wrongly.
const folder = `${import.meta.dirname}/../fixtures/forms`;
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -5)] : []));
/** How often labels are chosen on a page. A choice that was tried before is left out: a page of five labels has but five. */
const seeds = 40;

describe.each([
  ['labels', () => false],
  ['labels, headings and step titles', (element: Element) => element.matches(`h1,h2,h3,${tabs}`)],
])('a fifth of the %s replaced by unknown words', (what, isTitle) => {
  const tally: Tally = { tries: 0, remaining: 0, right: 0, silent: [] };

  test.each(names)('%s: nothing is read wrongly', (name) => {
    expect(tryPage(name, isTitle, tally)).toEqual([]);
  });

  test('of all fields whose own label stayed, nine in ten and more are read', () => {
    const share = tally.right / tally.remaining;
    console.log(
      `${what}, ${names.length} pages x up to ${seeds} choices, ${tally.tries} in all: ${tally.right} of ${tally.remaining} fields whose label stayed ` +
        `(${(100 * share).toFixed(1)} %); silent most: ${counted(tally.silent)}`,
    );
    expect(share).toBeGreaterThanOrEqual(0.9);
  });
});

interface Tally {
  /** How often labels were replaced, each time other ones. */
  tries: number;
  /** Fields whose own label was left alone. */
  remaining: number;
  /** How many of these were read as they should. */
  right: number;
  silent: string[];
}

/** Replaces and reads again and again; what was read wrongly. */
function tryPage(name: string, isTitle: (element: Element) => boolean, tally: Tally): string[] {
  const { hash = '', reading } = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
  const html = readFileSync(`${folder}/${name}.html`, 'utf8');
  document.documentElement.innerHTML = html.replace(/^<!doctype html>/, '');
  const address = followVisits(() => hash)();
  const look = () => findForm(document, address !== undefined);
  const wanted: SupportRequest = reading?.request ?? {};
  const fields = look()?.fields ?? [];
  const labels = labelsOf(fields);
  const controls = new Map(findControls(document.body).map((control) => [control.element, control]));
  const units = unitsOf(isTitle);
  const tried = new Set<string>();
  return Array.from({ length: seeds }, (_, seed) => {
    const random = randomFrom(seed * 7919 + name.length);
    const some = someOf(units, random);
    const choice = units.flatMap((unit, index) => (some.includes(unit) ? [index] : [])).join();
    if (tried.has(choice)) return [];
    tried.add(choice);
    const chosen = replaced(some, random);
    const form = look();
    const read = understand(toReading(form, address)?.fields ?? []);
    const labelsNow = labelsOf(fields);
    count(
      tally,
      name,
      fields.filter((_, index) => labels[index] === labelsNow[index]),
      read,
      wanted,
    );
    for (const { undo } of chosen) undo();
    const words = new Set(chosen.map(({ text }) => text));
    const wrong = [...wrongIn(read, wanted, words), ...personalIn(form, controls)];
    if (form && !reading) wrong.push('a form where there is none');
    return wrong.map((what) => `${seed}: ${what} (${[...words].join(', ')})`);
  }).flat();
}

function replaced(chosen: Place[][], random: () => number): Place[] {
  for (const places of chosen) {
    const word = unknownWord(random);
    for (const { put } of places) put(word);
  }
  return chosen.flat();
}

function count(
  tally: Tally,
  page: string,
  fields: Field[],
  read: SupportRequest,
  wanted: SupportRequest,
): void {
  const missed = fields.filter((field) => !isRight(field, read, wanted));
  tally.tries += 1;
  tally.remaining += fields.length;
  tally.right += fields.length - missed.length;
  tally.silent.push(...missed.map(({ path }) => `${page} ${path.replace(/\d+/, 'n')}`));
}

/** By what each field goes: all labels of its control, or all that its row shows. */
function labelsOf(fields: Field[]): string[] {
  const labels = new Map(
    findControls(document.body).map(({ element, labels }) => [element, labels.join('|')]),
  );
  return fields.map(({ element }) => labels.get(element) ?? shownText(element));
}

function isRight({ path }: Field, read: SupportRequest, wanted: SupportRequest): boolean {
  const [name, part] = path.split('.') as [keyof SupportRequest, string | undefined];
  if (name === 'answers') {
    const answer = wanted.answers?.[Number(part)];
    return read.answers?.some((one) => isDeepStrictEqual(one, answer)) ?? false;
  }
  const of = (request: SupportRequest) =>
    part && name === 'contact' ? request.contact?.[part as 'email'] : request[name];
  return isDeepStrictEqual(plainly(of(read)), of(wanted));
}

/** As the json has it: without what is undefined. */
const plainly = (value: unknown) => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

/** Answers bear the words that their labels have now; all else must be as it was, or silent. */
function wrongIn(read: SupportRequest, wanted: SupportRequest, words: Set<string>): string[] {
  const { answers: _, contact = {}, startTime, ...rest } = plainly(read) as SupportRequest;
  const wrong = Object.entries(rest).flatMap(([key, value]) =>
    isDeepStrictEqual(value, wanted[key as keyof SupportRequest])
      ? []
      : [`${key} = ${JSON.stringify(value)}`],
  );
  for (const [key, value] of Object.entries(contact))
    if (value !== wanted.contact?.[key as 'email']) wrong.push(`contact.${key} = ${value}`);
  // "Not sure" is a label that is shown as a value.
  const unsure = wanted.startTime && words.has(plain(wanted.startTime.text));
  if (startTime && !unsure && !isDeepStrictEqual(startTime, wanted.startTime))
    wrong.push(`startTime = ${JSON.stringify(startTime)}`);
  return wrong;
}

/** Who somebody is must not be read as an answer. */
function personalIn(form: Form | undefined, controls: Map<HTMLElement, Control>): string[] {
  const isPersonal = (control: Control | undefined) =>
    control?.keys.some((key) => /name|email|phone|country/i.test(key)) ||
    /^(email|tel)$/.test((control?.element as HTMLInputElement | undefined)?.type ?? '');
  const answers = form?.fields.filter(({ path }) => path.startsWith('answers')) ?? [];
  return answers.flatMap(({ path, element }) =>
    isPersonal(controls.get(element)) ? [`${path} is contact data`] : [],
  );
}

function counted(items: string[]): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return (
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 12)
      .map(([item, n]) => `${item} ${n}`)
      .join(', ') || 'none'
  );
}
