import { areSiblings, type Mention } from './resources';
import { symptomOf } from './symptoms';

/** "A and B", 「A、B、C」: one thing is said of all of them. The same name again goes with itself. */
export function grouped(text: string, mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const gap = last ? text.slice(last.end, mention.start) : '';
    if (group && last && (joint.test(gap) || last.key === mention.key)) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

const joint =
  /^["'」』`)]?\s{0,3}(?:、|,|と|や|,? ?and|,? ?or|\/|・|および|及び|&|\+)\s{0,3}(?:the |our )?["'「『`(]?$/i;

/** The second stands within what is said of the first: "A cannot connect to B". */
export function isLinked(
  text: string,
  from: number,
  left: readonly Mention[],
  right: readonly Mention[],
): boolean {
  const gap = text.slice(left.at(-1)?.end, right[0]?.start);
  if (!areSiblings(left[0] as Mention, right[0] as Mention)) return false;
  if (because.test(text.slice(from, right[0]?.start))) return true;
  return !clauseBreak.test(gap) || !/[^\s、,はがをに]{2}/.test(gap);
}

const clauseBreak =
  /(?:[、,;:|(]|[はがも][^\n]{2,80}(?:おり|て|ず|く|し|が)|\s(?:and|but|while|whereas|yet))\s{0,3}(?:(?:and|but|while|whereas|yet|then|meanwhile|in contrast|on|for|of|in|also|the|our|一方(?:で|の|は)?|また|さらに|他方|対して|ただ|しかし|逆に|[A-Z][\w-]{1,20}|[ァ-ヶー一-龠]{2,12}|Web ?アプリ|の|server|account|cluster|database|backup of)、?\s{0,3}){0,5}["'「『`(]?$/i;
const because =
  /ため|(?:に|が)起因|影響で|(?:により|によって)[、,]|\b(?:so|because|therefore|causing|caused|as soon as|when(?:ever)?|which)\b/i;

/** "RDP fails on vm-a and the disk is full on vm-b": what is said stands before the name. */
export function isTurned(text: string, from: number, group: readonly Mention[]): boolean {
  const before = text.slice(from, group[0]?.start);
  return (
    /\b(?:on|at|for|in|from)(?: (?:the|our|VM|server|virtual machine|account|app service|cluster|database)){0,2} ["'`]?$/i.test(
      before,
    ) && symptomOf(before) !== undefined
  );
}

/** "Only app-01", 「app-01 のみ」: the others are well, whatever else is said of them. */
export function isAlone(text: string, group: readonly Mention[]): boolean {
  const from = group[0]?.start ?? 0;
  const to = group.at(-1)?.end ?? from;
  return onlyBefore.test(text.slice(Math.max(0, from - 24), from)) || onlyAfter.test(text.slice(to, to + 12));
}

const onlyBefore = /\bonly (?:(?:on|in|at|for|the|our) ){0,2}["'`]?$/i;
const onlyAfter = /^["'」』)]?\s?(?:環境|側|の方)?(?:で|に)?(?:のみ|だけ)/;
