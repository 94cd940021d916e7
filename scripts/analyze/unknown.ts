/** The fields of `given` that `known` has not, as dotted paths; values are never looked at. */
export function unknownFields(given: unknown, known: unknown, path = ''): string[] {
  if (!isObject(given) || !isObject(known)) return [];
  return Object.entries(given).flatMap(([name, value]) =>
    Object.hasOwn(known, name) ? unknownFields(value, known[name], `${path}${name}.`) : [`${path}${name}`],
  );
}

/** Names as they may be shown: quoted, short, the first few. */
export function listed(names: string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => JSON.stringify(name.slice(0, LONGEST)));
  return [...shown, ...(names.length > MOST_NAMES ? ['…'] : [])].join(', ');
}

const MOST_NAMES = 8;
/** UTF-16 units. */
const LONGEST = 60;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
