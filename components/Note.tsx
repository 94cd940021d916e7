import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A quiet message of the panel itself: what the state is, and what the next useful thing would be. */
export function Note({
  title,
  lines = [],
  children,
}: {
  title?: string;
  lines?: readonly string[];
  children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section className={styles.note}>
      {title && <h2 className={styles.title}>{title}</h2>}
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  note: {
    display: 'grid',
    gap: '4px',
    padding: '8px 12px',
    // Forced colours draw it, and nothing else of this box.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  lines: { margin: 0, paddingInlineStart: '16px', display: 'grid', gap: '4px' },
});
