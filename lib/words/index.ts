import { en } from './en';
import { ja } from './ja';
import type { Words } from './words';

export type { Words } from './words';

/** Both languages; Japanese first. */
export const words: Record<Words['language'], Words> = { ja, en };
