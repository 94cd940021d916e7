import { afterEach } from 'vitest';

// Kept here, before a test puts a clock of its own in its place.
const { setImmediate } = globalThis;

/**
 * Lets the event loop turn once. Until then all that a WeakRef was asked for stays in memory, and happy-dom has one for each
 * thing that it looks up: a thousand pages read in one go would take 1.5 GB and most of their time to collect it.
 */
export const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

afterEach(turn);
