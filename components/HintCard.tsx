import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Hint } from '../lib/analyze';
import type { Span, SupportRequest } from '../lib/request/model';
import type { RuleWords, Words } from '../lib/words/words';
import { FilePlaces } from './AttachedFiles';
import { Checklist } from './Checklist';
import { groupOf, LevelMark } from './levels';
import { PlaceLinks } from './PlaceLinks';
import { SecretActions } from './SecretActions';
import { Sent } from './Sent';
import { SubscriptionIds } from './SubscriptionIds';
import { isAboutScope, Scope, type ScopeActions } from './scope/Scope';
import type { Secret } from './secrets';
import { Why } from './Why';

/** What a card may ask for. */
export interface HintActions extends ScopeActions {
  onShow(span: Span): void;
  /** Masks these where they stand. */
  onMask(secrets: Secret[]): void;
  /** The person says that this place holds no secret. */
  onHarmless(span: Span): void;
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
  onMask,
  onHarmless,
  onDismiss,
  onReply,
  ...scope
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
      <PlaceLinks
        words={words}
        spans={placesOf(hint)}
        request={request}
        onShow={onShow}
        onHarmless={hint.rule === 'secrets' && hint.evidence.length > 1 ? onHarmless : undefined}
      />
      <FilePlaces words={words} request={request} hidden={hidden} hint={hint} onShow={onShow} />
      <p className={styles.hint}>{said.hint(hint.data)}</p>
      {hint.rule === 'secrets' && (
        <SecretActions
          words={words}
          hint={hint}
          describedBy={titleId}
          onMask={onMask}
          onHarmless={onHarmless}
        />
      )}
      {isAboutScope(hint) && (
        <Scope words={words} hint={hint} request={request} hidden={hidden} describedBy={titleId} {...scope} />
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
      <div className={styles.folds}>
        {hint.rule === 'secrets' && <Sent words={words} kind={hint.data.kind} />}
        <Why words={words} why={said.why} sources={hint.source} />
      </div>
    </article>
  );
}

/** Of a split request the parts only: the words between them are shown within; files are shown by their names. */
function placesOf(hint: Hint): readonly Span[] {
  if (hint.rule === 'attached-files') return [];
  return hint.rule === 'one-problem' ? hint.evidence.slice(0, hint.data.parts) : hint.evidence;
}

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
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
  folds: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 16px',
    minWidth: 0,
    '& > details[open]': { flexBasis: '100%' },
  },
  hint: { margin: 0, lineHeight: tokens.lineHeightBase300 },
});
