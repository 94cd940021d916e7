import { useEffect, useState } from 'react';
import { Panel } from '../../components/Panel';
import { openHints } from '../../lib/browser/cases';
import type { CaseId, Message } from '../../lib/browser/messages';
import { practiceUrl, tell } from '../../lib/browser/panel';
import { keepLanguage } from '../../lib/browser/settings';
import { LONGEST_TEXT, withinLimits } from '../../lib/request/limits';
import { lookOf, mergedRequest, stepOf } from '../../lib/request/merge';
import type { Span } from '../../lib/request/model';
import type { Whereabouts } from '../../lib/request/reading';
import { type Words, words } from '../../lib/words/index';
import { useCase, useFresh, useTabBeside } from './useCase';

/** How long a page may take to draw its form before we say that it cannot be read, in ms. */
const PATIENCE = 2_000;

/** Wires the panel: the active tab's case in, the person's clicks out to the background. */
export function App({ language: kept }: { language: Words['language'] }) {
  const [language, setLanguage] = useState(kept);
  const [missed, setMissed] = useState<{ where: Whereabouts; step?: number }>();
  const beside = useTabBeside();
  const tab = beside?.tabId;
  const box: CaseId | undefined = beside && `writing:${beside.windowId}`;
  const seen = useCase(tab);
  const written = useCase(box);
  const look = seen.value && lookOf(seen.value.view);
  const waiting = useFresh(look?.look === 'none', PATIENCE);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // Whatever has changed, where the last click led is old news.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values are what it waits for
  useEffect(() => setMissed(undefined), [tab, seen.value, written.value]);
  if (!seen.ready || !written.ready || tab === undefined || box === undefined) return null;

  const readable = look !== undefined && look.look !== 'none';
  const id = readable ? tab : box;
  const known = readable ? seen.value : waiting ? undefined : written.value;
  const request = known ? mergedRequest(known.view) : {};
  const open = known ? openHints(known) : [];
  const send = (message: Message) => void tell(message);

  return (
    <Panel
      key={id}
      words={words[language]}
      look={look}
      waiting={waiting}
      detached={seen.value?.detached === true}
      request={request}
      hints={open}
      dismissed={known?.analysis.hints.filter((hint) => !open.includes(hint)) ?? []}
      failed={known?.analysis.failed ?? []}
      limit={LONGEST_TEXT}
      missed={missed}
      practiceUrl={practiceUrl()}
      onLanguage={(chosen) => {
        setLanguage(chosen);
        void keepLanguage(chosen);
      }}
      onShow={async (span) => {
        const found = readable ? tell({ type: 'show', tab, span }) : selectInBox(span);
        const where = await Promise.resolve(found).catch(() => 'absent' as const);
        setMissed(where && { where, step: known && stepOf(known.view, span.field) });
      }}
      onDismiss={({ key }, away) => send({ type: 'dismiss', case: id, key, away })}
      onReply={(rule, question, value) => send({ type: 'reply', case: id, rule, question, value })}
      onWrite={(next) => send({ type: 'write', case: box, request: withinLimits(next) })}
    />
  );
}

/** Leads to a place in the panel's own writing box. */
function selectInBox({ field, start, end }: Span): Whereabouts {
  const box = document.getElementById(`writing-${field}`) as HTMLTextAreaElement | null;
  box?.focus();
  box?.setSelectionRange(start, end);
  return box ? 'shown' : 'absent';
}
