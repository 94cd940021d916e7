import type { Verdict } from './judge';

const reach = 40;

/** What stands around a place of a case, without any value of it: each is three bullets. */
export function excerpt({ of, found, extra }: Verdict, at: { start: number; end: number }): string {
  const { text } = of;
  const hidden = [...of.secrets, ...found.flatMap(({ match }) => match ?? []), ...extra];
  const characters = text.split('');
  for (const { start, end } of hidden) {
    for (const place of placesOf(text.slice(start, end), text))
      characters.fill('●', place, place + end - start);
    characters.fill('●', start, end);
  }
  const from = Math.max(0, at.start - reach);
  return characters
    .slice(from, at.end + reach)
    .join('')
    .replace(/●+/g, '●●●')
    .replace(/\r?\n/g, '⏎');
}

function placesOf(value: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(value); at >= 0 && value !== ''; at = text.indexOf(value, at + 1))
    places.push(at);
  return places;
}
