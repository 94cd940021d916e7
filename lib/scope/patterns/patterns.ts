import { relationOf, serviceById } from '../../azure/services';
import { readServices } from '../../azure/services-find';
import { withCircles } from '../reading/folded';
import type { Stretch, Surroundings } from '../stretch';
import { groupsOf } from './alike';
import { isOneStory } from './one-story';
import { type Row as Reading, rowsOf } from './resource-rows';
import { readStatements, type Statement } from './statements';
import { turnSymptoms } from './symptoms';

/** One resource, and what is said of it. Offsets in the original text. */
export interface Row {
  /** Its name. */
  resource: Stretch;
  /** The words that say what is wrong with it. */
  symptom?: Stretch;
  /** Since when. */
  since?: Stretch;
}

/** Several resources of one service that fail in different ways. */
export interface Patterns {
  rows: readonly Row[];
  /** The text told apart by the patterns (not by the resources: those that fail alike stay together). Two at least. */
  parts: readonly Stretch[];
}

/** Reads which resource shows which symptom; `undefined` where they fail alike, or in doubt. */
export function findPatterns(description: string, _around: Surroundings = {}): Patterns | undefined {
  const { text, original } = withCircles(description);
  turnSymptoms();
  const statements = readStatements(text);
  if (statements.length < 2) return undefined;
  const rows = rowsOf(text, statements);
  if (rows.length < 2 || isOneStory(text, statements)) return undefined;
  const groups = groupsOf(text, rows);
  if (new Set(groups.values()).size < 2 || !ofOneService(text, rows)) return undefined;
  const parts = partsOf(text, statements, groups);
  if (parts.length < 2) return undefined;
  return {
    rows: rows.map(({ statement, key, symptom, since }) => {
      const { start, end } = statement.of.find((one) => one.key === key) as Stretch;
      const from = since ? without(text, symptom, since) : symptom.start;
      return {
        resource: original(start, end),
        symptom: original(from, symptom.end),
        ...(since && { since: original(since.start, since.end) }),
      };
    }),
    parts: parts.map(({ start, end }) => original(start, end)),
  };
}

/** Where the symptom begins, without the time that may stand at its head. */
function without(text: string, symptom: Stretch, since: Stretch): number {
  const head = text.slice(since.end, symptom.end);
  const rest =
    since.end +
    (/^(?: ?\([A-Z]{2,4}\))?\s?(?:頃|ごろ)?(?:から|より|以降)?[は、,:]?\s{0,2}/.exec(head)?.[0].length ?? 0);
  return since.start <= symptom.start + 1 && rest < symptom.end ? rest : symptom.start;
}

/** A cut before each statement that begins another pattern. */
function partsOf(
  text: string,
  statements: readonly Statement[],
  groups: ReadonlyMap<string, number>,
): Stretch[] {
  const cuts: number[] = [];
  const seen = new Set<number>();
  for (const { of, start } of statements) {
    const group = of.map(({ key }) => groups.get(key)).find((one) => one !== undefined);
    if (group === undefined || seen.has(group)) continue;
    if (seen.size > 0) cuts.push(start);
    seen.add(group);
  }
  const starts = [0, ...cuts];
  return starts.map((start, index) => trimmed(text, start, starts[index + 1] ?? text.length));
}

function trimmed(text: string, from: number, to: number): Stretch {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  return { start, end: Math.max(start, from + piece.trimEnd().length) };
}

/** Where both name a service, they are one or belong together. */
function ofOneService(text: string, rows: readonly Reading[]): boolean {
  const named = rows.map(({ statement }) => {
    const end = statement.said.at(-1)?.end ?? statement.start;
    return readServices(text.slice(statement.start, end)).filter(
      ({ id, weak }) => !weak && !serviceById(id).tool,
    );
  });
  return named.every((a, index) =>
    named
      .slice(0, index)
      .every(
        (b) =>
          a.length === 0 ||
          b.length === 0 ||
          a.some(({ id }) => b.some((other) => relationOf(id, other.id) === 'joint')),
      ),
  );
}
