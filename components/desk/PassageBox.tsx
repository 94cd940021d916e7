import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { addDraft, editPassage, MOST_DRAFTS, movePassage } from '../../lib/drafts/desk';
import type { Desk, Passage } from '../../lib/drafts/draft';
import type { Selection } from '../../lib/drafts/selection';
import { LONGEST_TEXT } from '../../lib/request/limits';
import type { Words } from '../../lib/words/words';
import { Choices } from './Choices';
import type { DeskActions } from './Drafts';
import { GrowingText } from './GrowingText';

/** A draft that a passage may go to. */
export interface Target {
  id: string;
  /** 1-based. */
  number: number;
}

interface PassageBoxProps {
  words: Words;
  passage: Passage;
  /** What it is called, for a screen reader. */
  name: string;
  language: string;
  /** The id of its draft. */
  draft: string;
  /** All drafts. */
  targets: readonly Target[];
  onChange: DeskActions['onChange'];
}

/** A passage of a draft: to be edited in place, and moved to another draft. */
export const PassageBox = memo(function PassageBox(props: PassageBoxProps) {
  const { words, passage, name, language, draft, targets, onChange } = props;
  const styles = useStyles();
  const [selected, setSelected] = useState<Selection & { of: string }>();
  const { desk } = words;
  const { text, shared, related } = passage;
  // Of another text than this one, it would take other words.
  const part = selected?.of === text && isPart(selected, text) ? selected : undefined;
  const move = part ? desk.moveSelection : desk.move;
  const kind = related ? desk.related : shared && desk.shared;
  const go = (to?: string) => {
    setSelected(undefined);
    const selection = part && { start: part.start, end: part.end };
    onChange('move', (all) => moved(all, passage.id, to, selection));
  };
  return (
    <li className={styles.passage} data-passage={passage.id}>
      <GrowingText
        aria-label={kind ? `${name} (${kind})` : name}
        lang={language}
        maxLength={LONGEST_TEXT}
        value={text}
        onChange={(next) => onChange('edit', (all) => editPassage(all, passage.id, next), passage.id)}
        onSelect={({ currentTarget: { selectionStart: start, selectionEnd: end, value: of } }) =>
          setSelected({ start, end, of })
        }
      />
      <div className={styles.row}>
        {kind && <span className={styles.kind}>{kind}</span>}
        {!related && (
          <Choices
            text={move}
            of={desk.of(move, name)}
            choices={[
              ...targets
                .filter(({ id }) => id !== draft)
                .map(({ id, number }) => ({ text: desk.to(number), onChoose: () => go(id) })),
              ...(targets.length < MOST_DRAFTS ? [{ text: desk.toNew, onChoose: () => go() }] : []),
            ]}
          />
        )}
      </div>
    </li>
  );
});

/** To a draft, or to a new one; all of a passage, or what is selected. */
function moved(desk: Desk, passage: string, to: string | undefined, selection: Selection | undefined): Desk {
  if (to !== undefined) return movePassage(desk, passage, to, selection);
  const wider = addDraft(desk);
  const added = wider.drafts.at(-1);
  const next = added ? movePassage(wider, passage, added.id, selection) : wider;
  // Another panel may have taken the passage away: no empty draft for nothing.
  return next === wider ? desk : next;
}

/** Whether a selection holds something, but not all. */
function isPart({ start, end }: Selection, text: string): boolean {
  const chosen = text.slice(start, end).trim();
  return chosen !== '' && chosen !== text.trim();
}

const useStyles = makeStyles({
  passage: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '2px', minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  kind: {
    padding: '0 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
