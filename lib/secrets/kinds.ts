import { commands } from './arguments';
import { azure } from './azure';
import { azureLabelled } from './azure-labelled';
import { calls } from './calls';
import { connection } from './connection';
import { drawn } from './drawn';
import { english } from './english';
import { englishActions } from './english-actions';
import { formats } from './formats';
import { japanese } from './japanese';
import { keys } from './keys';
import { labelled } from './labelled';
import { logins } from './logins';
import { near } from './near';
import type { Pattern } from './pattern';
import { settings } from './settings';
import { tables } from './tables';
import { vendors } from './vendors';

const families = [
  ...azure,
  ...vendors,
  ...keys,
  ...connection,
  ...azureLabelled,
  ...formats,
  ...labelled,
  ...settings,
  ...calls,
  ...commands,
  ...japanese,
  ...english,
  ...englishActions,
  ...logins,
  ...drawn,
  ...tables,
  ...near,
] as const;

/** What a secret is to a person; several patterns may find the same kind. A signature whose time is over is a kind of its own. */
export type SecretKind = (typeof families)[number]['kind'] | 'expired-sas';

/** Every pattern. Where two find the same place, the earlier one is the more specific and wins. */
export const patterns: readonly Pattern<SecretKind>[] = families;

/** Whether there is such a kind: data from outside may name others. */
export const isSecretKind = (kind: string): kind is SecretKind =>
  kind === 'expired-sas' || patterns.some((one) => one.kind === kind);
