import { useEffect, useState } from 'react';
import type { Leaks } from '../../lib/browser/inspect';
import { tell } from '../../lib/browser/panel';
import type { Desk } from '../../lib/drafts/draft';
import { composition } from '../../lib/portal/composition';

/** Which kinds of secrets stand in the drafts as the person has left them; looked for after a rest, never while an input method composes. */
export function useLeaks(desk: Desk | undefined): Leaks {
  const [leaks, setLeaks] = useState<Leaks>({});
  useEffect(() => {
    if (!desk) return;
    let isOld = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      if (composition.active) {
        timer = setTimeout(look, REST);
        return;
      }
      const found = await tell({ type: 'inspect' }).catch(() => undefined);
      if (!isOld) setLeaks(found ?? {});
    };
    timer = setTimeout(look, REST);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [desk]);
  return leaks;
}

/** How long nobody types between two words, and longer than it takes to keep the drafts, in ms. */
const REST = 700;
