import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';

/** Time without a change before the count is spoken, in ms: a screen reader must not talk over the typing. */
const SPEAK_AFTER = 1_000;

interface AnnouncerProps {
  text: string;
  /** How many things should not wait: where there are more of them than were spoken of last, the text is said at once. */
  urgent: number;
}

/** Says a sentence politely, once it has stood still. Unseen; the visible state line is another element. */
export function Announcer({ text, urgent }: AnnouncerProps) {
  const [spoken, speak] = useState('');
  const known = useRef(urgent);
  const styles = useStyles();
  useEffect(() => {
    // What comes and goes with each key counts as known until there was a pause.
    const timer = setTimeout(
      () => {
        known.current = urgent;
        speak(text);
      },
      urgent > known.current ? 0 : SPEAK_AFTER,
    );
    return () => clearTimeout(timer);
  }, [text, urgent]);
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
