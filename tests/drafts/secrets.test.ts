import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyze';
import { addDraft, movePassage } from '../../lib/drafts/desk';
import { layOut } from '../../lib/drafts/lay-out';
import { asMarkdown } from '../../lib/drafts/text';
import { shownText } from '../../lib/request/shown';
import { leaksIn, piecesOf } from '../e2e/threats/planted';
import * as found from '../secrets/found';
import { oneProblem, textsOf } from './texts';

const now = Date.UTC(2026, 10, 20);
const cases = Object.values(found)
  .flat()
  .map(([text, kind, secret = '']) => ({ text, kind, secret }))
  .filter(({ secret }) => secret.length >= 8)
  // Of each kind the first and the last.
  .filter(({ kind }, index, all) =>
    [0, -1].some((at) => all.filter((one) => one.kind === kind).at(at) === all[index]),
  );

describe.each([
  ['before the problem', (text: string) => `${text}\nApp Service が 503 を返します。`],
  ['behind it', (text: string) => `App Service が 503 を返します。\n${text}`],
  ['in the same paragraph', (text: string) => `App Service が 503 を返し、${text}`],
  ['in an item', (text: string) => `環境:\n- 本番\n- ${text}\n\n1. App Service が 503 を返します。`],
])('a secret %s', (_, around) => {
  test.each(cases)('$kind: $text', ({ text, secret }) => {
    const description = `${around(text)}\n\n別件ですが、仮想マシンが起動しません。\n${text}`;
    const { hints } = analyze({ description }, { now });
    const secrets = hints.filter(({ rule }) => rule === 'secrets');
    const where = secrets.flatMap(({ evidence }) => evidence);
    const middle = where.map(({ start, end }) => Math.floor((start + end) / 2));
    const begin = description.indexOf('別件');
    for (const starts of [[begin], middle, [...middle, begin].sort((a, b) => a - b)]) {
      if (starts.length === 0) continue;
      const desk = layOut(
        { description },
        { hints: [...secrets, oneProblem(description, ...starts)], failed: [] },
      );
      if (!desk) continue;
      const passage = desk.drafts[0]?.passages[0]?.id ?? '';
      const moved = movePassage(addDraft(desk), passage, desk.drafts[1]?.id ?? '', { start: 1, end: 9 });
      const said = [desk, moved].flatMap((one) => [JSON.stringify(one), asMarkdown(one), ...textsOf(one)]);
      const pieces = piecesOf([secret, ...where.map(({ start, end }) => description.slice(start, end))]);
      const open = shownText({ description }, 'description', where);
      expect(leaksIn(said.join('\n'), pieces).filter((piece) => !open.includes(piece))).toEqual([]);
    }
  });
});
