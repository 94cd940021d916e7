import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { MOST_DRAFTS } from '../../lib/drafts/desk';
import type { Passage } from '../../lib/drafts/draft';
import type { Selection } from '../../lib/drafts/selection';
import { LONGEST_TEXT } from '../../lib/request/limits';
import type { Words } from '../../lib/words/words';
import { Choices } from './Choices';
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
  targets: readonly Target[];
  onEdit(text: string): void;
  /** To a draft, or to a new one; all of it, or what is selected. */
  onMove(to: string | undefined, selection: Selection | undefined): void;
}

/** A passage of a draft: to be edited in place, and moved to another draft. */
export function PassageBox({ words, passage, name, language, targets, onEdit, onMove }: PassageBoxProps) {
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
    onMove(to, part && { start: part.start, end: part.end });
  };
  return (
    <li className={styles.passage} data-passage={passage.id}>
      <GrowingText
        aria-label={kind ? `${name} (${kind})` : name}
        lang={language}
        maxLength={LONGEST_TEXT}
        value={text}
        onChange={onEdit}
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
              ...targets.map(({ id, number }) => ({
                text: desk.to(number),
                onChoose: () => go(id),
              })),
              ...(targets.length + 1 < MOST_DRAFTS ? [{ text: desk.toNew, onChoose: () => go() }] : []),
            ]}
          />
        )}
      </div>
    </li>
  );
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
