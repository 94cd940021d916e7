import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Scenario } from '../../lib/scenarios/scenario';
import type { Words } from '../../lib/words/words';
import { Fold } from '../Fold';
import { groupOf, LevelMark } from '../levels';
import { PracticeForm } from './PracticeForm';
import { portalWords } from './portal';

interface PracticeProps {
  /** What we say; the form's own language may be another. */
  words: Words;
  scenarios: readonly Scenario[];
  scenario: Scenario | undefined;
  formLanguage: 'ja' | 'en';
  onChoose(id: string): void;
  onFormLanguage(language: 'ja' | 'en'): void;
}

/** The practice ground: examples to choose from, a form as the portal's, and what an example should raise. */
export function Practice({
  words,
  scenarios,
  scenario,
  formLanguage,
  onChoose,
  onFormLanguage,
}: PracticeProps) {
  const styles = useStyles();
  const { practice, language } = words;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{practice.title}</h1>
        <p className={styles.line}>{practice.intro}</p>
        <div className={styles.pickers}>
          <Field label={practice.scenario}>
            <Select value={scenario?.id ?? ''} onChange={(_, { value }) => onChoose(value)}>
              <option value="">{practice.blank}</option>
              {scenarios.map(({ id, title, language: written }) => (
                <option key={id} value={id}>
                  {title[language]} ({languageName[written]})
                </option>
              ))}
            </Select>
          </Field>
          <Field label={practice.language}>
            <Select value={formLanguage} onChange={(_, { value }) => onFormLanguage(value as 'ja' | 'en')}>
              <option value="ja">日本語</option>
              <option value="en">English</option>
            </Select>
          </Field>
        </div>
        {scenario && <Expected words={words} scenario={scenario} />}
      </header>
      <main>
        <PracticeForm
          key={`${scenario?.id}/${formLanguage}`}
          words={words}
          portal={portalWords[formLanguage]}
          initial={scenario?.request ?? blankRequest}
          files={scenario?.files}
        />
      </main>
    </div>
  );
}

/** For trainers: what the example is about, and the hints that it must raise. */
function Expected({ words, scenario }: { words: Words; scenario: Scenario }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.line}>{scenario.note[words.language]}</p>
      <Fold title={words.practice.expected}>
        {scenario.hints.length === 0 && words.practice.expectNothing}
        <ul className={styles.hints}>
          {distinct(scenario.hints).map((hint) => (
            <li key={hint.rule + groupOf(hint)}>
              <LevelMark group={groupOf(hint)} words={words} /> {words.rules[hint.rule].name}
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}

/** Two hints of one rule and kind are one line. */
const distinct = (hints: Scenario['hints']) =>
  hints.filter(
    (hint, index) =>
      hints.findIndex((each) => each.rule === hint.rule && groupOf(each) === groupOf(hint)) === index,
  );

const languageName = { ja: '日本語', en: 'English' };

const blankRequest = {
  issueType: 'technical' as const,
  summary: '',
  description: '',
  severity: 'C' as const,
  contactMethod: 'email' as const,
};

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '20px',
    padding: '20px',
    maxWidth: '800px',
    minWidth: 0,
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    paddingBottom: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontSize: tokens.fontSizeBase600, margin: 0 },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  pickers: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '12px',
    '> *': { minWidth: 0, maxWidth: '100%', gridTemplateColumns: 'minmax(0, 1fr)' },
    '& select': { width: '100%' },
  },
  hints: { margin: 0, paddingInlineStart: '20px' },
});
