import { otherList } from '../reading/cues';
import { kindOf, type SegmentKind, unmarked } from '../reading/lines';
import { memoryOf } from '../reading/memory';
import type { Stretch } from '../stretch';
import { isStep, leadsToSteps } from './reports';
import { findMentions, type Mention } from './resources';

/** A line that reports, with the resources that it names. Offsets in the folded text. */
export interface Line extends Stretch {
  look: Look;
  said: string;
  /** A blank line stands before. */
  paragraph: boolean;
  /** The line that a list stands under. */
  lead: string | undefined;
}

/** What a line is, seen alone. */
export interface Look {
  kind: SegmentKind;
  /** Its marks make it stand alone. */
  listed: boolean;
  /** What follows is about it. */
  heads: boolean;
  /** It begins a section; `aside`: one on what was tried or how things are set up. */
  section: boolean;
  aside: boolean;
  /** The items below it are steps. */
  leads: boolean;
  /** It reports: no log, no greeting, no step. */
  reports: boolean;
  /** Offsets in the line. */
  mentions: readonly Mention[];
}

/** A new analysis begins: lines that the last one did not hold are forgotten. */
export function turnLooks(): void {
  looks.turn();
}

/** The lines that report: without logs, greetings, time lines, and sections on what was tried or how things are set up. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let paragraph = true;
  let aside = false;
  let lead: string | undefined;
  for (const said of text.split('\n')) {
    const start = at;
    at += said.length + 1;
    if (said.trim() === '') {
      paragraph = true;
      continue;
    }
    const look = looks.of(said);
    if (look.section) aside = look.aside;
    else if (look.kind !== 'item' && (paragraph || look.leads)) aside = look.leads;
    if (look.kind !== 'item') lead = said;
    if (look.reports && !(aside && !look.leads))
      lines.push({
        look,
        start,
        end: start + said.length,
        said,
        paragraph,
        lead: look.kind === 'item' ? lead : undefined,
      });
    paragraph = false;
  }
  return lines;
}

const looks = memoryOf((said: string): Look => {
  const kind = /^\s{0,4}\|/.test(said) ? 'item' : kindOf(said);
  const quiet = kind === 'log' || kind === 'greeting' || moment.test(said);
  const mentions = quiet ? [] : findMentions(said);
  const heading = kind === 'heading' || kind === 'label';
  const section = heading || standsOver(said);
  return {
    kind,
    mentions,
    section,
    listed: kind === 'item' || kind === 'heading' || /^\s{0,8}[^\s。]{1,40} ?[::] ?\S/.test(said),
    heads: heading || isName(said, mentions),
    aside: section && otherSection.test(unmarked(said).slice(0, 40)),
    leads: kind !== 'item' && leadsToSteps.test(said),
    reports: kind !== 'log' && kind !== 'greeting' && !(kind === 'item' && isStep(said)),
  };
});

/** A short line without an end: 試したこと, "Environment:". */
function standsOver(said: string): boolean {
  return /^[^。|]{1,40}[::]\s{0,3}$|^[^。、.,:!?|]{2,16}(?:こと|内容|環境|構成|手順|結果)\s{0,3}$/.test(said);
}

/** A line with nothing but a name. */
function isName(said: string, [mention]: readonly Mention[]): boolean {
  if (!mention) return false;
  return said.replace(/[\s"「」『』'`・:#*■●-]/g, '').length <= mention.end - mention.start;
}

/** A line of a time line: `02:10 vm-db-01 stops responding`. */
const moment =
  /^\s{0,8}(?:[-*・•]\s{0,3})?(?:\d{4}[-/.])?(?:\d{1,2}[-/]\d{1,2}\s{1,3})?\d{1,2}:\d{2}(?::\d{2})?(?=[\s(]|[頃ご])/;

const otherSection = new RegExp(
  `${otherList.source}|前提|背景|対象|試し|確認|調査|切り分け|対応|対処|期待|変更|観察|所見|経過|environment|expected|resources?$|attempts?|troubleshooting|background|changes|findings|observations|timeline`,
  'i',
);
