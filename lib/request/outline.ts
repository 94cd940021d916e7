/**
 * The report of a form that was not recognised, as plain text.
 * @param product our name and version, the browser and the panel's language.
 * @param outlines how each frame is built, in the words of `lib/portal/outline.ts`.
 */
export function reportOf(product: string, outlines: readonly string[][]): string {
  const top = (outline: string[]) => outline[0]?.startsWith('frame top') ?? false;
  const frames = outlines.toSorted((a, b) => Number(top(b)) - Number(top(a)));
  return [product, 'form not recognised', ...frames.flatMap((lines) => ['', ...lines])].join('\n');
}
