/**
 * A table as aligned Markdown, which reads as plain text too.
 * @param rows the first is the head; the first column is left-aligned, the others are right-aligned.
 */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => aligned(row[column] ?? '', width, column)).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => '-'.repeat(width + 1) + (column === 0 ? '-' : ':')).join('|')}|`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}

const aligned = (cell: string, width: number, column: number) =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);

/** `97.5 % (39/40)`; `–` where there is nothing to count. */
export function share(part: number, all: number): string {
  if (all === 0) return '–';
  return `${((100 * part) / all).toFixed(1)} % (${part}/${all})`;
}
