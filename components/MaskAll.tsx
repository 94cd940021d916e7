import { Button } from '@fluentui/react-components';
import type { Hint } from '../lib/analyze';
import type { Words } from '../lib/words/words';
import { isWritable, type Secret, secretsOf } from './secrets';

interface MaskAllProps {
  words: Words;
  hints: readonly Hint[];
  onMask(secrets: Secret[]): void;
}

/** Masks the secrets of all cards at once; nothing where there is one card only, which has a button of its own. */
export function MaskAll({ words, hints, onMask }: MaskAllProps) {
  const maskable = hints.filter((hint) => secretsOf([hint]).some(isWritable));
  if (maskable.length < 2) return null;
  const secrets = secretsOf(maskable).filter(isWritable);
  return (
    <div>
      <Button size="small" onClick={() => onMask(secrets)}>
        {words.panel.maskAll(secrets.length)}
      </Button>
    </div>
  );
}
