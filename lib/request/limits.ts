import type { SupportRequest } from './model';

/** The longest text of one field that is looked at, in UTF-16 units. */
export const LONGEST_TEXT = 200_000;
/** The most text of one request, in UTF-16 units: what session storage holds with ease. */
export const MOST_TEXT = 1_000_000;
/** The longest name, label or id, in UTF-16 units. */
export const LONGEST_NAME = 4_000;
/** The longest URL hash that is read, in UTF-16 units: some links carry a whole summary. */
export const LONGEST_HASH = 8_000;
/** The most scoping fields, or files, of one request. */
export const LONGEST_LIST = 200;
/** How much of a file a page hands over at once, in bytes: little enough not to be felt in the page. */
export const FILE_SLICE = 256 * 1024;

/** The request cut to the limits, never refused: a huge paste must not silence the checks. `cut` says that it happened. */
export function withinLimits(request: SupportRequest): SupportRequest {
  let left = MOST_TEXT;
  let cut = false;
  const limited = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') {
      const long = texts.test(name);
      const kept = value.slice(0, long ? Math.min(LONGEST_TEXT, left) : LONGEST_NAME);
      if (long) left -= kept.length;
      cut ||= kept !== value;
      return kept;
    }
    if (Array.isArray(value)) {
      cut ||= value.length > LONGEST_LIST;
      return value.slice(0, LONGEST_LIST).map((each) => limited(each, name));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, limited(each, key)]));
  };
  const within = limited(request, '') as SupportRequest;
  return cut ? { ...within, cut } : within;
}

/** Where a person writes at length; all else is a name. `value` is that of a scoping field. */
const texts = /^(?:summary|description|value)$/;
