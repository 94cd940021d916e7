/**
 * Runs a function soon after it is asked for: at once when it has rested, otherwise as soon as its rest is over, however
 * often it is asked. No timer runs while nobody asks; a run may ask for the next one.
 * @param run returns how long to rest, in ms.
 * @returns asks for a run: in a turn of its own; `now`: in the asker's, where it has rested.
 */
export function throttle(run: () => number, signal: AbortSignal): (now?: boolean) => void {
  let state: 'idle' | 'asked' | 'running' | 'asked again' = 'idle';
  let rested = 0;
  let timer: ReturnType<typeof setTimeout>;
  const work = () => {
    state = 'running';
    let rest = afterFailure;
    try {
      rest = run();
    } finally {
      const again = (state as string) === 'asked again';
      rested = performance.now() + rest;
      state = 'idle';
      if (again) ask();
    }
  };
  const ask = (now = false) => {
    if (state === 'running') state = 'asked again';
    if (state !== 'idle' || signal.aborted) return;
    const rest = rested - performance.now();
    if (now && rest <= 0) return work();
    state = 'asked';
    timer = setTimeout(work, Math.max(0, rest));
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return ask;
}

/** A run that throws is not the last one, but the next one waits, in ms. */
const afterFailure = 1_000;
