import { also, byTheWay, otherMatter, separateMatter } from '../reading/cues';
import type { Facts } from '../reading/facts';
import { unmarked } from '../reading/lines';
import type { Text } from '../reading/text';
import type { Signals } from './weights';

/** How the text itself marks the place before segment `at`: connectors, numbers, headings, blank lines.
 * `series`: the number at which the text has already been cut. */
export function markSignals({ segments, announces }: Text, at: number, series?: number): Signals {
  const { text, kind, number, paragraph, ruled, start, opener } = segments[at] as Facts;
  const ownLine = kind === 'item' || (kind === 'prose' && (segments[at - 1]?.end ?? 0) < start);
  const before = (test: (other: Facts) => boolean) =>
    segments.some((other, index) => index < at && test(other));
  const follows = number === 2 && countsUp.test(text);
  const numbered =
    number !== undefined && number > 1 && (follows || before((other) => other.number === number - 1));
  return {
    ...opener,
    ...(numbered && { numbered: 1, spaced: paragraph ? 1 : 0, matters: countsMatters(text) ? 1 : 0 }),
    ...((numbered || ownLine) && { announced: announces || nextTo(number, series) ? 1 : 0 }),
    ...(kind === 'label' && {
      repeated: before((other) => other.kind === 'label' && sameLabel(other.text, text)) ? 1 : 0,
    }),
    ...(kind === 'heading'
      ? { heading: 1 }
      : paragraph
        ? { paragraph: 1 }
        : kind === 'item'
          ? { bullet: 1 }
          : {}),
    ...(ruled && { ruled: 1 }),
  };
}

/** 2 つ目: there is a first one, though nothing numbers it. */
const countsUp = /^[\s■●◆◇□【・-]{0,8}(?:2|二) ?(?:つ|点|件|番)目/;

/** 2 件目, Issue 2, ＜依頼 2＞; not 質問 2, which may be one of several about one thing. */
function countsMatters(text: string): boolean {
  return /^[\s#■●◆◇□○【[<(*]{0,8}(?:[1-9一二三四五] ?(?:件目|点目(?=[>）)】」]))|その ?[\d\uE000-\uE013]|(?:問題|お?問い?合わ?せ|依頼|相談|案件|議題|issue|problem|request|topic|case|item|matter|ticket|inquiry)\s{0,2}[#(]?(?:[\dA-E\uE000-\uE013]|one|two|three)(?![A-Za-z]))/i.test(
    text,
  );
}

/** Length of the marks that a line begins with: `- `, `(2) `, `■`. UTF-16. */
function markLength(text: string): number {
  return /^[\s#■●◆◇□【[<*・.()\d\uE000-\uE013-]{0,8}/.exec(text)?.[0].length ?? 0;
}

/** The words at the beginning of a line that say "another matter", offsets in the line. */
export function connectorIn(text: string): { start: number; end: number } | undefined {
  const start = markLength(text);
  const rest = text.slice(start);
  const word = /^[^、。,.::\s]{1,30}[、,:]?/.exec(rest)?.[0].length ?? 0;
  const said = otherMatter.exec(rest)?.[0].trimEnd().length ?? 0;
  const stop = /^[、,:]/.test(rest.slice(said)) ? 1 : 0;
  const length = Math.max(word, said + stop);
  return length > 0 ? { start, end: start + length } : undefined;
}

/** The text has been cut at the number before or after. */
function nextTo(number = 0, series = 99): boolean {
  return Math.abs(number - series) === 1;
}

/** What the first words of a piece say: "another issue", "by the way", "also". */
export function openerOf(text: string): Signals {
  const sentence = text.slice(markLength(text), 160);
  if (otherMatter.test(sentence)) return { connector: 1, separate: separateMatter.test(sentence) ? 1 : 0 };
  return {
    ...(byTheWay.test(sentence) && { byTheWay: 1 }),
    ...(also.test(sentence) && { also: 1 }),
  };
}

function sameLabel(a: string, b: string): boolean {
  return unmarked(a).slice(0, 3) === unmarked(b).slice(0, 3);
}
