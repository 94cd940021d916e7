import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Something that waits behind a fold. The browser's own `details`: keyboard, screen reader and find-in-page for free. */
export function Fold({
  title,
  children,
  testId,
}: {
  title: ReactNode;
  children: ReactNode;
  testId?: string;
}) {
  const styles = useStyles();
  return (
    <details className={styles.fold}>
      <summary className={styles.title} data-testid={testId}>
        {title}
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}

const useStyles = makeStyles({
  fold: { fontSize: tokens.fontSizeBase200, minWidth: 0 },
  title: {
    cursor: 'pointer',
    minHeight: '24px',
    lineHeight: '24px',
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  inside: {
    paddingBlock: '4px',
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
  },
});
