import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { Desk, Draft } from '../../lib/drafts/draft';
import { asMarkdown } from '../../lib/drafts/text';
import type { Words } from '../../lib/words/words';
import { Note } from '../Note';
import { DraftSection } from './DraftSection';
import type { Target } from './PassageBox';
import { useCopy } from './useCopy';

/** What can be done to the drafts and taken back again. */
export type Change = keyof Words['desk']['done'];

export type LeakKind = keyof Words['secretKinds'];

/** What the panel knows of the drafts. */
export interface DeskState {
  desk: Desk | undefined;
  /** Counts the times that drafts were laid out, or asked for by the card: then the focus goes to them. */
  arrived: number;
  /** The text that they were laid out from is there, can be split, and is another one than it was then. */
  changed: boolean;
  /** It can be laid out anew. */
  canRenew: boolean;
  /** The last change that can be taken back. */
  last: Change | undefined;
  /** The last thing done was to take one back. */
  undone: boolean;
  /** There was nothing to split. */
  nothing: boolean;
  /** Counts what was done, but for typing. */
  turn: number;
  /** There was no room to keep the last changes: they go with the panel. */
  unkept: boolean;
  /** Which kinds of secrets stand in which draft, by its id. */
  leaks: Readonly<Record<string, readonly LeakKind[]>>;
}

export interface DeskActions {
  /** The form's address for a draft. */
  urlOf(draft: Draft): string;
  /** Changes the desk; `at`: the text that is edited. */
  onChange(what: Change, next: (desk: Desk) => Desk, at?: string): void;
  onRenew(): void;
  onForgetDesk(): void;
  onUndoDesk(): void;
  /** Whether the text could be copied. */
  onCopy(text: string): Promise<boolean>;
}

interface DraftsProps extends DeskState, DeskActions {
  words: Words;
}

/** The drafts that a request was laid out into: to be looked through, mended, and taken to the form one by one. */
export function Drafts(props: DraftsProps) {
  const { words, desk, arrived, changed, unkept, canRenew, onRenew, onForgetDesk, onCopy } = props;
  const styles = useStyles();
  const title = useTitle(arrived);
  const markdown = useMemo(() => (desk ? asMarkdown(desk) : ''), [desk]);
  const { copy, copied } = useCopy(onCopy, [markdown]);
  const targets = useTargets(desk);
  if (!desk) return null;
  const said = words.desk;
  return (
    <div className={styles.drafts}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {said.title}
      </h2>
      <p className={styles.intro}>{said.intro}</p>
      {changed && <Note>{said.changed}</Note>}
      <div role="status">{unkept && <Note>{said.unkept}</Note>}</div>
      <div className={styles.row}>
        <Button size="small" onClick={() => copy(markdown)}>
          {said.copyAll}
        </Button>
        {canRenew && (
          <Button size="small" onClick={onRenew}>
            {said.anew}
          </Button>
        )}
        <Button size="small" onClick={onForgetDesk}>
          {said.forget}
        </Button>
        <span role="status">{copied !== undefined && said.copied(copied)}</span>
      </div>
      {desk.drafts.map((draft, index) => (
        <DraftSection
          key={draft.id}
          words={words}
          draft={draft}
          number={index + 1}
          language={desk.language}
          targets={targets}
          leaks={props.leaks[draft.id]}
          onChange={props.onChange}
          onCopy={onCopy}
          urlOf={props.urlOf}
        />
      ))}
    </div>
  );
}

/** The drafts by their numbers; the same list as long as there are the same drafts: nothing is drawn anew for it. */
function useTargets(desk: Desk | undefined): readonly Target[] {
  const ids = JSON.stringify(desk?.drafts.map(({ id }) => id) ?? []);
  return useMemo(() => (JSON.parse(ids) as string[]).map((id, index) => ({ id, number: index + 1 })), [ids]);
}

/** The heading, which gets the focus when drafts arrive; not when the panel is drawn anew. */
function useTitle(arrived: number) {
  const title = useRef<HTMLHeadingElement>(null);
  const known = useRef(arrived);
  useEffect(() => {
    if (known.current === arrived) return;
    known.current = arrived;
    title.current?.focus();
  }, [arrived]);
  return title;
}

const useStyles = makeStyles({
  drafts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px', minWidth: 0 },
  title: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    ':focus': { outlineStyle: 'none' },
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
});
