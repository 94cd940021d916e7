import { makeStyles, tokens } from '@fluentui/react-components';
import type { Span, SupportRequest } from '../../lib/request/model';
import { excerpt } from '../../lib/request/shown';
import type { OneProblemData } from '../../lib/rules/one-problem';
import type { Words } from '../../lib/words/words';

interface GridProps {
  words: Words;
  rows: NonNullable<OneProblemData['grid']>;
  evidence: readonly Span[];
  request: SupportRequest;
  hidden: readonly Span[];
}

/** Which resource shows what, and since when, in the text's own words. */
export function Grid({ words, rows, evidence, request, hidden }: GridProps) {
  const styles = useStyles();
  const { grid } = words.desk;
  const quoted = (index: number | undefined) => {
    const span = index === undefined ? undefined : evidence[index];
    return span ? excerpt(request, span, hidden, MOST_OF_CELL) : grid.none;
  };
  const hasTimes = rows.some(({ since }) => since !== undefined);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{grid.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{grid.resource}</th>
          <th scope="col">{grid.symptom}</th>
          {hasTimes && <th scope="col">{grid.since}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ resource, symptom, since }) => (
          <tr key={resource}>
            <th scope="row">{quoted(resource)}</th>
            <td>{quoted(symptom)}</td>
            {hasTimes && <td>{quoted(since)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const MOST_OF_CELL = 60;

const useStyles = makeStyles({
  table: {
    width: '100%',
    marginBlock: '4px',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    '& th, & td': {
      padding: '4px 6px',
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'start',
      verticalAlign: 'top',
    },
    '& th': { fontWeight: tokens.fontWeightSemibold },
    // Names of columns hold together where there is room.
    '@media (min-width: 280px)': { '& thead th': { wordBreak: 'keep-all', overflowWrap: 'normal' } },
  },
  caption: { textAlign: 'start', color: tokens.colorNeutralForeground3, paddingBlockEnd: '2px' },
});
