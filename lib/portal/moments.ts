import type { Control } from './controls';
import type { Field, Told } from './fields';

/**
 * The rows that ask for a moment: date, time, zone and "not sure" belong together. Without a label that says so, the start
 * of the problem is the only such row, where it stands first and asks for no end.
 */
export function findMoments(
  controls: Control[],
  told: Told,
): { start?: Control[]; by?: Field['by']; others: Control[][] } {
  const isTold = (control: Control) => told.get(control) === 'startTime';
  const groups = new Map<Element, Control[]>();
  let last: Control[] | undefined;
  for (const control of controls) {
    const begins = isTold(control) || (control.kind !== 'area' && (isDate(control) || isStart(control)));
    const same = groups.get(control.row);
    if (same && belongs(control, same[0])) same.push(control);
    else if (last && isPart(control)) last.push(control);
    else {
      last = begins ? [control] : undefined;
      if (last) groups.set(same ? control.element : control.row, last);
    }
  }
  const found = [...groups.values()];
  const pointed = found.find((parts) => parts.some(isTold));
  const labelled =
    found.find((parts) => parts.some(({ keys }) => keys.includes('startTime'))) ??
    found.find((parts) => parts.some(isStart));
  const lone = found.find(
    ([first]) => found.length === 1 && first === controls[0] && !asksEnd.test(`${first?.labels}`),
  );
  const start = pointed ?? labelled ?? lone;
  const by = start === labelled ? undefined : pointed ? 'pointing' : 'guess';
  return { start, by, others: found.filter((parts) => parts !== start) };
}

/** What such a row shows, part by part; "not sure" speaks for the whole row. */
export function momentOf(parts: Control[]): string[] {
  const unsure = parts.find(({ kind, read }) => kind === 'check' && read() === 'yes');
  if (unsure) return [unsure.labels[0] ?? 'yes'];
  return parts.filter(({ kind }) => kind !== 'check').map(({ read }) => read());
}

// Step 3 has dozens of such labels, and no dictionary holds them all. Other things start as well: a backup, a deployment.
const asksStart =
  /\b(?:when|time|date)(?:[\s,/()]{1,3}(?:and|time|date|when|did|has|was|the|your|this|that|it|of|first|utc|problem|issue|incident|error|outage|failure|symptoms?)){0,8}\s(?:start|began|begin|begun|occur|happen)|^(?:(?:problem|issue|incident|outage) (?:start )?|start )(?:date|time)\b|(?:^|(?:問題|事象|障害|現象|症状|エラー|不具合).{0,6})(?:(?:発生|開始).{0,8}(?:いつ|日時|時刻|時間)|いつ.{0,10}(?:発生|始ま|開始))/i;
const asksEnd = /\b(?:end|last|stop|finish|resol|recover)|終了|最後|最終|直近|解消|復旧|解決/i;
const dateValue = /^\s{0,3}\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}日?\s{0,3}$/;
const partLabel = /^(?:time|time ?zone|時刻|時間|タイム ?ゾーン)[\s*:：]{0,3}$|current time|現在の時刻/i;
const partValue = /^\s{0,3}(?:午[前後]\s?)?\d{1,2}:\d\d(?:\s?[AP]M)?\s{0,3}$|^\(?(?:UTC|GMT)/i;

const isStart = ({ keys, labels }: Control) =>
  keys.includes('startTime') || labels.some((label) => asksStart.test(label));

/** Whether a control in the row of a date is part of it: a row may be a whole section. */
const belongs = (control: Control, first?: Control) =>
  control.kind === 'check' || control.moment || isPart(control) || control.labels[0] === first?.labels[0];

/** A date by its structure; by its value, where a group holds it. */
const isDate = ({ moment, row, read }: Control) =>
  moment || (row.matches('[role=group],fieldset') && dateValue.test(read()));

/** A time or a zone of its own row, by its label; by its value, where the label is strange. */
const isPart = ({ kind, keys, labels, read }: Control) =>
  labels.some((label) => partLabel.test(label)) ||
  (kind !== 'area' && !keys.length && partValue.test(read()));
