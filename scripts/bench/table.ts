/** A table of a report: the first row is the head. */
export interface Table {
  title: string;
  rows: string[][];
}

/** As Markdown. A bar in a cell is escaped. */
export function markdown({ title, rows: [head = [], ...rows] }: Table): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [`### ${title}`, '', line(head), `|${head.map(() => '--').join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}
