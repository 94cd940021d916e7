import type { SupportRequest } from '../request/model';
import type { Control } from './controls';
import { readStartTime } from './values';

/**
 * The rows that ask for a moment: date, time, zone and "not sure" belong together.
 * The one that asks when the problem began comes first.
 */
export function findMoments<Part extends Control>(controls: Part[]): Part[][] {
  const groups = new Map<Element, Part[]>();
  let last: Part[] | undefined;
  for (const control of controls) {
    const same = groups.get(control.row);
    const begins = control.kind !== 'area' && (control.moment || isStart(control));
    if (same) same.push(control);
    else if (last && control.labels.some((label) => isPart.test(label))) last.push(control);
    else {
      last = begins ? [control] : undefined;
      if (last) groups.set(control.row, last);
    }
  }
  const found = [...groups.values()];
  return found.sort((a, b) => Number(b.some(isStart)) - Number(a.some(isStart)));
}

/** What such a row shows; its parts are told apart by their values. */
export function readMoment(parts: Control[]): NonNullable<SupportRequest['startTime']> {
  const unsure = parts.find(({ kind, read }) => kind === 'check' && read() === 'yes');
  if (unsure) return { text: unsure.labels[0] ?? 'yes' };
  const shown = parts.filter(({ kind }) => kind !== 'check').map(({ read }) => read().trim());
  const zone = shown.find((text) => /UTC|GMT/.test(text)) ?? '';
  const [first = '', second = ''] = shown.filter((text) => text && text !== zone);
  const [date = '', time = ''] = second
    ? [first, second]
    : /^\d{4}-\d\d-\d\dT/.test(first)
      ? first.split('T')
      : [first];
  return readStartTime(date, time, zone);
}

// Step 3 has dozens of such labels, and no dictionary holds them all.
const asksStart =
  /\b(?:when|what time|date|time)\b.{0,40}\b(?:start|began|begin|begun|occur|happen)|\b(?:problem|issue|incident|start) (?:start )?time\b|(?:発生|開始).{0,8}(?:いつ|日時|時刻|時間)|いつ.{0,10}(?:発生|始ま|開始)/i;
const isPart = /^(?:time|time ?zone|時刻|時間|タイム ?ゾーン)[\s*:：]{0,3}$|current time|現在の時刻/i;

const isStart = ({ keys, labels }: Control) =>
  keys.includes('startTime') || labels.some((label) => asksStart.test(label));
