import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Hint } from '../lib/analyze';
import type { Words } from '../lib/words/words';

/** How a hint is grouped: by its level, but what only the person can know stands apart as a question. */
export type Group = Hint['level'] | 'ask';

/** Worst first. */
export const groups = ['stop', 'warn', 'ask', 'tip', 'info'] as const satisfies Group[];

export const groupOf = (hint: Pick<Hint, 'level' | 'certainty'>): Group =>
  hint.certainty === 'ask' ? 'ask' : hint.level;

/** Mark, word and colour of a group: never colour alone. */
export function LevelMark({ group, words, count }: { group: Group; words: Words; count?: number }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[group])}>
      <span aria-hidden="true">{marks[group]}</span> {count !== undefined && `${count} `}
      {words.levels[group]}
    </span>
  );
}

const marks: Record<Group, string> = { stop: '●', warn: '▲', tip: '◇', ask: '?', info: 'i' };

const useStyles = makeStyles({
  mark: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  stop: { color: tokens.colorPaletteRedForeground1 },
  warn: { color: tokens.colorPaletteDarkOrangeForeground1 },
  ask: { color: tokens.colorPaletteBlueForeground2 },
  tip: { color: tokens.colorPaletteTealForeground2 },
  info: { color: tokens.colorNeutralForeground3 },
});
