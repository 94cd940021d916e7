import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import type { Change, DeskState } from '../../components/desk/Drafts';
import type { View } from '../../components/desk/Views';
import { type KeptDesk, keepDesk, onDesk, readDesk } from '../../lib/browser/drafts';
import { tell } from '../../lib/browser/panel';
import type { Desk } from '../../lib/drafts/draft';

interface State extends Pick<DeskState, 'arrived' | 'undone' | 'nothing' | 'turn' | 'unkept'> {
  kept: KeptDesk | undefined;
  /** What there was before each change, the last one at the end. */
  past: readonly Step[];
  view: View;
}

interface Step {
  what: Change;
  /** The text that was edited. */
  at: string;
  kept: KeptDesk | undefined;
}

const MOST_STEPS = 30;

/** The drafts of the session as this panel shows them: laid out by the background, changed and kept here. */
export function useDesk(start: KeptDesk | undefined) {
  const [state, setState] = useState<State>({
    kept: start,
    past: [],
    view: 'hints',
    arrived: 0,
    undone: false,
    nothing: false,
    turn: 0,
    unkept: false,
  });
  // Another panel's drafts: what this one remembers would not fit them.
  useKeeping(
    state.kept,
    (kept) => setState((now) => ({ ...now, kept, past: [], undone: false })),
    (unkept) => setState((now) => (now.unkept === unkept ? now : { ...now, unkept })),
  );
  const [actions] = useState(() => actionsOn(setState));
  return { ...state, ...actions, last: state.past.at(-1)?.what };
}

/** What the person can do; the same functions as long as the panel lives. */
function actionsOn(setState: Dispatch<SetStateAction<State>>) {
  let isAsking = false;
  return {
    /** A second click while a long text is laid out asks no more. */
    split: async (by: KeptDesk['by'], id: KeptDesk['case']) => {
      if (isAsking) return;
      isAsking = true;
      const desk = await tell({ type: 'split', case: id, by }).catch(() => undefined);
      isAsking = false;
      setState((now) => (desk ? laidOut(now, { desk, case: id, by }) : { ...now, nothing: true }));
    },
    show: () => setState((now) => ({ ...now, view: 'drafts', arrived: now.arrived + 1, nothing: false })),
    turnTo: (view: View) => setState((now) => ({ ...now, view, nothing: false })),
    change: (what: Change, next: (desk: Desk) => Desk, at = '') =>
      setState((now) => {
        const desk = now.kept && next(now.kept.desk);
        if (!now.kept || !desk || desk === now.kept.desk) return now;
        return changed(now, what, at, { ...now.kept, desk });
      }),
    forget: () => setState((now) => changed(now, 'forget', '', undefined)),
    undo: () =>
      setState((now) => {
        const last = now.past.at(-1);
        if (!last) return now;
        return { ...now, kept: last.kept, past: now.past.slice(0, -1), undone: true, turn: now.turn + 1 };
      }),
  };
}

/** New drafts come to the front; those that were there can be brought back. */
function laidOut(now: State, kept: KeptDesk): State {
  const isFirst = !now.kept && now.past.length === 0;
  const next = isFirst ? { ...now, kept, undone: false } : changed(now, 'lay-out', '', kept);
  return { ...next, view: 'drafts', arrived: now.arrived + 1, nothing: false };
}

/** A text that is typed is one step, however many keys it takes. */
function changed(now: State, what: Change, at: string, kept: KeptDesk | undefined): State {
  const last = now.past.at(-1);
  const goesOn = what === 'edit' && !now.undone && last?.what === what && last.at === at;
  return {
    ...now,
    kept,
    past: goesOn ? now.past : [...now.past, { what, at, kept: now.kept }].slice(-MOST_STEPS),
    undone: false,
    nothing: false,
    turn: now.turn + (what === 'edit' ? 0 : 1),
  };
}

/** How often the drafts are kept while the person types, in ms. */
const PACE = 200;

/** Keeps the drafts as they change, at once when the panel closes; takes over those that another panel has kept. */
function useKeeping(
  kept: KeptDesk | undefined,
  onOther: (kept: KeptDesk | undefined) => void,
  /** Whether there was no room for them. */
  onUnkept: (unkept: boolean) => void,
): void {
  /** As storage has it, or will have. */
  const known = useRef(kept);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const other = useRef(onOther);
  other.current = onOther;
  const keep = useRef(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    keepDesk(known.current).then(
      () => onUnkept(false),
      () => onUnkept(true),
    );
  });
  useEffect(() => {
    if (kept === known.current) return;
    known.current = kept;
    timer.current ??= setTimeout(keep.current, PACE);
  }, [kept]);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const leave = () => timer.current && keep.current();
    addEventListener('pagehide', leave, { signal });
    const takeOver = (theirs: KeptDesk | undefined) => {
      // What was typed here since is newer.
      if (timer.current) return;
      known.current = theirs;
      other.current(theirs);
    };
    onDesk(takeOver, signal);
    // Between the first look and this one another panel may have kept its own.
    const seen = known.current;
    void readDesk().then((now) => {
      const isNew = now && known.current === seen && JSON.stringify(now) !== JSON.stringify(seen);
      if (isNew && !signal.aborted) takeOver(now);
    });
    return () => stop.abort();
  }, []);
}
