import { commands } from './arguments';
import { azure } from './azure';
import { connection } from './connection';
import { keys } from './keys';
import type { Pattern } from './pattern';
import { sentences } from './sentences';
import { settings } from './settings';
import { vendors } from './vendors';

const families = [
  ...azure,
  ...vendors,
  ...keys,
  ...connection,
  ...settings,
  ...commands,
  ...sentences,
] as const;

/** What a secret is to a person; several patterns may find the same kind. */
export type SecretKind = (typeof families)[number]['kind'];

/** Every pattern. Where two find the same place, the earlier one is the more specific and wins. */
export const patterns: readonly Pattern<SecretKind>[] = families;
