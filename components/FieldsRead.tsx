import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fieldText, wholeField } from '../lib/request/fields';
import type { Look } from '../lib/request/merge';
import type { FieldName, Span, SupportRequest } from '../lib/request/model';
import { excerpt, onOneLine } from '../lib/request/shown';
import type { Words } from '../lib/words/words';
import { AttachedFiles } from './AttachedFiles';
import { Fold } from './Fold';

interface FieldsReadProps {
  words: Words;
  request: SupportRequest;
  hidden: readonly Span[];
  look: Look;
  /** What can be done about fields that are missing. */
  children?: ReactNode;
}

/** "What I read": every field with its value, or that it is not on this page; what no label told says so. Secrets are blanked. */
export function FieldsRead({ words, request, hidden, look, children }: FieldsReadProps) {
  const styles = useStyles();
  const { panel } = words;
  const { step, by } = look;
  const page = { form: panel.form, help: panel.help, reply: panel.reply, none: panel.form }[look.look];
  const at = step ? ` · ${panel.step(step)} ${panel.steps[step - 1]}` : '';
  return (
    <Fold title={`${page}${at}`} testId="what-i-read">
      <h2 className={styles.title}>{panel.readTitle}</h2>
      {by && <p className={styles.by}>{panel.readBy[by](look.labelled ?? 0)}</p>}
      <FieldList words={words} request={request} hidden={hidden} look={look} />
      {children}
    </Fold>
  );
}

/** Every field of a request by name, with its value as it may be shown. */
function FieldList({ words, request, hidden, look }: Omit<FieldsReadProps, 'children'>) {
  const styles = useStyles();
  const markOf = (name: FieldName) => {
    if (request[name] === undefined) return undefined;
    if (look.pointed?.includes(name)) return words.panel.pointed;
    return look.guessed?.includes(name) ? words.panel.inferred : undefined;
  };
  const isListed = (name: FieldName) => !fromAddress.has(name) || request[name] !== undefined;
  return (
    <dl className={styles.list}>
      {(Object.keys(words.fields) as FieldName[]).filter(isListed).map((name) => (
        <div key={name} className={styles.row} data-field={name}>
          <dt className={styles.name}>
            {words.fields[name]}
            {markOf(name) && <span className={styles.mark}> {markOf(name)}</span>}
          </dt>
          <dd className={styles.value}>
            {name === 'attachments' && request.attachments ? (
              <AttachedFiles words={words} request={request} hidden={hidden} />
            ) : (
              shownValue(name, request, hidden, words)
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function shownValue(
  name: FieldName,
  request: SupportRequest,
  hidden: readonly Span[],
  { panel, values }: Words,
): string {
  const value = request[name];
  if (value === undefined) return panel.notHere;
  if (typeof value === 'boolean') return value ? panel.yes : panel.no;
  // Names and addresses of people are judged, not repeated.
  if (name === 'contact') return Object.values(value).some(Boolean) ? panel.given : panel.blank;
  if (name === 'answers') return answersOf(request, hidden) || panel.blank;
  if (name === 'subscription' || name === 'resource' || name === 'origin') return named(value) || panel.blank;
  if (canonical.has(name)) return values[String(value)] ?? (String(value) || panel.blank);
  return fieldText(request, name) ? excerpt(request, wholeField(request, name), hidden, 200) : panel.blank;
}

/** What only the address can say is listed where it has said it. */
const fromAddress = new Set<FieldName>(['serviceId', 'origin']);

/** Fields that we hold in a canonical form, not as the page words them. */
const canonical = new Set<FieldName>(['issueType', 'contactMethod', 'language']);

function answersOf(request: SupportRequest, hidden: readonly Span[]): string {
  const shown = (index: number) => excerpt(request, wholeField(request, `answers.${index}`), hidden, 80);
  return (request.answers ?? [])
    .map(({ label }, index) => `${onOneLine(label)}: ${shown(index) || '-'}`)
    .join(' / ');
}

function named(value: unknown): string {
  const { name, id } = value as { name?: string; id?: string };
  return onOneLine(name && id ? `${name} (${id})` : (name ?? id ?? ''));
}

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase200, margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0 },
  row: {
    display: 'flex',
    gap: '8px',
    paddingBlock: '2px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flex: '0 0 38%', color: tokens.colorNeutralForeground3 },
  by: { marginBlock: '4px' },
  mark: { fontStyle: 'italic', fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  value: { flex: 1, minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
});
