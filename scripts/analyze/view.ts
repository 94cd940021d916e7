import { analyze, type Hint } from '../../lib/analyze';
import { layOut } from '../../lib/drafts/lay-out';
import type { Span, SupportRequest } from '../../lib/request/model';
import type { RuleWords, Words } from '../../lib/words/words';
import { checklistLines, draftLines, partLines, placeLines, type Shown, sourceLines } from './details';

/** The hints for a person, as plain text. A secret is named by its place, never shown. */
export function view(request: SupportRequest, words: Words): string {
  const analysis = analyze(request, { now: Date.now() });
  const { hints, failed } = analysis;
  const shown: Shown = { request, words, hidden: secretsOf(hints) };
  const blocks = hints.map((hint) => block(hint, shown));
  const desk = layOut(request, analysis);
  if (desk) blocks.push(draftLines(desk, words).join('\n'));
  if (failed.length > 0) blocks.push(words.panel.failed(failed.join(', ')));
  if (blocks.length === 0) blocks.push(words.panel.quiet);
  return `${blocks.join('\n\n')}\n`;
}

const marks = { stop: '●', warn: '▲', tip: '◇', info: '·' } as const;

function secretsOf(hints: Hint[]): Span[] {
  return hints.filter(({ rule }) => rule === 'secrets').flatMap(({ evidence }) => evidence);
}

function block(hint: Hint, shown: Shown): string {
  const { words } = shown;
  const say = words.rules[hint.rule] as RuleWords<unknown>;
  const ask = hint.certainty === 'ask';
  const heading = `${ask ? '?' : marks[hint.level]} ${words.levels[ask ? 'ask' : hint.level]}: ${say.title(hint.data)}`;
  const lines = [
    ...seen(hint, shown),
    say.hint(hint.data),
    ...asked(hint, shown),
    say.why,
    ...sourceLines(hint, words),
  ];
  return [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}

/** What the hint rests on. The checklist says it question by question. */
function seen(hint: Hint, shown: Shown): string[] {
  if (hint.rule === 'one-problem') return partLines(hint.evidence, hint.data, shown);
  if (hint.rule === 'severity-a' && hint.data.about === 'checklist') return [];
  return placeLines(hint, shown);
}

function asked(hint: Hint, shown: Shown): string[] {
  if (hint.rule !== 'severity-a' || hint.data.about !== 'checklist') return [];
  return checklistLines(hint.data.answers, shown);
}
