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
  const [year, month, day] =
    /^(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?$/.exec(text)?.slice(1) ?? monthFirst(text);
  return year && month && day && Number(month) <= 12 ? `${year}-${two(month)}-${two(day)}` : undefined;
}

function monthFirst(text: string): string[] {
  const [, a = '', b = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (Number(a) > 12) return [year, b, a];
  return Number(b) > 12 || a === b ? [year, a, b] : [];
}

function isoTime(text: string): string | undefined {
  const [, before, hour, minute, after] =
    /^(午前|午後)?\s?(\d{1,2}):(\d{2})(?::\d{2})?\s?(AM|PM)?$/i.exec(text) ?? [];
  if (!hour || !minute) return undefined;
  const half = before ?? after?.toUpperCase();
  const hours = half ? (Number(hour) % 12) + (half === '午後' || half === 'PM' ? 12 : 0) : Number(hour);
  return hours < 24 ? `${two(hours)}:${minute}:00` : undefined;
}

const two = (digits: string | number) => String(digits).padStart(2, '0');
