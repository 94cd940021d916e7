import { fold } from '../../text/fold';
import { keepCircled } from './lines';
import { lastOf } from './memory';

/** A description folded, and folded so that ① stays a mark of a list. Each reader of one analysis asks for the same. */
export const plainly = lastOf(fold);
export const withCircles = lastOf((text: string) => fold(keepCircled(text)));
