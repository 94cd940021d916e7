import { useCallback, useEffect, useState } from 'react';
import { Panel } from '../../components/Panel';
import { isAboutScope, type ScopeHint } from '../../components/scope/Scope';
import { secretsOf } from '../../components/secrets';
import type { Hint } from '../../lib/analyze';
import { openHints } from '../../lib/browser/cases';
import { forgetClues, keepClue } from '../../lib/browser/clues';
import type { CaseId, Message } from '../../lib/browser/messages';
import { practiceUrl, product, tell } from '../../lib/browser/panel';
import { keepLanguage } from '../../lib/browser/settings';
import { newRequestUrl } from '../../lib/drafts/new-request';
import { composition } from '../../lib/portal/composition';
import { writeInto } from '../../lib/portal/write-into';
import { type EditOrder, markOf } from '../../lib/request/edits';
import { fieldText } from '../../lib/request/fields';
import { LONGEST_TEXT, withinLimits } from '../../lib/request/limits';
import { mark } from '../../lib/request/mark';
import { lookOf, mergedRequest, stepOf } from '../../lib/request/merge';
import type { FieldPath, Span, SupportRequest } from '../../lib/request/model';
import { reportOf } from '../../lib/request/outline';
import type { Whereabouts } from '../../lib/request/reading';
import { type Words, words } from '../../lib/words/index';
import { caseOfBox, type Start } from './ahead';
import { type Draft, maskPlans } from './masks';
import { notesOf } from './notes';
import { useCase, useFresh, useTabBeside } from './useCase';
import { useDesk } from './useDesk';
import { type Plan, useEdits } from './useEdits';
import { useLeaks } from './useLeaks';
import { usePointing } from './usePointing';

/** How long a page may take to draw its form before we say that it cannot be read, in ms. */
const PATIENCE = 2_000;

/** Wires the panel: the active tab's case in, the person's clicks out to the background. */
export function App({ language: kept, start }: { language: Words['language']; start: Start }) {
  const [language, setLanguage] = useState(kept);
  const [missed, setMissed] = useState<{ where: Whereabouts; step?: number }>();
  const beside = useTabBeside(start);
  const tab = beside?.tabId;
  const { last, carryOut, undo, forget } = useEdits(tab);
  const drafts = useDesk(start.desk);
  const leaks = useLeaks(drafts.kept?.desk);
  const box = beside && caseOfBox(beside);
  const { origin = '' } = beside ?? {};
  const urlOf = useCallback(
    (one: Parameters<typeof newRequestUrl>[1]) => newRequestUrl(origin, one),
    [origin],
  );
  const seen = useCase(tab, start);
  const written = useCase(box, start);
  const clues = usePointing(tab, seen);
  const look = seen.value && lookOf(seen.value.view);
  const waiting = useFresh(look?.look === 'none', PATIENCE);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // Whatever has changed, where the last click led is old news.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values are what it waits for
  useEffect(() => setMissed(undefined), [tab, seen.value, written.value]);
  if (!seen.ready || !written.ready || tab === undefined || box === undefined)
    return drafts.kept && drafts.view === 'drafts' ? <Held /> : null;

  const readable = look !== undefined && look.look !== 'none';
  const id = readable ? tab : box;
  const known = readable ? seen.value : waiting ? undefined : written.value;
  const request = known ? mergedRequest(known.view) : {};
  const open = known ? openHints(known) : [];
  const analysis = known?.analysis ?? { hints: [], failed: [] };
  const send = (message: Message) => void tell(message);
  /** The step that a field is on, if not the one that is shown. */
  const step = (field: FieldPath) => {
    const its = known && stepOf(known.view, field);
    return its === look?.step ? undefined : its;
  };
  const draft: Draft = { request, secrets: secretsOf(analysis.hints), language };
  const write = (order: EditOrder) =>
    readable
      ? tell({ type: 'edit', tab, order })
      : writeInto(() => boxOf(order.field) ?? 'absent', order, whileOpen);

  const desk = deskOf(drafts, id, request, open);

  return (
    <Panel
      key={id}
      drafts={{ ...drafts, ...desk, leaks, desk: drafts.kept?.desk }}
      laidOut={desk.laidOut}
      view={drafts.view}
      onView={drafts.turnTo}
      onSplit={(by) => {
        forget();
        if (by === desk.laidOut) drafts.show();
        else void drafts.split(by, id);
      }}
      onConsult={(hint) => {
        setMissed(undefined);
        void carryOut(consultPlans(hint), request, write);
      }}
      urlOf={urlOf}
      onChange={drafts.change}
      onRenew={() => desk.renewBy && void drafts.split(desk.renewBy, id)}
      onForgetDesk={drafts.forget}
      onUndoDesk={drafts.undo}
      words={words[language]}
      look={look}
      waiting={waiting}
      detached={seen.value?.detached === true}
      request={request}
      hints={open}
      dismissed={analysis.hints.filter((hint) => !open.includes(hint))}
      failed={analysis.failed}
      limit={LONGEST_TEXT}
      missed={missed}
      edited={notesOf(last, draft, analysis.failed, step)}
      harmless={known?.harmless?.values ?? []}
      pointing={seen.value?.pointing}
      clues={clues}
      report={seen.value?.outlines && reportOf(`${product()}, ${language}`, seen.value.outlines)}
      practiceUrl={practiceUrl()}
      onLanguage={(chosen) => {
        setLanguage(chosen);
        void keepLanguage(chosen);
      }}
      onMask={(secrets) => {
        setMissed(undefined);
        void carryOut(maskPlans(secrets, draft), request, write);
      }}
      onUndo={() => void undo(request, write)}
      onHarmless={(span) => {
        forget();
        const mark = markOf(fieldText(request, span.field) ?? '', span);
        send({ type: 'harmless', case: id, span, mark });
      }}
      onRevoke={({ hash }) => {
        forget();
        send({ type: 'revoke', case: id, hash });
      }}
      onCopy={copy}
      onPoint={(on) => send({ type: 'point', tab, on })}
      onName={(place, field) => {
        void keepClue({ ...place, field });
        send({ type: 'point', tab, on: false });
      }}
      onForget={(clue) => void forgetClues(clue)}
      onReport={(on) => send({ type: 'outline', tab, on })}
      onShow={async (span) => {
        forget();
        const found = readable ? tell({ type: 'show', tab, span }) : selectInBox(span);
        const where = await Promise.resolve(found).catch(() => 'absent' as const);
        setMissed(where && { where, step: step(span.field) });
      }}
      onDismiss={({ key }, away) => {
        forget();
        send({ type: 'dismiss', case: id, key, away });
      }}
      onReply={(rule, question, value) => send({ type: 'reply', case: id, rule, question, value })}
      onWrite={(next) => send({ type: 'write', case: box, request: withinLimits(next) })}
    />
  );
}

/** As high as what was there: who goes to another tab with a draft finds it at the same place. */
function Held() {
  const [height] = useState(() => document.documentElement.scrollHeight);
  return <div style={{ height }} />;
}

/** How the drafts stand to the request that is shown. */
function deskOf(
  { kept }: Pick<ReturnType<typeof useDesk>, 'kept'>,
  id: CaseId,
  request: SupportRequest,
  hints: readonly Hint[],
) {
  if (kept?.case !== id) return { changed: false, canRenew: false };
  const splits = hints.filter(isAboutScope).map(({ rule }) => rule);
  const renewBy = splits.includes(kept.by) ? kept.by : splits[0];
  const isSame = mark(request.description ?? '') === kept.desk.mark;
  return {
    changed: !isSame && renewBy !== undefined,
    canRenew: renewBy !== undefined,
    renewBy,
    laidOut: isSame ? kept.by : undefined,
  };
}

/** The sentence that asks whether to split, as the hint has it. */
function consultPlans({ fix = [] }: ScopeHint): Plan[] {
  const fields = new Set(fix.map(({ field }) => field));
  return [...fields].map((field) => ({
    what: 'consult',
    field,
    edits: fix
      .filter((edit) => edit.field === field)
      .map(({ start, end, insert }) => ({ start, end, insert })),
  }));
}

/** Whether a text could be copied. */
const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

/** Leads to a place in the panel's own writing box. */
function selectInBox({ field, start, end }: Span): Whereabouts {
  const box = boxOf(field);
  box?.focus();
  box?.setSelectionRange(start, end);
  return box ? 'shown' : 'absent';
}

const boxOf = (field: FieldPath) => document.getElementById(`writing-${field}`) as HTMLTextAreaElement | null;

/** The panel's own boxes live as long as the panel. */
const whileOpen = new AbortController().signal;

// In pages `watch` keeps this; nobody watches the panel.
for (const type of ['compositionstart', 'compositionend'])
  addEventListener(type, () => Object.assign(composition, { active: type === 'compositionstart' }), true);
