import type { Family } from '../case';
import { codeAndTraces } from './code';
import { idsAndHashes } from './ids';
import { outputAndLogs } from './output';
import { placeholders } from './placeholders';
import { publicOnes } from './public';
import { requests } from './requests';
import { talkEn } from './talk-en';
import { talkJa } from './talk-ja';
import { words } from './words';

/** Texts that hold no secret, by what could be taken for one. */
export const silentFamilies: readonly Family[] = [
  ...idsAndHashes,
  ...publicOnes,
  placeholders,
  ...codeAndTraces,
  ...outputAndLogs,
  talkJa,
  talkEn,
  words,
  ...requests,
];
