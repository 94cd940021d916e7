import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Words } from '../../lib/words/words';

export type View = 'hints' | 'drafts';

interface ViewsProps {
  words: Words;
  hints: number;
  /** How many drafts there are; without any there are no tabs. */
  drafts: number;
  view: View;
  onView(view: View): void;
  children: Record<View, ReactNode>;
}

/** Hints and drafts as two tabs, while there are drafts. What is not in front stays as it is, unseen. */
export function Views({ words, hints, drafts, view, onView, children }: ViewsProps) {
  const styles = useStyles();
  const isTabbed = drafts > 0;
  const panelOf = (one: View) =>
    isTabbed ? { id: `view-${one}`, role: 'tabpanel', 'aria-labelledby': `tab-${one}` } : {};
  return (
    <>
      {isTabbed && (
        <TabList
          size="small"
          className={styles.tabs}
          aria-label={words.desk.views}
          selectedValue={view}
          onTabSelect={(_, { value }) => onView(value as View)}
        >
          <Tab id="tab-hints" value="hints" aria-controls="view-hints">
            {words.desk.hints(hints)}
          </Tab>
          <Tab id="tab-drafts" value="drafts" aria-controls="view-drafts">
            {words.desk.drafts(drafts)}
          </Tab>
        </TabList>
      )}
      <div {...panelOf('hints')} hidden={isTabbed && view !== 'hints'}>
        {children.hints}
      </div>
      <div {...panelOf('drafts')} hidden={!isTabbed || view !== 'drafts'}>
        {children.drafts}
      </div>
    </>
  );
}

const useStyles = makeStyles({ tabs: { flexWrap: 'wrap' } });
