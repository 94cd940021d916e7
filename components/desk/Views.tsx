import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Words } from '../../lib/words/words';

export type View = (typeof views)[number];
const views = ['hints', 'drafts'] as const;

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
  const isTabbed = drafts > 0;
  const front = isTabbed ? view : 'hints';
  return (
    <>
      {isTabbed && (
        <Tabs
          label={words.desk.views}
          names={{ hints: words.desk.hints(hints), drafts: words.desk.drafts(drafts) }}
          view={view}
          onView={onView}
        />
      )}
      {views.map((one) => (
        <div
          key={one}
          {...(isTabbed && { id: `view-${one}`, role: 'tabpanel', 'aria-labelledby': `tab-${one}` })}
          hidden={one !== front}
        >
          {children[one]}
        </div>
      ))}
    </>
  );
}

interface TabsProps extends Pick<ViewsProps, 'view' | 'onView'> {
  label: string;
  names: Record<View, string>;
}

/** Our own: those of Fluent UI bring 80 KB that each opening of the panel would wait for. */
function Tabs({ label, names, view, onView }: TabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const turn = (event: KeyboardEvent) => {
    if (!turning.has(event.key)) return;
    event.preventDefault();
    const next = event.key === 'Home' || (event.key !== 'End' && view === 'drafts') ? 'hints' : 'drafts';
    onView(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={turn}>
      {views.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-controls={`view-${one}`}
          aria-selected={one === view}
          tabIndex={one === view ? 0 : -1}
          className={mergeClasses(styles.tab, one === view && styles.front)}
          onClick={() => onView(one)}
        >
          {names[one]}
        </button>
      ))}
    </div>
  );
}

/** Of two tabs, either arrow leads to the other one. */
const turning = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  tab: {
    minHeight: '32px',
    padding: '4px 8px 6px',
    border: 'none',
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  front: {
    paddingBlockEnd: '3px',
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
});
