import type { Family } from '../case';
import { commandArguments } from './arguments';
import { assignments } from './assignments';
import { azure } from './azure';
import { buried } from './buried';
import { cards } from './cards';
import { connection } from './connection';
import { files } from './files';
import { keys } from './keys';
import { nextLine } from './next-line';
import { requestsEn } from './requests-en';
import { requestsJa } from './requests-ja';
import { sas } from './sas';
import { sentencesEn } from './sentences-en';
import { sentencesJa } from './sentences-ja';
import { several } from './several';
import { vendors } from './vendors';

/** Texts that hold secrets, by the families that a person would name. */
export const positiveFamilies: readonly Family[] = [
  ...azure,
  sas,
  ...connection,
  ...keys,
  ...commandArguments,
  assignments,
  ...sentencesJa,
  ...sentencesEn,
  requestsJa,
  requestsEn,
  ...nextLine,
  ...vendors,
  ...files,
  cards,
  several,
  buried,
];
