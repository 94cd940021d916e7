import { Link } from '@fluentui/react-components';
import { rotationPages } from '../lib/words/secret-kinds';
import type { Words } from '../lib/words/words';
import { Fold } from './Fold';
import type { Secret } from './secrets';

/** What to do where a secret has been sent already; the page opens on the person's click only. */
export function Sent({ words, kind }: Pick<Secret, 'kind'> & { words: Words }) {
  const page = rotationPages[kind];
  return (
    <Fold title={words.panel.sent}>
      {words.secretKinds[kind].sent}{' '}
      {page && (
        <Link inline href={page} target="_blank" rel="noreferrer">
          {words.panel.rotation}
        </Link>
      )}
    </Fold>
  );
}
