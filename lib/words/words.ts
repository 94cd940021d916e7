import type { FieldName, Unread } from '../request/model';
import type { Written } from '../request/reading';
import type { RuleData, RuleId } from '../rules/index';
import type { Level } from '../rules/rule';
import type { Question, Veto } from '../rules/severity-a';
import type { SecretKind } from '../secrets/kinds';
import type { DeskWords } from './desk';
import type { ScopeWords } from './scope';
import type { SecretKindWords } from './secret-kinds';

/** Everything that we say to a person, in one language. A rule, kind or question without words does not compile. */
export interface Words {
  /** BCP 47, for `lang` attributes. */
  language: 'ja' | 'en';
  /** Some names in one line. */
  list(names: readonly string[]): string;
  rules: { [Id in RuleId]: RuleWords<RuleData[Id]> };
  secretKinds: Record<SecretKind, SecretKindWords>;
  questions: Record<Question, string>;
  vetoes: Record<Veto, string>;
  cuts: ScopeWords['cuts'];
  intents: ScopeWords['intents'];
  levels: Record<Level | 'ask', string>;
  fields: Record<FieldName, string>;
  /** What a value of the form that we hold in canonical form is called; others are shown as they are. */
  values: Record<string, string>;
  files: FilesWords;
  panel: PanelWords;
  desk: DeskWords;
  pointing: PointingWords;
  report: ReportWords;
  practice: PracticeWords;
}

/** What one rule says. Title = the good practice; hint = what we saw and what to do; why = one sentence. */
export interface RuleWords<Data> {
  /** What the rule is about, where no finding is at hand. */
  name: string;
  title(data: Data): string;
  hint(data: Data): string;
  why: string;
}

/** The panel's own words. */
interface PanelWords {
  name: string;
  disclaimer: string;
  languageLabel: string;
  form: string;
  help: string;
  reply: string;
  steps: readonly [string, string, string, string];
  step(number: number): string;
  readTitle: string;
  /** Over the list, where the look of the page is new to us; `count` fields were told by their labels. */
  readBy: Record<'labels' | 'pointing', (count: number) => string>;
  /** Beside a field that no label told. */
  inferred: string;
  /** Beside a field that the person has pointed at. */
  pointed: string;
  notHere: string;
  blank: string;
  given: string;
  yes: string;
  no: string;
  /** The hints in a sentence, for a screen reader. */
  spoken(counts: { stop: number; warn: number; tip: number; ask: number }): string;
  filter: string;
  hints: string;
  at(field: string, line?: number): string;
  goTo: string;
  /** Where a field is that could not be shown; `step` is the name of the step on which it was read, if not this one. */
  whereabouts: Record<'hidden' | 'absent', (step?: string) => string>;
  /** The button that masks so many values. */
  mask(count: number): string;
  /** The one that masks those of all cards and fields. */
  maskAll(count: number): string;
  /** So many are masked. */
  masked(count: number): string;
  /** Where several values of one field had to be masked one after the other: what takes back how many. */
  oneByOne: string;
  /** Those of a field that are not masked, where some are. */
  others: string;
  /** Why others are not. */
  edited: Record<Exclude<Written, 'written' | 'hidden' | 'absent'>, string>;
  /** The same, with what is left to do where the text cannot be offered as a copy. */
  byHand(said: string): string;
  /** What is said of one field among several. */
  ofField(field: string, said: string): string;
  /** What became of taking it back: done; not during a composition; not at all. */
  undone: Record<'written' | 'composing' | 'changed', string>;
  /** Not while the field cannot be reached; `said` is where it is. */
  notUndoneYet(said: string): string;
  /** The button that copies the masked text, of one field among several. */
  copy(field?: string): string;
  copied(done: boolean): string;
  why: string;
  source(title: string, date: string): string;
  dismiss(title: string): string;
  dismissed: string;
  undo: string;
  dismissedList(count: number): string;
  restore(title: string): string;
  /** The button that says that a value is no secret; with the place, where there are several. */
  notSecret: string;
  notSecretAt(place: string): string;
  /** After that. */
  harmless: string;
  harmlessList(count: number): string;
  /** One of them: what it was taken for, and where it stood then. */
  harmlessValue(kind: string, place: string): string;
  /** The fold about a secret that was sent already, and the link in it. */
  sent: string;
  rotation: string;
  more(count: number): string;
  parts: string;
  part(number: number): string;
  between(left: string, right: string): string;
  owner: string;
  selected: string;
  answeredByText: string;
  answeredByYou: string;
  failed(rules: string): string;
  tooLong(limit: number): string;
  noForm: { title: string; steps: readonly string[]; reload: string; practice: string };
  detached: { title: string; lines: readonly string[] };
  waiting: string;
  unrecognised: { title: string; text: string };
  empty: { title: string; tips: readonly string[] };
  quiet: string;
  stillThere(count: number): string;
  secretsStillThere: string;
  writing: {
    title: string;
    text: string;
    summary: string;
    description: string;
    severity: string;
    none: string;
    clear: string;
  };
  privacy: string;
  privacyCheck: readonly string[];
}

/** What is said of an attached file beside its name. */
interface FilesWords {
  /** While it is being read, for a screen reader and above the bar. */
  reading(name: string): string;
  percent(percent: number): string;
  /** Read, and nothing was found. */
  clean: string;
  secrets(count: number): string;
  unread: Record<Unread, string>;
  /** So many files inside of it that were not read. */
  inside(count: number, reason: string): string;
  /** `app.log · lines 3, 17 …`; no lines where they mean nothing. */
  at(file: string, lines: readonly number[], more: boolean): string;
}

/** Pointing at a field that was not recognised. */
interface PointingWords {
  start: string;
  armed: string;
  cancel: string;
  question: string;
  field: string;
  choose: string;
  save: string;
  /** What is kept of it. */
  kept: string;
  list: string;
  /** Beside a field pointed at that was not read by that: the page, as it is now, has no such place, or no form there. */
  unused: string;
  remove(field: string): string;
  removeAll: string;
}

/** The report of a form that was not recognised. */
interface ReportWords {
  start: string;
  /** What is in it, what is not, and where to send it. */
  about: string;
  text: string;
  copy: string;
  copied(done: boolean): string;
  close: string;
}

/** The practice page's own words (its form speaks the portal's). */
interface PracticeWords {
  title: string;
  intro: string;
  scenario: string;
  blank: string;
  language: string;
  expected: string;
  expectNothing: string;
  done: string;
}
