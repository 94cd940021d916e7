import { drawFor } from '../../draw';
import { type Case, caseOf } from '../case';
import { linesOf, logs } from '../logs';

/**
 * Long logs, as people paste them whole: 5 to 20 K of lines in any order, 15 of each kind. A finder that is right line by
 * line may still be wrong across lines.
 */
export const longLogs: readonly Case[] = Object.entries(logs).flatMap(([kind, lines]) =>
  Array.from({ length: 15 }, (_, index) => {
    const id = `long logs/${kind}/${index + 1}`;
    const draw = drawFor(id);
    return caseOf(id, 'long logs', 'en', linesOf(lines, draw.number(5_000, 20_000), draw));
  }),
);
