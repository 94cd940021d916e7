import type { Draw } from '../../draw';
import type { Group, Strictness } from '../marks';

export type Make = (draw: Draw) => string;

/** A made-up secret. Signatures are put together from parts, so that no scanner of repositories takes them for real. */
export interface Value {
  group: Group;
  make: Make;
  strictness?: Strictness;
}
