import type { FieldName, FieldPath } from '../request/model';
import type { Control } from './controls';
import { filesOf } from './files';
import { byValue, contactSection, findNarrative } from './guesses';
import { keyOf, known } from './known';
import { findMoments, momentOf } from './moments';
import { findTypes } from './types';

/** A field of the form: where it is, and what it shows. */
export interface Field {
  path: FieldPath;
  element: HTMLElement;
  /** What told it where no label of its own did: `guess`: its kind, its place or its value. */
  by?: 'guess' | 'pointing';
  /** Of an answer: what it is asked by. */
  label?: string;
  /** What it shows now; of a moment each part, of files each as `bytes id name`. */
  read(): string[];
  /** What it showed when it was read last. */
  shown?: string[];
}

/** What the person has pointed at. */
export type Told = ReadonlyMap<Control, FieldName>;

/**
 * Decides which field each control is: by the person's pointing, then by its label, then by order, value and kind. A guess
 * is made only for a field that nothing else is, and only where one control comes into question: silence is better than
 * a wrong field.
 * @param step 1-4 where it is known; step 1 asks nothing but the fields we know.
 */
export function nameControls(controls: Control[], step?: number, told: Told = new Map()): Field[] {
  // undefined: seen, and no field of its own.
  const fields = new Map<Control, Field | undefined>();
  const has = (...paths: FieldPath[]) => [...fields.values()].some((one) => one && paths.includes(one.path));
  const open = () => controls.filter((control) => !fields.has(control));
  const set = (path: FieldPath, control: Control, by?: Field['by'], parts?: Control[]) => {
    if (path === 'answers' || !pointed.has(path) || !has(path))
      fields.set(control, fieldOf(path, control, by, parts));
  };
  const guess = (path: FieldPath, [control, ...more]: Control[]) => {
    if (control && !more.length && !has(path)) set(path, control, 'guess');
  };

  const pointed = new Set<FieldPath>(told.values());
  const { start, by, others } = findMoments(controls, told);
  for (const part of [start ?? [], ...others].flat()) fields.set(part, undefined);
  if (start?.[0]) set('startTime', start[0], by, start);
  for (const parts of others) if (parts[0]) set('answers', parts[0], undefined, parts);
  for (const [control, name] of told) if (name !== 'startTime') set(name, control, 'pointing');
  for (const [path, list] of findTypes(open())) set(path, list);
  for (const control of open()) {
    const path = labelled(control);
    if (path) set(path, control);
    if (!fields.has(control) && !isOpen(control)) fields.set(control, undefined);
  }
  const strange = open().filter(({ keys }) => keys.length === 0);
  for (const [path, fits] of byValue)
    guess(
      path,
      strange.filter((control) => fits(control, controls)),
    );

  const first = step === 1 || (!step && has(...firstStep) && !has(...laterSteps));
  const areas = open().filter(({ kind }) => kind === 'area');
  const narrative = findNarrative(areas);
  if (narrative) set('description', narrative);
  else if (!first || has('summary')) guess('description', areas);
  // In some languages we do not know the word for the summary; step 1 has one box only.
  if (first)
    guess(
      'summary',
      open().filter(({ kind }) => kind === 'text' || (step && kind === 'area')),
    );
  const scoping = step === 3 || (!first && (areas.length > 0 || has('description')));
  let ofPeople = false;
  for (const control of controls) {
    const { kind } = control;
    const name = keyOf(control) ?? fields.get(control)?.path;
    if (name || kind === 'area') ofPeople = contactSection.test(name ?? '');
    // Names, mail and telephone are none of our business, however they are called.
    if (!fields.has(control) && !ofPeople && (scoping || kind === 'text' || kind === 'area'))
      set('answers', control);
  }
  return numbered(controls.map((control) => fields.get(control)).filter((one) => one !== undefined));
}

/** The longest name or label that is worth reading, in UTF-16 units. */
const longestName = 1_000;

function fieldOf(path: FieldPath, control: Control, by: Field['by'], parts = [control]): Field {
  const { element, labels, read } = control;
  const label = path === 'answers' ? (labels[0] ?? '').replace(/[\s*:：]{1,9}$/, '') : undefined;
  return {
    path,
    element,
    by,
    ...(label !== undefined && { label: label.slice(0, longestName) }),
    read: () => {
      if (path === 'attachments') return filesOf(element);
      if (parts.length > 1 || path === 'startTime') return momentOf(parts);
      return [read()];
    },
  };
}

/** The field that a control's label tells. */
function labelled(control: Control): FieldPath | undefined {
  const [kinds, path] = known[keyOf(control) ?? 'availability'] ?? [];
  if (control.kind === 'file') return 'attachments';
  return kinds?.includes(control.kind) ? path : undefined;
}

/** May be a question about the problem: boxes always but for a person's own, the others where we do not know their label. */
function isOpen(control: Control): boolean {
  const { kind } = control;
  const key = `${keyOf(control)}`;
  if (kind === 'text') return !/^(first|last|addit|avail)/.test(key);
  return kind === 'area' || (kind !== 'check' && /^(description|details|undefined)$/.test(key));
}

const firstStep: FieldPath[] = ['issueType', 'subscription', 'service', 'problemType', 'problemSubtype'];
const laterSteps: FieldPath[] = [
  'startTime',
  'severity',
  'supportPlan',
  'diagnosticConsent',
  'contactMethod',
];

/** Answers get their number, in the order in which they are put. */
function numbered(fields: Field[]): Field[] {
  let next = 0;
  return fields.map((one) => (one.path === 'answers' ? { ...one, path: `answers.${next++}` } : one));
}
