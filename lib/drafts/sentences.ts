import type { Stretch } from '../scope/stretch';

/** The sentences of a stretch of a text, with the blanks behind them; in order, without gaps. A line end is an end too. */
export function sentencesOf(
  text: string,
  { start, end }: Stretch = { start: 0, end: text.length },
): Stretch[] {
  const sentences: Stretch[] = [];
  let from = start;
  for (const mark of withoutQuoted(text.slice(start, end)).matchAll(ends)) {
    const to = start + mark.index + mark[0].length;
    sentences.push({ start: from, end: to });
    from = to;
  }
  if (from < end) sentences.push({ start: from, end });
  return sentences;
}

/** What is quoted has no ends of its own: "ActionFailed. An action failed." is as long as it was. */
const withoutQuoted = (text: string): string =>
  text.replace(/"[^"\n]{1,300}"|“[^”\n]{1,300}”|「[^「」\n]{1,300}」/g, (quoted) =>
    quoted.replace(/[.!?。！？](?!["”]$)/g, '_'),
  );

/**
 * A point ends an English sentence only before a capital letter or the line's end, and not behind "Dr", "e.g" or the number
 * of an item; a question mark not within an address.
 */
const ends =
  /(?:[。！？]|[!?](?![\w=&/%]))[」』）)]?[ \t\u3000]{0,8}\n?|(?<!\b(?:Dr|Mr|Ms|Mrs|No|vs|approx|e\.g|i\.e|etc))(?<!(?:^|\n)\s{0,8}[（(]?\d{1,2})\.["')]?(?:[ \t]{1,8}(?=["'(]?[A-Z])|\n)|\n/g;
