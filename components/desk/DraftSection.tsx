import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import { editSummary, mergeDrafts } from '../../lib/drafts/desk';
import type { Desk, Draft } from '../../lib/drafts/draft';
import { describe } from '../../lib/drafts/text';
import { LONGEST_NAME } from '../../lib/request/limits';
import type { Words } from '../../lib/words/words';
import { Note } from '../Note';
import { Choices } from './Choices';
import type { DeskActions, LeakKind } from './Drafts';
import { GrowingText } from './GrowingText';
import { PassageBox, type Target } from './PassageBox';
import { useCopy } from './useCopy';

interface DraftSectionProps extends Pick<DeskActions, 'onChange' | 'onCopy' | 'urlOf'> {
  words: Words;
  draft: Draft;
  /** 1-based. */
  number: number;
  language: Desk['language'];
  /** All drafts. */
  targets: readonly Target[];
  /** Kinds of secrets that the person has put in. */
  leaks: readonly LeakKind[] | undefined;
}

/** One draft: summary, what we suggest, passages, and what can be done with all of it. Drawn anew only where it changes. */
export const DraftSection = memo(function DraftSection(props: DraftSectionProps) {
  const { words, draft, number, language, targets, leaks = [], onChange, onCopy, urlOf } = props;
  const styles = useStyles();
  const id = useId();
  const others = targets.filter((one) => one.id !== draft.id);
  const { desk } = words;
  const name = desk.draft(number);
  const description = describe(draft);
  const { copy, copied } = useCopy(onCopy, [draft.summary, description]);
  const isLong = draft.summary.length > LONGEST_SUMMARY;
  return (
    <section className={styles.draft} aria-labelledby={`${id}-name`} data-draft={number}>
      <h3 id={`${id}-name`} className={styles.name}>
        {name}
      </h3>
      <label htmlFor={`${id}-summary`} className={styles.label}>
        {desk.summary}
      </label>
      <GrowingText
        id={`${id}-summary`}
        aria-describedby={isLong ? `${id}-long` : undefined}
        lang={language}
        maxLength={LONGEST_NAME}
        value={draft.summary}
        // One line: a line end would become a blank, and the caret go to the end.
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
        }}
        onChange={(summary) =>
          onChange('edit', (all) => editSummary(all, draft.id, summary), `${draft.id} summary`)
        }
      />
      {isLong && (
        <span id={`${id}-long`} className={styles.meta}>
          {desk.tooLong(draft.summary.length, LONGEST_SUMMARY)}
        </span>
      )}
      <Suggested words={words} draft={draft} />
      <ol className={styles.passages}>
        {draft.passages
          .filter(({ related, text }) => !related || text || others.length > 0)
          .map((passage, index) => (
            <PassageBox
              key={passage.id}
              words={words}
              passage={passage}
              name={words.list([name, desk.passage(index + 1)])}
              language={language}
              draft={draft.id}
              targets={targets}
              onChange={onChange}
            />
          ))}
      </ol>
      {/* Below the texts: what is typed above does not move when it comes. */}
      <div role="status">
        {leaks.length > 0 && (
          <Note>{desk.leaks(words.list(leaks.map((kind) => words.secretKinds[kind].name)))}</Note>
        )}
      </div>
      <div className={styles.row}>
        <Button size="small" aria-label={desk.of(desk.copySummary, name)} onClick={() => copy(draft.summary)}>
          {desk.copySummary}
        </Button>
        <Button
          size="small"
          aria-label={desk.of(desk.copyDescription, name)}
          onClick={() => copy(description)}
        >
          {desk.copyDescription}
        </Button>
        {others.length > 0 && (
          <Choices
            text={desk.merge}
            of={desk.of(desk.merge, name)}
            choices={others.map((other) => ({
              text: desk.mergeInto(other.number),
              onChoose: () => onChange('merge', (all) => mergeDrafts(all, other.id, draft.id)),
            }))}
          />
        )}
        <span role="status">{copied !== undefined && desk.copied(copied)}</span>
      </div>
      <div className={styles.meta}>
        <Link
          inline
          href={urlOf(draft)}
          target="_blank"
          rel="noreferrer"
          aria-label={desk.of(desk.openForm, name)}
        >
          {desk.openForm}
        </Link>{' '}
        {desk.convenience}
        {draft.subscription && (
          <div>
            {desk.subscription}: <span className={styles.id}>{draft.subscription}</span>
          </div>
        )}
      </div>
    </section>
  );
});

/** Fewer than 140 characters, says the portal. */
const LONGEST_SUMMARY = 139;

/** What we would choose in the form; the person decides there. */
function Suggested({ words, draft }: { words: Words; draft: Draft }) {
  const styles = useStyles();
  const { service, severity, issueType } = draft;
  const { suggested, severity: severityName } = words.desk;
  const said = [
    service?.[words.language],
    severity && severityName(severity),
    issueType && words.values[issueType],
  ].filter((one) => one !== undefined);
  if (said.length === 0) return null;
  return (
    <span className={styles.meta}>
      {suggested}: {said.join(' · ')}
    </span>
  );
}

const useStyles = makeStyles({
  draft: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '4px',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  name: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  meta: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  passages: {
    listStyleType: 'none',
    margin: '4px 0 0',
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  id: { fontFamily: tokens.fontFamilyMonospace },
});
