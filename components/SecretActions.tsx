import { Button, makeStyles } from '@fluentui/react-components';
import type { Span } from '../lib/request/model';
import type { Words } from '../lib/words/words';
import { isWritable, type Secret, type SecretHint, secretsOf } from './secrets';

interface SecretActionsProps {
  words: Words;
  hint: SecretHint;
  /** Id of what says which values these are. */
  describedBy: string;
  onMask(secrets: Secret[]): void;
  onHarmless(span: Span): void;
}

/** What can be done about a card's secrets; where it has several places, each says for itself that it is none. */
export function SecretActions({ words, hint, describedBy, onMask, onHarmless }: SecretActionsProps) {
  const styles = useStyles();
  const secrets = secretsOf([hint]).filter(isWritable);
  const [only, ...more] = hint.evidence;
  if (!only) return null;
  return (
    <div className={styles.row}>
      {secrets.length > 0 && (
        <Button size="small" aria-describedby={describedBy} onClick={() => onMask(secrets)}>
          {words.panel.mask(secrets.length)}
        </Button>
      )}
      {more.length === 0 && (
        <HarmlessButton words={words} describedBy={describedBy} onClick={() => onHarmless(only)} />
      )}
    </div>
  );
}

interface HarmlessButtonProps {
  words: Words;
  describedBy?: string;
  /** The place that it speaks of, where the card has several. */
  place?: string;
  onClick(): void;
}

/** Says that a value is no secret. */
export function HarmlessButton({ words, describedBy, place, onClick }: HarmlessButtonProps) {
  const { notSecret, notSecretAt } = words.panel;
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-describedby={describedBy}
      aria-label={place && notSecretAt(place)}
      onClick={onClick}
    >
      {notSecret}
    </Button>
  );
}

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px' } });
