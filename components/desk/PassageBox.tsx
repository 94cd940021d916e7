import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
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
  const [selection, setSelection] = useState<Selection>();
  const { desk } = words;
  const { text, shared, related } = passage;
  const part = isPart(selection, text) ? selection : undefined;
  const move = part ? desk.moveSelection : desk.move;
  const kind = related ? desk.related : shared && desk.shared;
  return (
    <li className={styles.passage} data-passage={passage.id}>
      <GrowingText
        aria-label={kind ? `${name} (${kind})` : name}
        lang={language}
        maxLength={LONGEST_TEXT}
        value={text}
        onChange={onEdit}
        onSelect={({ currentTarget: { selectionStart: start, selectionEnd: end } }) =>
          setSelection({ start, end })
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
                onChoose: () => onMove(id, part),
              })),
              { text: desk.toNew, onChoose: () => onMove(undefined, part) },
            ]}
          />
        )}
      </div>
    </li>
  );
}

/** Whether a selection holds something, but not all. */
function isPart(selection: Selection | undefined, text: string): boolean {
  if (!selection) return false;
  const chosen = text.slice(selection.start, selection.end).trim();
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
