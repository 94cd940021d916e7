import { makeStyles, tokens } from '@fluentui/react-components';
import { fieldText } from '../../lib/request/fields';
import type { FieldName, SupportRequest } from '../../lib/request/model';
import type { Words } from '../../lib/words/words';

/** Step 4: everything once more, in full, as the portal shows it before creating. */
export function Review({ words, request }: { words: Words; request: SupportRequest }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {asked.map((name) => (
        <div key={name} className={styles.row}>
          <dt className={styles.name}>{words.fields[name]}</dt>
          <dd className={styles.value}>{textOf(name, request, words) || words.panel.blank}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the practice form asks for, in its order. */
const asked = [
  'issueType',
  'subscription',
  'service',
  'resource',
  'summary',
  'problemType',
  'startTime',
  'description',
  'diagnosticConsent',
  'severity',
  'contactMethod',
  'supportPlan',
  'language',
] as const satisfies FieldName[];

function textOf(name: (typeof asked)[number], request: SupportRequest, { panel, values }: Words) {
  if (name === 'subscription' || name === 'resource') return request[name]?.name;
  if (name === 'diagnosticConsent')
    return request[name] === undefined ? '' : request[name] ? panel.yes : panel.no;
  const text = fieldText(request, name);
  return (text && values[text]) ?? text;
}

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gap: '8px' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(96px, 33%) 1fr', gap: '8px' },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});
