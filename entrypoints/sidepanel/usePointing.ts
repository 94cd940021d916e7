import { useEffect, useState } from 'react';
import type { Case } from '../../lib/browser/cases';
import { onClues } from '../../lib/browser/clues';
import { tell } from '../../lib/browser/panel';
import type { Clue } from '../../lib/request/clue';

/**
 * What the person has told by pointing. Pointing and the report of a tab end with the panel, or when it shows another tab:
 * nobody would know why a click does nothing.
 */
export function usePointing(tab: number | undefined, known: Case | undefined): Clue[] {
  const [clues, setClues] = useState<Clue[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    onClues(setClues, stop.signal);
    return () => stop.abort();
  }, []);
  useEnd('point', tab, known?.pointing !== undefined);
  useEnd('outline', tab, known?.outlines !== undefined);
  return clues;
}

function useEnd(type: 'point' | 'outline', tab: number | undefined, on: boolean): void {
  useEffect(() => {
    if (!on || tab === undefined) return;
    const end = () => void tell({ type, tab, on: false });
    addEventListener('pagehide', end);
    return () => {
      removeEventListener('pagehide', end);
      end();
    };
  }, [type, tab, on]);
}
