import type { Attachment, FieldName, FieldPath, FileContent, SupportRequest } from './model';
import type { Reading } from './reading';
import { readRoute } from './route';
import { understand } from './understand';

/**
 * Everything that the frames of one tab have shown of one visit to the form.
 * Steps that unmount keep their last values until the person leaves the form.
 */
export interface FormView {
  /** Identity of the visit, from the top frame's route; '' until a top frame has spoken. */
  key: string;
  /** What the address itself says. */
  facts: SupportRequest;
  frames: FrameView[];
}

/** Where a reading comes from. A frame keeps its number when its document changes, and a document may change its frame. */
export interface FramePlace {
  /** Tells documents apart. */
  document: string;
  /** The WebExtensions frame id; 0 is the top frame. */
  frameId: number;
}

/** Ids begin anew with each document, and not every browser tells documents apart: name and size belong to it. */
type FileKey = string;
const fileKey = ({ id, size, name }: Attachment): FileKey => `${size} ${id} ${name}`;

interface FrameView extends FramePlace, Pick<Reading, 'look' | 'by'> {
  /** The step shown now comes last; 0 where the frame shows no steps. */
  steps: ({ step: number } & Pick<Reading, 'guessed' | 'pointed'> & { request: SupportRequest })[];
  /** What is in the files chosen there; those taken away again may be chosen once more. */
  files?: Record<FileKey, FileContent>;
}

/** How a form looks, and how it was read. */
export interface Look extends Pick<Reading, 'look' | 'step' | 'by' | 'guessed' | 'pointed'> {
  /** How many of the fields shown now their labels told. */
  labelled?: number;
}

export const emptyView: FormView = { key: '', facts: {}, frames: [] };

/** The view after a frame has reported; `null` = that document shows no form any more. The same view where nothing changes. */
export function receive(view: FormView, place: FramePlace, reading: Reading | null): FormView {
  const known = view.frames.find((frame) => frame.document === place.document);
  if (!reading || isUnfounded(view, place, reading)) return known ? withoutFrame(view, known) : view;
  const left = isNewVisit(view, place, reading);
  const { key, facts, frames } = left ? emptyView : view;
  const { look, by, guessed, pointed, address, step = 0 } = reading;
  const request = understand(reading.fields);
  const visit = address && readRoute(address);
  const others = frames.filter(
    (frame) => frame.document !== place.document && frame.frameId !== place.frameId,
  );
  const earlier = left ? [] : (known?.steps ?? []).filter((each) => !isSameStep(each, { step, request }));
  const steps = [...earlier, { step, request, ...(guessed && { guessed }), ...(pointed && { pointed }) }];
  const files = left ? undefined : keptFiles(known?.files, steps);
  return {
    key: visit?.key ?? key,
    facts: visit?.facts ?? facts,
    frames: [
      ...others,
      {
        ...place,
        look,
        ...(by && { by }),
        steps,
        ...(files && { files }),
      },
    ],
  };
}

/** A file taken away and chosen once more need not be read twice; one whose reading was ended so begins anew. */
function keptFiles(files: FrameView['files'], steps: FrameView['steps']): FrameView['files'] {
  const isChosen = (key: FileKey) =>
    steps.some(({ request }) => request.attachments?.some((file) => fileKey(file) === key));
  return (
    files &&
    Object.fromEntries(Object.entries(files).filter(([key, { state }]) => state === 'done' || isChosen(key)))
  );
}

/** Where the page shows no steps (0), by the fields that both have. */
function isSameStep(one: Step, other: Step): boolean {
  if (one.step && other.step) return one.step === other.step;
  const names = namesIn(other.request);
  return names.length ? namesIn(one.request).some((name) => names.includes(name)) : !namesIn(one.request)[0];
}

type Step = Pick<FrameView['steps'][number], 'step' | 'request'>;

/** A form that only the person's pointing made readable counts only where the address says that it is there: others may be built alike. */
const isUnfounded = ({ key }: FormView, { frameId }: FramePlace, { by, address }: Reading) =>
  by === 'pointing' && !address && (!key || frameId === 0);

/** Whether a reading begins another visit: then nothing that was said of the old one holds. */
export function isNewVisit(
  { key, frames }: FormView,
  place: FramePlace,
  { address, look }: Reading,
): boolean {
  // A page that crashed went without a word: under a new document at the top, all frames are new.
  const top = place.frameId === 0 && frames.find(({ frameId }) => frameId === 0);
  if (top && top.document !== place.document) return true;
  if (key === '') return false;
  // The top frame always tells the form's address: without it, what is no full form is another page.
  if (!address) return place.frameId === 0 && look !== 'form';
  return readRoute(address).key !== key;
}

/** One request out of all frames and steps: what is shown now wins over earlier steps, and those over the address. */
export function mergedRequest(view: FormView): SupportRequest {
  const seen: SupportRequest = {};
  for (const { request } of entriesOf(view)) Object.assign(seen, present(request));
  for (const list of lists) {
    const all = entriesOf(view).flatMap(({ request }): unknown[] => request[list] ?? []);
    if (seen[list]) Object.assign(seen, { [list]: all });
  }
  return { ...view.facts, ...seen, ...mergedResource(view.facts, seen) };
}

/** A file that is chosen in a form. */
export interface ChosenFile extends FramePlace {
  id: number;
  name: string;
  size: number;
  content?: FileContent | undefined;
}

/** Every file that is chosen now, with the frame that can hand it over. */
export function chosenFiles({ frames }: FormView): ChosenFile[] {
  return frames.flatMap(({ document, frameId, steps, files }) =>
    steps.flatMap(({ request }) =>
      (request.attachments ?? []).flatMap((file) => {
        const { id, name, size } = file;
        return id === undefined
          ? []
          : [{ document, frameId, id, name, size, content: files?.[fileKey(file)] }];
      }),
    ),
  );
}

/** The view with what is in a file; the same where that file is not chosen any more. */
export function withContent(view: FormView, chosen: ChosenFile, content: FileContent): FormView {
  const { document } = chosen;
  const key = fileKey(chosen);
  if (!chosenFiles(view).some((file) => file.document === document && fileKey(file) === key)) return view;
  return {
    ...view,
    frames: view.frames.map((frame) =>
      frame.document === document ? { ...frame, files: { ...frame.files, [key]: content } } : frame,
    ),
  };
}

/** How the form looks over all frames, best recognised first; `undefined` where no frame shows one. */
export function lookOf(view: FormView): Look | undefined {
  const best = framesOf(view).at(-1);
  if (!best) return undefined;
  const { look, by, steps } = best;
  const now = steps.at(-1);
  const guessed = namesBy('guessed', view);
  const pointed = namesBy('pointed', view);
  const unlabelled: string[] = [...(now?.guessed ?? []), ...(now?.pointed ?? [])];
  const labelled = namesIn(now?.request ?? {}).filter((name) => !unlabelled.includes(name)).length;
  return {
    look,
    ...(now?.step && { step: now.step }),
    ...(by && { by, labelled }),
    ...(guessed.length > 0 && { guessed }),
    ...(pointed.length > 0 && { pointed }),
  };
}

/** The fields whose present value comes from where they were guessed, or pointed at. */
function namesBy(how: 'guessed' | 'pointed', view: FormView): FieldName[] {
  const latest = new Map<FieldName, boolean | undefined>();
  for (const entry of entriesOf(view))
    for (const name of namesIn(entry.request)) latest.set(name, entry[how]?.includes(name));
  return [...latest].flatMap(([name, is]) => (is ? [name] : []));
}

const namesIn = (request: SupportRequest) =>
  (Object.keys(present(request)) as (FieldName | 'cut')[]).filter((name) => name !== 'cut');

/**
 * The frame that shows a field now or showed it last, and the field as that frame knows it: each frame counts its own
 * answers and files. `undefined` where no frame does.
 */
export function locate(view: FormView, field: FieldPath): Located | undefined {
  const [name, index] = field.split('.') as [FieldName, string | undefined];
  const list = lists.find((each) => each === name);
  if (list) return locateInList(view, list, Number(index));
  const entry = entriesOf(view).findLast(({ request }) => request[name] !== undefined);
  return entry && { frameId: entry.frameId, field };
}

/** The step on which a field was read last; `undefined` where it has none. */
export function stepOf(view: FormView, field: FieldPath): number | undefined {
  const name = field.split('.')[0] as FieldName;
  return entriesOf(view).findLast(({ request }) => request[name] !== undefined)?.step || undefined;
}

interface Located {
  frameId: number;
  field: FieldPath;
}

/** Fields that every step and frame may add to. */
const lists = ['answers', 'attachments'] as const;

function locateInList(view: FormView, list: (typeof lists)[number], index: number): Located | undefined {
  let before = 0;
  for (const { frameId, request, shown } of entriesOf(view)) {
    const own = index - before;
    const length = request[list]?.length ?? 0;
    const field: FieldPath = `${list}.${own}`;
    if (own < length) return shown ? { frameId, field } : undefined;
    before += length;
  }
  return undefined;
}

/** All steps of all frames, the weightier the later: earlier steps before what is shown, worse looks before better ones. */
function entriesOf(view: FormView) {
  const frames = framesOf(view);
  const entries = frames.flatMap(({ frameId, steps, files }) =>
    steps.map((step, index) => ({
      ...step,
      request: withContents(step.request, files),
      frameId,
      shown: index === steps.length - 1,
    })),
  );
  return entries.toSorted((a, b) => Number(a.shown) - Number(b.shown));
}

function withContents(request: SupportRequest, files: FrameView['files']): SupportRequest {
  const { attachments } = request;
  if (!files || !attachments) return request;
  const withContent = (file: Attachment) => {
    const content = file.id === undefined ? undefined : files[fileKey(file)];
    return content ? { ...file, content } : file;
  };
  return { ...request, attachments: attachments.map(withContent) };
}

/** The weightier the later. Beside a form that is recognised, what fits a clue in another frame is no part of it. */
function framesOf({ frames }: FormView): FrameView[] {
  const isProven = frames.some(({ look, by }) => look === 'form' && !by);
  return frames.filter(({ by }) => !isProven || by !== 'pointing').toSorted(byLook);
}

/** Worst first. A help pane beside the form must not speak for it. */
const looks: Reading['look'][] = ['none', 'help', 'reply', 'form'];
const byLook = (a: FrameView, b: FrameView) => looks.indexOf(a.look) - looks.indexOf(b.look);

function withoutFrame(view: FormView, gone: FrameView): FormView {
  // The top frame speaks for the address: with it goes the whole visit.
  if (gone.frameId === 0) return emptyView;
  return { ...view, frames: view.frames.filter((frame) => frame !== gone) };
}

/** The form shows a resource's name only, the address its id: they belong together as long as the names agree. */
function mergedResource(facts: SupportRequest, seen: SupportRequest): SupportRequest {
  if (!facts.resource || !seen.resource || seen.resource.id) return {};
  const name = facts.resource.name ?? facts.resource.id?.split('/').pop();
  const same = !seen.resource.name || seen.resource.name.toLowerCase() === name?.toLowerCase();
  return same ? { resource: { ...facts.resource, ...seen.resource } } : {};
}

function present(request: SupportRequest): SupportRequest {
  return Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
}
