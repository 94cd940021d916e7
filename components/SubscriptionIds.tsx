import { makeStyles, tokens } from '@fluentui/react-components';
import { sliceSpan } from '../lib/request/fields';
import type { Span, SupportRequest } from '../lib/request/model';
import type { OwningSubscriptionData } from '../lib/rules/owning-subscription';
import type { Words } from '../lib/words/words';

interface SubscriptionIdsProps {
  words: Words;
  data: OwningSubscriptionData;
  evidence: readonly Span[];
  request: SupportRequest;
}

/** The subscriptions that a hint is about, by id: support asks for them, they are no secrets. */
export function SubscriptionIds({ words, data, evidence, request }: SubscriptionIdsProps) {
  const styles = useStyles();
  const names = data.about === 'other' ? [words.panel.owner, words.panel.selected] : [];
  return (
    <ul className={styles.list}>
      {evidence.map((span, index) => (
        <li key={`${span.field}:${span.start}`}>
          {names[index] && `${names[index]}: `}
          <span className={styles.id}>{sliceSpan(request, span)}</span>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', fontSize: tokens.fontSizeBase200 },
  id: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});
