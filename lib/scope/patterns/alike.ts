import type { Row } from './resource-rows';
import { differ, isTold, type Symptom } from './symptoms';

/** Those that fail alike get one number. In doubt they fail alike, unless the text says or shows that they differ. */
export function groupsOf(text: string, rows: readonly Row[]): Map<string, number> {
  const contrasted = contrast.test(text);
  const groups = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const alike = rows.slice(0, index).filter((other) => !areDifferent(text, row, other, contrasted));
    const numbers = new Set(alike.map(({ key }) => groups.get(key) as number));
    const number = Math.min(index, ...numbers);
    for (const [key, old] of groups) if (numbers.has(old)) groups.set(key, number);
    groups.set(row.key, number);
  }
  return groups;
}

function areDifferent(text: string, a: Row, b: Row, contrasted: boolean): boolean {
  if (a.same || b.same || areOneKind(a.statement.shared, b.statement.shared)) return false;
  if (!differ(a.symptom, b.symptom)) return false;
  const ownPlaces = a.statement.listed && b.statement.listed;
  return (
    contrasted ||
    ownPlaces ||
    isTold(a.symptom) ||
    isTold(b.symptom) ||
    areRich(a, b) ||
    areQuoted(text, a, b)
  );
}

/** Each gives the message that is shown. */
function areQuoted(text: string, ...rows: readonly Row[]): boolean {
  return rows.every(({ symptom: { start, end } }) =>
    /「[^」\n]{4,80}」|"[^"\n]{6,200}"/.test(text.slice(start, end)),
  );
}

/** Each says enough in words of its own. */
function areRich(...rows: readonly Row[]): boolean {
  return rows.every(({ symptom }) => symptom.words.size > 1);
}

/** One line over the list says what is wrong with both. */
function areOneKind(a: Symptom | undefined, b: Symptom | undefined): boolean {
  return a !== undefined && b !== undefined && !differ(a, b);
}

const contrast =
  /一方|(?:異な|違)(?:る|り|っ|い)|別々|それぞれ|に対し|もう ?(?:一方|片方|1 ?[台つ])|\b(?:while|whereas|differ\w{0,5}|on the other hand|in contrast|instead|separate|different|other than that|each|but)\b/i;
