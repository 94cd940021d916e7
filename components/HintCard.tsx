import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Hint } from '../lib/analyze';
import type { Edit, FieldName, Span, SupportRequest } from '../lib/request/model';
import { lineOf } from '../lib/request/shown';
import type { RuleWords, Words } from '../lib/words/words';
import { Checklist } from './Checklist';
import { groupOf, LevelMark } from './levels';
import { MaskButton } from './MaskButton';
import { Parts } from './Parts';
import { SubscriptionIds } from './SubscriptionIds';
import { Why } from './Why';

/** What a card may ask for. */
export interface HintActions {
  onShow(span: Span): void;
  /** Writes these into the page; all are of one field. */
  onEdit(edits: Edit[]): void;
  onDismiss(hint: Hint): void;
  onReply(rule: Hint['rule'], question: string, value: boolean | null): void;
}

interface HintCardProps extends HintActions {
  words: Words;
  hint: Hint;
  request: SupportRequest;
  /** Spans to blank in every excerpt: the secrets. */
  hidden: readonly Span[];
}

/** One hint: what, where, what to do, why. */
export function HintCard({
  words,
  hint,
  request,
  hidden,
  onShow,
  onEdit,
  onDismiss,
  onReply,
}: HintCardProps) {
  const styles = useStyles();
  const said = words.rules[hint.rule] as RuleWords<Hint['data']>;
  const title = said.title(hint.data);
  const titleId = `hint-${hint.key}`;
  return (
    <article
      className={styles.card}
      aria-labelledby={titleId}
      data-rule={hint.rule}
      data-level={hint.level}
      data-certainty={hint.certainty}
    >
      <div className={styles.head}>
        <LevelMark group={groupOf(hint)} words={words} />
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.panel.dismiss(title)}
          onClick={() => onDismiss(hint)}
        />
      </div>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <Places words={words} spans={placesOf(hint)} request={request} onShow={onShow} />
      <p className={styles.hint}>{said.hint(hint.data)}</p>
      {hint.rule === 'secrets' && (
        <MaskButton words={words} spans={hint.evidence} describedBy={titleId} onEdit={onEdit} />
      )}
      {hint.rule === 'one-problem' && (
        <Parts words={words} data={hint.data} evidence={hint.evidence} request={request} hidden={hidden} />
      )}
      {hint.rule === 'owning-subscription' && (
        <SubscriptionIds words={words} data={hint.data} evidence={hint.evidence} request={request} />
      )}
      {hint.rule === 'severity-a' && hint.data.about === 'checklist' && (
        <Checklist
          words={words}
          data={hint.data}
          request={request}
          hidden={hidden}
          onReply={(question, value) => onReply(hint.rule, question, value)}
        />
      )}
      <Why words={words} why={said.why} sources={hint.source} />
    </article>
  );
}

/** Where a hint comes from, as links: a click leads to the place in the page. */
function Places({
  words,
  spans,
  request,
  onShow,
}: Pick<HintCardProps, 'words' | 'request' | 'onShow'> & { spans: Span[] }) {
  const styles = useStyles();
  if (spans.length === 0) return null;
  return (
    <ul className={styles.places}>
      {numbered(spans.slice(0, MOST_PLACES).map((span) => nameOf(words, request, span))).map(
        (name, index) => (
          <li key={name}>
            <Link as="button" title={words.panel.goTo} onClick={() => onShow(spans[index] as Span)}>
              {name}
            </Link>
          </li>
        ),
      )}
    </ul>
  );
}

const MOST_PLACES = 6;

/** Of a split request the parts only; the words between them are shown within. */
const placesOf = (hint: Hint) =>
  hint.rule === 'one-problem' ? hint.evidence.slice(0, hint.data.parts) : hint.evidence;

const manyLines = ({ field }: Span) => field === 'description' || field.startsWith('answers.');

function nameOf(words: Words, request: SupportRequest, span: Span): string {
  const line = manyLines(span) ? lineOf(request, span) : undefined;
  return words.panel.at(placeName(words, request, span), line);
}

/** Two places on one line must not be called alike. */
function numbered(names: string[]): string[] {
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((each) => each === name).length;
    return names.filter((each) => each === name).length > 1 ? `${name} (${before + 1})` : name;
  });
}

function placeName(words: Words, request: SupportRequest, { field }: Span): string {
  const [name, index] = field.split('.') as [FieldName, string | undefined];
  return (name === 'answers' && request.answers?.[Number(index)]?.label) || words.fields[name];
}

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: '4px',
    padding: '8px 12px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: tokens.durationNormal,
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '0s' },
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  title: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  places: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 12px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    '& button': { minHeight: '24px', fontSize: 'inherit' },
  },
  hint: { margin: 0, lineHeight: tokens.lineHeightBase300 },
});
