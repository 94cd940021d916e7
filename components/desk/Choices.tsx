import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useRef, useState } from 'react';

interface Choice {
  text: string;
  onChoose(): void;
}

interface ChoicesProps {
  /** On the button. */
  text: string;
  /** What it is done to, for a screen reader. */
  of: string;
  choices: readonly Choice[];
}

/** A button that unfolds into the places that something can go to; Esc folds it again. */
export function Choices({ text, of, choices }: ChoicesProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const fold = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc only, for what has the focus inside
    <div className={styles.row} onKeyDown={fold}>
      <Button
        ref={button}
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={<ChevronDownRegular />}
        iconPosition="after"
        aria-label={of}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {text}
      </Button>
      {open &&
        choices.map((choice) => (
          <Button
            key={choice.text}
            size="small"
            onClick={() => {
              setOpen(false);
              choice.onChoose();
            }}
          >
            {choice.text}
          </Button>
        ))}
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  button: { minWidth: 'auto', paddingInline: '6px' },
});
