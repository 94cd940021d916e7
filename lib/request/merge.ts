import type { SupportRequest } from './model';
import type { Reading } from './reading';

/**
 * Everything that the frames of one tab have shown of one visit to the form.
 * Steps that unmount keep their last values until the person leaves the form.
 */
export interface FormView {
  /** Identity of the visit, from the top frame's route; '' until a top frame has spoken. */
  key: string;
  /** What the address itself says. */
  facts: SupportRequest;
  frames: Record<number, FrameView>;
}

interface FrameView {
  look: Reading['look'];
  /** The step shown last; `''` where the frame shows no steps. */
  step: string;
  steps: Record<string, SupportRequest>;
}

export const emptyView: FormView = { key: '', facts: {}, frames: {} };

/** The view after a frame has reported; `null` = that frame shows no form any more. */
export function receive(view: FormView, frameId: number, reading: Reading | null): FormView {
  if (!reading) return withoutFrame(view, frameId);
  const left = reading.route !== undefined && view.key !== '' && reading.route.key !== view.key;
  const { key, facts, frames } = left ? emptyView : view;
  const step = String(reading.step ?? '');
  const steps = { ...frames[frameId]?.steps, [step]: reading.request };
  return {
    key: reading.route?.key ?? key,
    facts: reading.route?.facts ?? facts,
    frames: { ...frames, [frameId]: { look: reading.look, step, steps } },
  };
}

/** One request out of all frames and steps: what is shown now wins over earlier steps, and those over the address. */
export function mergedRequest(view: FormView): SupportRequest {
  const seen: SupportRequest = {};
  for (const { steps, step } of Object.values(view.frames)) {
    for (const earlier of Object.keys(steps))
      if (earlier !== step) Object.assign(seen, present(steps[earlier]));
  }
  for (const { steps, step } of Object.values(view.frames)) Object.assign(seen, present(steps[step]));
  return { ...view.facts, ...seen, ...mergedResource(view.facts, seen) };
}

/** How the form looks over all frames, best recognised first; `undefined` where no frame shows one. */
export function lookOf(view: FormView): { look: Reading['look']; step?: number } | undefined {
  const frames = Object.values(view.frames);
  const best = looks.map((look) => frames.find((frame) => frame.look === look)).find(Boolean);
  return best && { look: best.look, ...(best.step && { step: Number(best.step) }) };
}

/** The frame that shows a field now or showed it last. */
export function frameOf(view: FormView, field: keyof SupportRequest): number | undefined {
  const entries = Object.entries(view.frames);
  const has = ([, frame]: (typeof entries)[number], step: string) => frame.steps[step]?.[field] !== undefined;
  const now = entries.find((entry) => has(entry, entry[1].step));
  const before = entries.find((entry) => Object.keys(entry[1].steps).some((step) => has(entry, step)));
  const found = now ?? before;
  return found && Number(found[0]);
}

const looks: Reading['look'][] = ['form', 'reply', 'help', 'none'];

function withoutFrame(view: FormView, frameId: number): FormView {
  // The top frame speaks for the address: with it goes the whole visit.
  if (frameId === 0) return emptyView;
  const { [frameId]: _gone, ...frames } = view.frames;
  return { ...view, frames };
}

/** The form shows a resource's name only, the address its id: they belong together as long as the names agree. */
function mergedResource(facts: SupportRequest, seen: SupportRequest): SupportRequest {
  if (!facts.resource || !seen.resource || seen.resource.id) return {};
  const name = facts.resource.name ?? facts.resource.id?.split('/').pop();
  const same = !seen.resource.name || seen.resource.name.toLowerCase() === name?.toLowerCase();
  return same ? { resource: { ...facts.resource, ...seen.resource } } : {};
}

function present(request: SupportRequest = {}): SupportRequest {
  return Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
}
