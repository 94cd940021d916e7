/**
 * Runs a function soon after it is asked for: at once when it has rested, otherwise as soon as its rest is over, however
 * often it is asked. Never in the asker's own turn. No timer runs while nobody asks; a run may ask for the next one.
 * @param run returns how long to rest, in ms.
 */
export function throttle(run: () => number, signal: AbortSignal): () => void {
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
  const ask = () => {
    if (state === 'running') state = 'asked again';
    if (state !== 'idle' || signal.aborted) return;
    state = 'asked';
    timer = setTimeout(work, Math.max(0, rested - performance.now()));
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return ask;
}

/** A run that throws is not the last one, but the next one waits, in ms. */
const afterFailure = 1_000;
