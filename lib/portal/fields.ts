import type { FieldPath, SupportRequest } from '../request/model';
import type { Control } from './controls';
import { known, type Say } from './known';
import type { LabelKey } from './labels';
import { findMoments, readMoment } from './moments';
import { findTypes } from './types';
import { readContactMethod, readIssueType, readSeverity } from './values';

/** A field of the form: where it is, and what its present value says of the request. */
export interface Field {
  path: FieldPath;
  element: HTMLElement;
  read(): SupportRequest;
}

/**
 * Decides which field each control is: by its label, then by order, value and kind.
 * @param step 1-4 where it is known; step 1 asks nothing but the fields we know.
 */
export function nameControls(controls: Control[], step?: number): Field[] {
  // undefined: seen, and no field of its own.
  const fields = new Map<Control, Field | undefined>();
  for (const [path, list] of findTypes(controls)) fields.set(list, field(path, list, typeSays[path]));
  findMoments(controls).forEach((parts, index) => {
    for (const part of parts) fields.set(part, undefined);
    if (parts[0]) fields.set(parts[0], momentField(parts[0], parts, index));
  });
  const open = () => controls.filter((control) => !fields.has(control));
  for (const control of open()) {
    const found = knownField(control);
    if (found || !isOpen(control)) fields.set(control, found);
  }
  const narrative = findNarrative(open());
  if (narrative)
    fields.set(
      narrative,
      field('description', narrative, (description) => ({ description })),
    );
  // In some languages we do not know the word for the summary; step 1 has one text box only.
  const summary = step === 1 && !has(fields, 'summary') && open().find(({ kind }) => kind === 'text');
  if (summary)
    fields.set(
      summary,
      field('summary', summary, (text) => ({ summary: text })),
    );
  const scoping = narrative && step !== 1;
  for (const control of open())
    if (scoping || control.kind === 'text' || control.kind === 'area')
      fields.set(control, answerField(control, control.read));
  return numbered(controls.map((control) => fields.get(control)).filter((one) => one !== undefined));
}

const typeSays: Record<'issueType' | 'problemType', Say> = {
  issueType: (v) => ({ issueType: readIssueType(v) }),
  problemType: (v) => ({ problemType: v.slice(0, longestName) }),
};

/** The longest name or label that is worth reading, in UTF-16 units. */
const longestName = 1_000;

const field = (path: FieldPath, { element, read }: Control, say: Say): Field => ({
  path,
  element,
  read: () => say(read()),
});

function knownField(control: Control): Field | undefined {
  const { kind, element } = control;
  if (kind === 'file')
    return { path: 'attachments', element, read: () => ({ attachments: filesOf(element) }) };
  const key = keyOf(control);
  const [kinds, path, say] = known[key ?? byValue(control) ?? 'availability'] ?? [];
  if (!kinds?.includes(kind) || !path || !say) return undefined;
  return field(path, control, (v) => say(path === 'summary' ? v : v.slice(0, longestName)));
}

/** The first of the labels that suits the kind of control, in any language. */
const keyOf = ({ keys, kind }: Control): LabelKey | undefined =>
  keys.find((key) => known[key]?.[0].includes(kind)) ?? keys[0];

/** Some controls say what they are where the label is strange. */
function byValue({ kind, element, read }: Control): LabelKey | undefined {
  if (element instanceof HTMLInputElement && element.type === 'email') return 'email';
  if (element instanceof HTMLInputElement && element.type === 'tel') return 'phone';
  if (kind !== 'radio' && kind !== 'choice') return undefined;
  if (readSeverity(read())) return 'severity';
  return kind === 'radio' && readContactMethod(read()) ? 'contactMethod' : undefined;
}

/** May be a question about the problem: many lines always, the others where their label means nothing else to us. */
function isOpen(control: Control): boolean {
  const { kind } = control;
  const key = keyOf(control);
  return kind === 'area' || (kind !== 'check' && (key === undefined || key === 'description'));
}

/** Of several boxes: the one labelled so, else one that asks to describe, else the first. */
function findNarrative(controls: Control[]): Control | undefined {
  const areas = controls.filter(({ kind }) => kind === 'area');
  const asks = ({ labels }: Control) => labels.some((label) => /descri|detail|説明|詳細|内容/i.test(label));
  return areas.find((area) => keyOf(area) === 'description') ?? areas.find(asks) ?? areas[0];
}

function momentField(first: Control, parts: Control[], index: number): Field {
  if (index) return answerField(first, () => readMoment(parts).text);
  const { element } = first;
  return { path: 'startTime', element, read: () => ({ startTime: readMoment(parts) }) };
}

function answerField({ labels, element }: Control, read: () => string): Field {
  const label = (labels[0] ?? '').replace(/[\s*:：]{1,9}$/, '').slice(0, longestName);
  return { path: 'answers', element, read: () => ({ answers: [{ label, value: read() }] }) };
}

/** Answers get their number, in the order in which they are put. */
function numbered(fields: Field[]): Field[] {
  let next = 0;
  return fields.map((one) => (one.path === 'answers' ? { ...one, path: `answers.${next++}` } : one));
}

/** Names, and sizes in bytes. */
const filesOf = (input: HTMLElement) =>
  [...((input as HTMLInputElement).files ?? [])].map(({ name, size }) => ({ name, size }));

const has = (fields: Map<Control, Field | undefined>, path: FieldPath) =>
  [...fields.values()].some((one) => one?.path === path);
