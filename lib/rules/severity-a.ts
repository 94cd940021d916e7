import { freeTexts, wholeField } from '../request/fields';
import type { Span, SupportRequest } from '../request/model';
import { type Context, defineRule, type Finding } from './rule';
import { answersIn, type FieldText } from './severity-a/answers';
import { askedForA } from './severity-a/cue';
import { pages } from './sources';

/** The four conditions of severity A, in the order in which they are asked. */
export const questions = ['down', 'ongoing', 'stuck', 'reachable'] as const;

/**
 * - `down`: business stands still now (not: annoying, slow, one user).
 * - `ongoing`: it has not recovered (not: the cause of something that is over).
 * - `stuck`: no way back (not: being built, a change that can be rolled back, a workaround in use, a schedule).
 * - `reachable`: somebody answers the phone round the clock.
 */
export type Question = (typeof questions)[number];

/** How one condition stands, and how we know. */
export interface Answer {
  state: 'yes' | 'no' | 'open';
  /** `text`: said in the request (quoted by `span`); `reply`: answered in the panel. */
  by?: 'text' | 'reply';
  span?: Span;
  /** For `no` by text: which of the known patterns was said. */
  because?: Veto;
}

/** What explicitly speaks against severity A (R71-R73, E6). */
export type Veto =
  | 'recovered'
  | 'cause-only'
  | 'building'
  | 'rollback'
  | 'workaround'
  | 'schedule'
  | 'how-to'
  | 'unreachable';

export type SeverityAData =
  /** A is chosen: the checklist. `found` where one condition is plainly not met, else `ask`. */
  | { about: 'checklist'; answers: Record<Question, Answer> }
  /** A is chosen with contact by e-mail (R82). */
  | { about: 'phone-only' }
  /** A is chosen on a plan without it (E6: Developer; Basic has no technical support). */
  | { about: 'plan' }
  /** The text says that everybody is down now, and B or C is chosen. */
  | { about: 'higher' }
  /** An open request shall become an A: only a new one pages the engineer on duty (R76-R78). */
  | { about: 'escalation' };

/** Is severity A suitable? A checklist, pre-ticked from the text; what only the person can know is asked. */
export const severityA = defineRule<SeverityAData>()({
  id: 'severity-a',
  source: [
    { id: 'R68', page: pages.howToRaise, quote: '原則として、事業が停止しているような危機的障害' },
    { id: 'R69', page: pages.howToRaise, quote: '「今すぐに対応が必要」という場合の利用を想定しております' },
    { id: 'R71', page: pages.howToRaise, quote: '復旧済みの問題についての原因の調査' },
    {
      id: 'R72',
      page: pages.howToRaise,
      quote: '環境の構築中やこれまでと異なる設定への変更に伴う問題発生で切り戻しによって解消可能',
    },
    { id: 'R73', page: pages.howToRaise, quote: 'プロジェクトの進捗に影響が出ているので対応を加速' },
    { id: 'R74', page: pages.howToRaise, quote: 'お客様にも常にご連絡がつく体制の維持をお願いしております' },
    {
      id: 'R76',
      page: pages.howToRaise,
      quote:
        '重要度を A に変更されたい場合には、お手数ですが別途新規に重要度 A のお問い合わせの起票をお願いいたします',
    },
    {
      id: 'R78',
      page: pages.howToRaise,
      quote: '新規のお問合せを起票いただくことで、そのタイミングの緊急対応担当へ呼び出しが行われます',
    },
    { id: 'R82', page: pages.howToRaise, quote: '緊急度 A については電話のみでの対応となります' },
  ],
  check(request, { replies }) {
    const texts = narrative(request);
    if (request.severity === 'A')
      return [...checklist(withReplies(answersIn(texts), replies)), ...phoneOnly(request), ...plan(request)];
    const escalated = escalation(texts);
    if (escalated.length > 0 || request.severity === undefined) return escalated;
    return higher(answersIn(texts));
  },
});

type Answers = Record<Question, Answer>;

function withReplies(said: Answers, replies: Context['replies']): Answers {
  const answers = { ...said };
  for (const question of questions) {
    const reply = replies[question];
    if (reply !== undefined) answers[question] = { state: reply ? 'yes' : 'no', by: 'reply' };
  }
  return answers;
}

function checklist(answers: Answers): Finding<SeverityAData>[] {
  const all = questions.map((question) => answers[question]);
  const evidence = all.flatMap(({ span }) => span ?? []);
  const cites = ['R68', 'R69', ...all.flatMap(({ because }) => (because ? (citing[because] ?? []) : []))];
  const finding = { key: 'checklist', evidence, cites, data: { about: 'checklist', answers } } as const;
  if (all.some(({ state }) => state === 'no')) return [{ ...finding, level: 'warn', certainty: 'found' }];
  if (all.some(({ state }) => state === 'open')) return [{ ...finding, level: 'tip', certainty: 'ask' }];
  // Stays in view while it rests on replies, so that they can be changed.
  return all.some(({ by }) => by === 'reply') ? [{ ...finding, level: 'info', certainty: 'found' }] : [];
}

/** The sentence behind each veto; the general ones stand for the rest. */
const citing: Partial<Record<Veto, string>> = {
  recovered: 'R71',
  'cause-only': 'R71',
  building: 'R72',
  rollback: 'R72',
  schedule: 'R73',
  unreachable: 'R74',
};

function phoneOnly(request: SupportRequest): Finding<SeverityAData>[] {
  if (request.contactMethod !== 'email') return [];
  return [plain('phone-only', ['R82'], [wholeField(request, 'contactMethod')])];
}

function plan(request: SupportRequest): Finding<SeverityAData>[] {
  if (!/\b(?:developer|basic)\b|開発者|ベーシック/i.test(request.supportPlan ?? '')) return [];
  return [plain('plan', ['R68'], [wholeField(request, 'supportPlan')])];
}

function plain(
  about: 'phone-only' | 'plan' | 'escalation',
  cites: string[],
  evidence: Span[],
): Finding<SeverityAData> {
  return { key: about, level: 'warn', certainty: 'found', evidence, cites, data: { about } };
}

/** Somebody asks to have an open request raised to A. */
function escalation(texts: FieldText[]): Finding<SeverityAData>[] {
  const evidence = texts.flatMap(({ field, text }) => {
    const match = askedForA.exec(text);
    return match ? [{ field, start: match.index, end: match.index + match[0].length }] : [];
  });
  return evidence.length > 0 ? [plain('escalation', ['R76', 'R78'], evidence.slice(0, 1))] : [];
}

/** The other way round: the text says that everybody is down, and nothing that it is over or has a way around. */
function higher({ down, ongoing, stuck }: Answers): Finding<SeverityAData>[] {
  if (down.state !== 'yes' || ongoing.state === 'no' || stuck.state === 'no') return [];
  const evidence = [down, ongoing].flatMap(({ span }) => span ?? []);
  return [
    {
      key: 'higher',
      level: 'tip',
      certainty: 'ask',
      evidence,
      cites: ['R68', 'R69'],
      data: { about: 'higher' },
    },
  ];
}

/** Where a person tells the story: file names are not part of it. */
function narrative(request: SupportRequest): FieldText[] {
  return freeTexts(request).filter(({ field }) => !field.startsWith('attachments.'));
}
