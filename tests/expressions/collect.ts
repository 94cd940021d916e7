import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync } from 'vite';

/** A regular expression of the product. */
export interface Expression {
  /** File and line, or "composed" for one that is put together when its file is loaded. */
  place: string;
  source: string;
  flags: string;
}

const root = join(import.meta.dirname, '../..');

/** Every regular expression that stands in the code of the product, each once. */
export function written(): Expression[] {
  const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  return distinct(files.flatMap(inFile));
}

function inFile(file: string): Expression[] {
  const code = readFileSync(join(root, file), 'utf8');
  return literalsIn(parseSync(file, code).program).map(({ start, regex: { pattern, flags } }) => ({
    place: `${file}:${code.slice(0, start).split('\n').length}`,
    source: pattern,
    flags,
  }));
}

type Literal = ESTree.RegExpLiteral & { start: number };

function literalsIn(node: unknown): Literal[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node) return [node as Literal];
  return Object.values(node).flatMap(literalsIn);
}

/**
 * Every regular expression that files put together with `new RegExp` while they are loaded.
 * @param load loads the files; none of them may have been loaded before.
 */
export async function composed(load: () => Promise<unknown>): Promise<Expression[]> {
  const found: Expression[] = [];
  const Native = globalThis.RegExp;
  const note = (made: RegExp) => {
    found.push({ place: 'composed', source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, args: [string, string]) => note(new target(...args)),
    apply: (target, _self, args: [string, string]) => note(target(...args)),
  });
  await load();
  globalThis.RegExp = Native;
  return distinct(found);
}

/** Each expression at the first of its places. */
export function distinct(expressions: Expression[]): Expression[] {
  return [...new Map(expressions.toReversed().map((one) => [`${one.source}/${one.flags}`, one])).values()];
}
