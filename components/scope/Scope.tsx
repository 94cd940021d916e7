import { Button, makeStyles } from '@fluentui/react-components';
import type { Hint } from '../../lib/analyze';
import type { SplitBy } from '../../lib/drafts/lay-out';
import type { Span, SupportRequest } from '../../lib/request/model';
import type { Words } from '../../lib/words/words';
import { Asks } from './Asks';
import { Between } from './Between';
import { Parts } from './Parts';

/** A hint about what belongs into one request: it can be laid out as drafts. */
export type ScopeHint = Extract<Hint, { rule: SplitBy }>;

export interface ScopeProps<Rule extends SplitBy = SplitBy> {
  words: Words;
  hint: Extract<Hint, { rule: Rule }>;
  request: SupportRequest;
  hidden: readonly Span[];
}

/** What a card about scope may ask for. */
export interface ScopeActions {
  /** The hint whose drafts are there already, of this very text. */
  laidOut?: SplitBy | undefined;
  /** Lays the request out as drafts, or shows them. */
  onSplit(by: SplitBy): void;
  /** Writes the sentence that asks whether to split. */
  onConsult(hint: ScopeHint): void;
}

export const isAboutScope = (hint: Hint): hint is ScopeHint =>
  hint.rule === 'one-problem' || hint.rule === 'several-questions' || hint.rule === 'cross-service';

/** What a hint about scope saw, one by one, and the two ways on: as several requests, or as one that asks. */
export function Scope({
  laidOut,
  onSplit,
  onConsult,
  describedBy,
  ...shown
}: ScopeProps & ScopeActions & { describedBy: string }) {
  const styles = useStyles();
  const { words, hint } = shown;
  const { split, open, consult } = words.desk;
  const count = countOf(hint);
  const ways = [
    ...(isOver(hint)
      ? []
      : [{ text: laidOut === hint.rule ? open : split(count), take: () => onSplit(hint.rule) }]),
    ...(hint.fix?.length ? [{ text: consult.start, take: () => onConsult(hint) }] : []),
  ];
  const inOrder = count > MANY ? ways.reverse() : ways;
  return (
    <>
      <Seen {...shown} />
      <div className={styles.row}>
        {inOrder.map(({ text, take }, index) => (
          <Button
            key={text}
            size="small"
            appearance={index === 0 ? 'primary' : 'subtle'}
            aria-describedby={describedBy}
            onClick={take}
          >
            {text}
          </Button>
        ))}
      </div>
    </>
  );
}

/** Before a request becomes more than these, the support teams would rather be asked. */
const MANY = 5;

function Seen({ hint, ...shown }: ScopeProps) {
  switch (hint.rule) {
    case 'one-problem':
      return <Parts hint={hint} {...shown} />;
    case 'several-questions':
      return <Asks hint={hint} {...shown} />;
    case 'cross-service':
      return <Between hint={hint} {...shown} />;
  }
}

/** What was solved before needs no request of its own: there is nothing to lay out. */
const isOver = (hint: ScopeHint): boolean =>
  hint.rule === 'several-questions' && hint.data.about === 'occurrences';

/** How many requests it would become. */
function countOf(hint: ScopeHint): number {
  if (hint.rule === 'one-problem') return hint.data.parts;
  return hint.rule === 'several-questions' ? hint.evidence.length : 2;
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', marginBlock: '4px' },
});
