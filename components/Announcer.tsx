import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** Time without a change before the count is spoken, in ms: a screen reader must not talk over the typing. */
const SPEAK_AFTER = 1_000;

/** Says a sentence politely, once it has stood still. Unseen; the visible state line is another element. */
export function Announcer({ text }: { text: string }) {
  const [spoken, speak] = useState('');
  const styles = useStyles();
  useEffect(() => {
    const timer = setTimeout(speak, SPEAK_AFTER, text);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div role="status" aria-live="polite" className={styles.unseen}>
      {spoken}
    </div>
  );
}

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
