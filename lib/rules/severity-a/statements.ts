/** One sentence of a text. `words` has the same length as the original, with everything quoted or logged blanked out. */
export interface Statement {
  words: string;
  /** UTF-16 offset of the sentence in its text. */
  start: number;
}

/** The sentences that the writer says in their own words. */
export function statementsOf(text: string): Statement[] {
  const own = joinWrappedLines(blankOut(foldWidth(text)));
  const statements: Statement[] = [];
  for (const { 0: words, index } of own.matchAll(sentence)) {
    if (words.trim()) statements.push({ words, start: index });
  }
  return statements;
}

/** The part of a sentence around `start`..`end` that no comma or "but" interrupts. */
export function clauseAround(words: string, start: number, end: number): string {
  let from = 0;
  let to = words.length;
  for (const { 0: joint, index } of words.matchAll(clauseJoint)) {
    const after = index + joint.length;
    if (after <= start) from = after;
    if (index >= end && to === words.length) to = index;
  }
  return words.slice(from, to);
}

const sentence = /(?:[^。！？!?.\n]|[.!?](?!\s|$))+[。！？!?.]?/g;

const clauseJoint =
  /[、，,;；]|(?<=[すただい])が|\s(?:but|however|although|though|while|whereas|because)\s/gi;

/** What others said, and what machines said. */
const notOwn =
  /「[^」\n]{0,300}」|『[^』\n]{0,300}』|"[^"\n]{0,300}"|“[^”\n]{0,300}”|`[^`\n]{0,300}`|^[ \t]*>.*$|^.{0,3}\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d.{0,60}\b(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL)\b.*$/gm;

function blankOut(text: string): string {
  return text.replace(notOwn, (quoted) => ' '.repeat(quoted.length));
}

/** Full-width letters, digits and signs as ASCII: one character for one, unlike NFKC. */
function foldWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll('’', "'");
}

/** Mail programs break lines inside sentences: "whether it\nhas recovered". */
function joinWrappedLines(text: string): string {
  return text.replace(/(?<=[^。！？!?.:：\s])\r?\n(?=[a-z\u3041-\u3096])/g, (lineEnd) =>
    ' '.repeat(lineEnd.length),
  );
}
