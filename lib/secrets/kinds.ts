import { commands } from './arguments';
import { azure } from './azure';
import { connection } from './connection';
import { english } from './english';
import { japanese } from './japanese';
import { keys } from './keys';
import type { Pattern } from './pattern';
import { settings } from './settings';
import { vendors } from './vendors';

const families = [
  ...azure,
  ...vendors,
  ...keys,
  ...connection,
  ...settings,
  ...commands,
  ...japanese,
  ...english,
] as const;

/** What a secret is to a person; several patterns may find the same kind. */
export type SecretKind = (typeof families)[number]['kind'];

/** Every pattern. Where two find the same place, the earlier one is the more specific and wins. */
export const patterns: readonly Pattern<SecretKind>[] = families;
