import { cards } from './card';
import type { Pattern } from './pattern';
import { namedKeys } from './vendors/named';
import { shapes } from './vendors/shapes';
import { tokens } from './vendors/tokens';
import { addresses, webhooks } from './vendors/webhooks';

/** Keys and tokens of makers other than Azure, and card numbers; from the most to the least specific. */
export const vendors = [
  ...tokens,
  ...shapes,
  ...webhooks,
  ...addresses,
  ...cards,
  ...namedKeys,
] as const satisfies readonly Pattern[];
