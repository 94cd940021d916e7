import { Button } from '@fluentui/react-components';
import { maskEdits } from '../lib/request/edits';
import type { Edit, Span } from '../lib/request/model';
import type { Words } from '../lib/words/words';

interface MaskButtonProps {
  words: Words;
  /** The values to mask, all in one field. */
  spans: readonly Span[];
  /** Id of what says which values these are. */
  describedBy: string;
  onEdit(edits: Edit[]): void;
}

/** The main action of a card about secrets: a mask in place of each value. A file's name is not ours to write. */
export function MaskButton({ words, spans, describedBy, onEdit }: MaskButtonProps) {
  const field = spans[0]?.field;
  if (!field || field.startsWith('attachments')) return null;
  const edits = maskEdits(spans).map((edit) => ({ field, ...edit }));
  return (
    <div>
      <Button size="small" aria-describedby={describedBy} onClick={() => onEdit(edits)}>
        {words.panel.mask(edits.length)}
      </Button>
    </div>
  );
}
