import { otherList, templateLabel } from '../reading/cues';
import type { Facts } from '../reading/facts';
import { unmarked } from '../reading/lines';
import type { Text } from '../reading/text';
import { leadOf } from './series';
import { type Main, mainOf, shared, type Tally } from './sides';
import type { Signals } from './weights';

/** Doubts that the beginning of the right side raises. `force`: how much each doubt counts. */
export function openingDoubts(text: Text, at: number, opening: readonly Facts[], force: number): Signals {
  const isSeparate = opening[0]?.opener.separate === 1;
  // Only "a separate question" makes it likely that the same words are about something else.
  const backForce = isSeparate ? force : 1;
  const causes = text.oneCause && inList(text.segments, at);
  return {
    looksBack: opening[0]?.looksBack ? backForce : 0,
    pointsBack: pointsBack(opening[0]) ? force : 0,
    investigates: investigates(opening) ? force : 0,
    sentAlong: onlySentAlong(opening) ? force : 0,
    oneCause: causes ? force : 0,
    otherList: inOtherList(text.segments, at) ? force : 0,
    alongside: opening[0]?.alongside ? force : 0,
    planned: opening[0]?.planned ? force : 0,
    section: opening[0] && (isSection(opening[0]) || isNextLabel(text, at)) ? force : 0,
    healthy: opening.find(({ services }) => services.length > 0)?.healthy ? force : 0,
  };
}

/** Doubts from what both sides have in common: segments `from` to `at`, and `at` to `to`. */
export function sharingDoubts(
  text: Text,
  { from, to, left, right }: { from: number; to: number; left: Tally; right: Tally },
  leftMain: Main,
  force: number,
): Signals {
  const lefts = new Set(leftMain.services.map(({ id }) => id));
  const rights = mainOf(right).services.map(({ id }) => id);
  const names = shared(left, right, 'names') + (shared(left, right, 'errors') > 0 ? 1 : 0);
  const others = new Set(rights.filter((id) => !lefts.has(id)));
  const linked = text.chains.some(
    (index) => index >= from && index < to && chained(text.segments[index] as Facts, lefts, others),
  );
  return {
    shared: rights.some((id) => lefts.has(id)) ? force : 0,
    chained: linked ? force : 0,
    sameNames: Math.min(names, 2) * force,
  };
}

/** A label of a template after another, which does not begin the template anew. */
function isNextLabel({ segments }: Text, at: number): boolean {
  const label = segments[at] as Facts;
  if (label.kind !== 'label') return false;
  const start = unmarked(label.text).slice(0, 3);
  const before = segments.filter(({ kind }, index) => index < at && kind === 'label');
  return before.length > 0 && before.every(({ text }) => unmarked(text).slice(0, 3) !== start);
}

/** "2. Environment", 「■ 経緯」: the next section of a report, not 質問 2 or Issue 2. */
function isSection({ text, kind, asks, fails }: Facts): boolean {
  if (kind === 'label') return false;
  const bare = unmarked(text).replace(/^(?:(?:part|付録|appendix) [\dA-E][:.]?|\d{1,2}[】\]>]) ?/i, '');
  if (!asks && !fails && nameAndValue.test(bare)) return true;
  if (!templateLabel.test(bare) || countedMatter.test(bare)) return false;
  return bare.length <= 24 || /^.{1,24}:/.test(bare);
}

/** "Client: OpenVPN 3.4". */
const nameAndValue = /^[^:。\n]{1,24}:\s?[^.。!?\n]{1,60}$/;

const countedMatter =
  /^(?:お?問い?合わ?せ|質問|問題|事象|現象|症状|不具合|障害|ご?依頼|ご?要望|question|request|issue|problem)\s{0,2}(?:no\.? ?|number )?[#(]?(?:\d|[\uE000-\uE013]|[A-E](?![a-z])|one|two|three)/i;

/** An item of a list that is announced as steps, a time line, what was tried. */
function inOtherList(segments: readonly Facts[], at: number): boolean {
  const first = segments[at];
  if (first?.kind !== 'item') return false;
  const lead = leadOf(segments, at);
  return lead !== undefined && lead.kind !== 'item' && lead.text.length < 80 && otherList.test(lead.text);
}

/** "2. How can we get an alert when it reboots?": asks on about item 1. */
function pointsBack(first: Facts | undefined): boolean {
  return first?.kind === 'item' && first.asks && !first.fails && first.points;
}

function investigates(opening: readonly Facts[]): boolean {
  const namer = opening.find(({ services }) => services.length > 0);
  const looked = opening[0]?.investigates || namer?.investigates;
  return looked === true && !opening.some(({ asks }) => asks);
}

function onlySentAlong(opening: readonly Facts[]): boolean {
  return !opening.some(({ fails }) => fails) && opening.some((segment) => segment.sentAlong);
}

/** A one-line item right under another: a list rather than a series of texts. */
export function inList(segments: readonly Facts[], at: number): boolean {
  const item = segments[at];
  return item?.kind === 'item' && !item.paragraph && segments[at - 1]?.kind === 'item';
}

/** One segment names a service of either side. */
function chained({ services }: Facts, lefts: ReadonlySet<string>, rights: ReadonlySet<string>): boolean {
  return services.some(({ id }) => lefts.has(id)) && services.some(({ id }) => rights.has(id));
}
