import { useEffect, useState } from 'react';
import { type Case, onCaseChanged, readCase } from '../../lib/browser/cases';
import type { CaseId } from '../../lib/browser/messages';
import { type Beside, onTabBeside, tell } from '../../lib/browser/panel';
import type { Start } from './ahead';

/** A case as it is now, and whenever it changes. `ready` is false until it has been read once. */
export function useCase(id: CaseId | undefined, { cases }: Start): { ready: boolean; value?: Case } {
  const [known, setKnown] = useState(() => cases.find((one) => one.id === id));
  useEffect(() => {
    if (id === undefined) return;
    const stop = new AbortController();
    let changed = false;
    onCaseChanged(
      id,
      (value) => {
        changed = true;
        setKnown({ id, value });
      },
      stop.signal,
    );
    void readCase(id).then((value) => {
      // A change that came first is newer than what was read.
      if (!changed && !stop.signal.aborted) setKnown({ id, value });
    });
    return () => stop.abort();
  }, [id]);
  return known?.id === id ? { ready: true, value: known?.value } : { ready: false };
}

/** The tab beside the panel. Its frames are asked to report again each time: they may have changed unheard. */
export function useTabBeside(start: Start): Beside | undefined {
  const [beside, setBeside] = useState(start.beside);
  useEffect(() => {
    const stop = new AbortController();
    void onTabBeside((next) => {
      setBeside((now) => (now?.tabId === next.tabId && now.origin === next.origin ? now : next));
      void tell({ type: 'look', tab: next.tabId });
    }, stop.signal);
    return () => stop.abort();
  }, []);
  return beside;
}

/** Whether something is so, and has been for less than `time` ms. */
export function useFresh(is: boolean, time: number): boolean {
  const [old, setOld] = useState(false);
  useEffect(() => {
    setOld(false);
    if (!is) return;
    const timer = setTimeout(setOld, time, true);
    return () => clearTimeout(timer);
  }, [is, time]);
  return is && !old;
}
