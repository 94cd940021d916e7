import { drawFor, hash } from '../draw';
import { type Case, caseOf, type Family } from './case';
import { fill } from './fill';
import { positiveFamilies } from './positives/index';
import { silentFamilies } from './silent/index';
import { longLogs } from './silent/long-logs';
import { surroundings } from './surroundings';

/** Kana and ideographs: English surroundings would be odd. */
const isJapanese = /[\u3040-\u30ff\u4e00-\u9fff\uff66-\uff9f]/;

/** Texts with secrets. */
export const positives: readonly Case[] = positiveFamilies.flatMap(cases);
/** Texts without any. */
export const silent: readonly Case[] = [...silentFamilies.flatMap(cases), ...longLogs];

function cases(family: Family): Case[] {
  const { name, templates, around, times = 1 } = family;
  return templates.flatMap((template, index) =>
    Array.from({ length: times }, (_, time) => {
      const turn = index * times + time;
      const shape = around[turn % around.length] as string;
      const id = `${name}/${hash(template).toString(36)}/${shape}-${time + 1}`;
      return caseIn(shape, id, family, template, turn);
    }),
  );
}

function caseIn(shape: string, id: string, family: Family, template: string, turn: number): Case {
  const draw = drawFor(id);
  const language = family.language ?? (isJapanese.test(template) || turn % 2 === 0 ? 'ja' : 'en');
  const lay = surroundings[shape];
  if (!lay) throw new Error(`No surroundings are named ${shape}: see surroundings.ts.`);
  return caseOf(id, family.name, language, lay(fill(template, draw), language, draw));
}
