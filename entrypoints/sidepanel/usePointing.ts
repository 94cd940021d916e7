import { useEffect, useRef, useState } from 'react';
import type { Case } from '../../lib/browser/cases';
import { onClues } from '../../lib/browser/clues';
import { tell } from '../../lib/browser/panel';
import type { Clue } from '../../lib/request/clue';

/**
 * What the person has told by pointing. Pointing and the report of a tab end with the panel, or when it shows another tab:
 * nobody would know why a click does nothing. What a panel finds that it did not begin has lost its panel.
 */
export function usePointing(
  tab: number | undefined,
  { ready, value }: { ready: boolean; value?: Case },
): Clue[] {
  const [clues, setClues] = useState<Clue[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    onClues(setClues, stop.signal);
    return () => stop.abort();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is on when a tab comes before the panel, not later
  useEffect(() => {
    if (ready && value?.pointing) end('point', tab);
    if (ready && value?.outlines) end('outline', tab);
  }, [tab, ready]);
  useEnd('point', tab, value?.pointing !== undefined);
  useEnd('outline', tab, value?.outlines !== undefined);
  return clues;
}

type Kind = 'point' | 'outline';

function useEnd(type: Kind, tab: number | undefined, on: boolean): void {
  const now = useRef({ tab, on });
  now.current = { tab, on };
  useEffect(() => {
    if (!on) return;
    const leave = () => end(type, tab);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      // What has ended by itself must not end what was begun since.
      if (now.current.on || now.current.tab !== tab) leave();
    };
  }, [type, tab, on]);
}

function end(type: Kind, tab: number | undefined): void {
  if (tab !== undefined) void tell({ type, tab, on: false });
}
