/** The middle of some figures; NaN where there are none. */
export const median = (figures: readonly number[]): number => percentile(figures, 50);

/** The figure that `share` percent of all do not exceed, interpolated; NaN where there are none. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const place = (share / 100) * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place % 1);
}

export const sum = (figures: readonly number[]): number => figures.reduce((all, each) => all + each, 0);

/** The median of the rounds' own ratios: what the machine does meanwhile falls on both sides of one round. */
export function ratio(rounds: readonly { on: number; off: number }[]): number {
  return median(rounds.map(({ on, off }) => on / off));
}

/** A figure with as many digits as it deserves: 0.043, 1.24, 12.3, 1,234. */
export function plain(figure: number): string {
  const digits = Math.abs(figure) >= 100 ? 0 : Math.abs(figure) >= 10 ? 1 : Math.abs(figure) >= 1 ? 2 : 3;
  return figure.toLocaleString('en', { maximumFractionDigits: digits });
}
