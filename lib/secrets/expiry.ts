/**
 * Whether a signature's own address says that its time is over: `se=` (storage, Service Bus, IoT) or `e=` (Event Grid), before or behind it.
 * @param place where the signature stands, in UTF-16 offsets
 * @param now ms since 1970
 */
export function hasExpired(text: string, place: { start: number; end: number }, now: number): boolean {
  const before =
    text
      .slice(Math.max(0, place.start - longest), place.start)
      .split(addressEnd)
      .at(-1) ?? '';
  const behind = text.slice(place.end, place.end + longest).split(addressEnd, 1)[0] ?? '';
  const written = expiry.exec(before)?.[1] ?? expiry.exec(behind)?.[1];
  const time = written === undefined ? Number.NaN : timeOf(written);
  return time < now;
}

/** An address is rarely longer. */
const longest = 1_500;
/** A quotation mark or blank, unless a parameter begins or ends there. */
const addressEnd = /["'<>]|(?<![&?\s])\s{1,20}(?![&?\s])/;
const expiry =
  /(?:^|[?&;\s]|amp;|u0026|%(?:25)?26|%(?:25)?3F)s?e(?:=|%(?:25)?3D|\\u003[Dd])(\d{10}(?!\d)|\d{4}-\d\d-\d\d[\dTtZz:.%A-Fa-f+-]{0,40})/;

function timeOf(written: string): number {
  if (/^\d{10}$/.test(written)) return Number(written) * 1_000;
  const iso = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?(?:Z|[+-]\d\d:\d\d)?)?/i.exec(
    written.replace(/%(?:25)?3A/gi, ':').replace(/%(?:25)?2B/gi, '+'),
  )?.[0];
  return Date.parse(iso ?? '');
}
