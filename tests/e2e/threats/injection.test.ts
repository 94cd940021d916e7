import { injection } from './injection';
import { payloads } from './payloads';

/** Every vector once, each with another way out than the one before; all 200 are in `../long/injection.test.ts`. */
injection(payloads.filter((_, index) => index % 5 === Math.floor(index / 40)));
