import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type TextareaHTMLAttributes, useState } from 'react';

interface GrowingTextProps extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange'> {
  value: string;
  onChange(value: string): void;
}

/** A text box as high as its text. While an input method composes, nothing from outside is put in the place of its text. */
export function GrowingText({ value, onChange, className, ...rest }: GrowingTextProps) {
  const styles = useStyles();
  const [composed, setComposed] = useState<string>();
  const change = (next: string) => {
    if (next !== value) onChange(next);
  };
  return (
    <textarea
      {...rest}
      // Where the browser cannot grow it.
      rows={rowsOf(value)}
      className={mergeClasses(styles.text, className)}
      value={composed ?? value}
      onChange={({ currentTarget }) => {
        if (composed !== undefined) setComposed(currentTarget.value);
        change(currentTarget.value);
      }}
      onCompositionStart={({ currentTarget }) => setComposed(currentTarget.value)}
      onCompositionEnd={({ currentTarget }) => {
        setComposed(undefined);
        change(currentTarget.value);
      }}
    />
  );
}

const rowsOf = (text: string) =>
  Math.min(
    MOST_ROWS,
    text.split('\n', MOST_ROWS).reduce((sum, line) => sum + 1 + Math.floor(line.length / SHORT_LINE), 0),
  );

const MOST_ROWS = 16;
/** Characters of a line in a narrow panel. */
const SHORT_LINE = 36;

const useStyles = makeStyles({
  text: {
    fieldSizing: 'content',
    width: '100%',
    minHeight: '30px',
    maxHeight: '60vh',
    boxSizing: 'border-box',
    padding: '4px 8px',
    resize: 'vertical',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});
