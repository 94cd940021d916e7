import type { SupportRequest } from './model';

/** A moment as a row of controls shows it; its parts are told apart by their values. */
export function readMoment(values: string[]): NonNullable<SupportRequest['startTime']> {
  const shown = values.map((value) => value.trim());
  const zone = shown.find((text) => /UTC|GMT/.test(text)) ?? '';
  const [first = '', second = ''] = shown.filter((text) => text && text !== zone);
  if (second) return readStartTime(first, second, zone);
  const [date = '', time = ''] = /^\d{4}-\d\d-\d\dT/.test(first) ? first.split('T') : [first];
  return readStartTime(date, time, zone);
}

/**
 * `iso` only where date and time can be read in one way: the portal's date format
 * is a setting of its own, so 05/06/2024 stays a text.
 */
function readStartTime(date: string, time: string, zone: string): NonNullable<SupportRequest['startTime']> {
  const iso = isoDate(date) && isoTime(time) && `${isoDate(date)}T${isoTime(time)}`;
  const offset = /UTC([+-]\d{2}:\d{2})/.exec(zone)?.[1] ?? (/\(UTC\)/.test(zone) ? 'Z' : '');
  return {
    text: [date, time].filter(Boolean).join(' '),
    ...(iso && { iso: iso + offset }),
    ...(zone && { zone }),
  };
}

function isoDate(text: string): string | undefined {
  const [year, month, day] = yearFirst.exec(text)?.slice(1) ?? yearLast(text);
  if (!year || !month || !day) return undefined;
  return within(12, month) && within(31, day) ? `${year}-${two(month)}-${two(day)}` : undefined;
}

const within = (most: number, digits: string) => Number(digits) >= 1 && Number(digits) <= most;

/** 2026/11/25, 2026年11月25日, 2026. 11. 25. */
const yearFirst = /^(\d{4})[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})[日.]?$/;

/** 11/25/2026, 25.11.2026, 25. 11. 2026: which is the month, only the numbers tell. */
function yearLast(text: string): string[] {
  const [, a = '', b = '', year = ''] = /^(\d{1,2})[/.-] ?(\d{1,2})[/.-] ?(\d{4})$/.exec(text) ?? [];
  if (Number(a) > 12) return [year, b, a];
  return Number(b) > 12 || a === b ? [year, a, b] : [];
}

function isoTime(text: string): string | undefined {
  const [, hour, minute] = /(?:^|\D)(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?:\D|$)/.exec(text) ?? [];
  const rest = text.replace(/[\d:.\s]+/g, '').toLowerCase();
  if (!hour || !minute || !(rest in halves) || Number(minute) > 59) return undefined;
  const half = halves[rest];
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + half;
  return hours < 24 ? `${two(hours)}:${minute}:00` : undefined;
}

/** What stands beside a time, and how many hours it adds. */
const halves: Record<string, number | undefined> = {
  '': undefined,
  am: 0,
  午前: 0,
  上午: 0,
  오전: 0,
  pm: 12,
  午後: 12,
  下午: 12,
  오후: 12,
};

const two = (digits: string | number) => String(digits).padStart(2, '0');
