import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Hint } from '../lib/analyze';
import { wholeField } from '../lib/request/fields';
import type { Attachment, FieldPath, Span, SupportRequest } from '../lib/request/model';
import { excerpt } from '../lib/request/shown';
import type { Words } from '../lib/words/words';

interface AttachedFilesProps {
  words: Words;
  request: SupportRequest;
  /** Spans to blank in every name. */
  hidden: readonly Span[];
}

/** Every attached file, with what has become of its reading. */
export function AttachedFiles({ words, request, hidden }: AttachedFilesProps) {
  const styles = useStyles();
  const files = request.attachments ?? [];
  if (files.length === 0) return words.panel.blank;
  return (
    <ul className={styles.list}>
      {files.map((file, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may bear one name
        <li key={index}>
          {shownName(request, index, hidden)}
          {stateOf(words, file).map((state) => (
            <div key={state} className={styles.state}>
              {state}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The file that is being read, where it takes long enough to be seen. */
export function FileProgress({ words, request, hidden }: AttachedFilesProps) {
  const styles = useStyles();
  const files = request.attachments ?? [];
  const index = files.findIndex(({ content }) => content?.state === 'reading' && content.percent > 0);
  const content = files[index]?.content;
  if (content?.state !== 'reading') return null;
  const name = words.files.reading(shownName(request, index, hidden));
  return (
    <div className={styles.progress}>
      <span>{name}</span>
      <progress className={styles.bar} aria-label={name} max={100} value={content.percent} />
    </div>
  );
}

/** Where in its file a hint is, as links that lead to the place where the file was chosen. */
export function FilePlaces({
  words,
  request,
  hidden,
  hint,
  onShow,
}: AttachedFilesProps & { hint: Hint; onShow(span: Span): void }) {
  const styles = useStyles();
  const places = filesOf(hint).flatMap((field) => {
    const file = request.attachments?.[Number(field.split('.')[1])];
    const name = excerpt(request, wholeField(request, field), hidden, MOST_OF_NAME);
    return [...new Set(placesIn(words, name, hint, file))].map((place) => ({ field, place }));
  });
  if (places.length === 0) return null;
  return (
    <ul className={styles.places}>
      {places.slice(0, MOST_PLACES).map(({ field, place }) => (
        <li key={`${field} ${place}`}>
          <Link as="button" title={words.panel.goTo} onClick={() => onShow({ field, start: 0, end: 0 })}>
            {place}
          </Link>
        </li>
      ))}
      {places.length > MOST_PLACES && <li>{words.panel.more(places.length - MOST_PLACES)}</li>}
    </ul>
  );
}

const MOST_PLACES = 6;
const MOST_LINES = 5;
const MOST_OF_NAME = 80;

/** The files whose content a hint speaks of. */
function filesOf({ rule, data, evidence }: Hint): FieldPath[] {
  if (rule === 'attached-files') return evidence.map(({ field }) => field);
  return 'file' in data && data.file !== undefined ? [`attachments.${data.file}`] : [];
}

const shownName = (request: SupportRequest, index: number, hidden: readonly Span[]) =>
  excerpt(request, wholeField(request, `attachments.${index}`), hidden, MOST_OF_NAME);

function placesIn({ files, panel }: Words, name: string, hint: Hint, file: Attachment | undefined): string[] {
  if (file?.content?.state !== 'done') return [name];
  const inside = (entry?: string) => (entry ? `${name} › ${entry}` : name);
  const { secrets, unread } = file.content;
  if (hint.rule === 'secrets')
    return secrets
      .filter(({ kind }) => kind === hint.data.kind)
      .map(({ entry, lines }) =>
        files.at(inside(entry), lines.slice(0, MOST_LINES), lines.length > MOST_LINES),
      );
  return unread
    .filter(({ reason }) => hint.rule === 'attached-files' && reason === hint.data.about)
    .map(({ entry, count }) => `${inside(entry)}${count > 1 && entry ? ` + ${panel.more(count - 1)}` : ''}`);
}

function stateOf({ files }: Words, { content }: Attachment): string[] {
  if (!content) return [];
  if (content.state === 'reading') return [files.percent(content.percent)];
  const { secrets, unread } = content;
  const count = secrets.reduce((sum, one) => sum + one.count, 0);
  if (count === 0 && unread.length === 0) return [files.clean];
  return [
    ...(count ? [files.secrets(count)] : []),
    ...unread.map(({ reason, count, entry }) =>
      entry || count > 1 ? files.inside(count, files.unread[reason]) : files.unread[reason],
    ),
  ];
}

const useStyles = makeStyles({
  // A name may be of letters that run from right to left: it must not turn what stands beside it.
  list: { listStyleType: 'none', margin: 0, padding: 0, unicodeBidi: 'isolate' },
  state: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  progress: {
    display: 'grid',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    unicodeBidi: 'isolate',
  },
  bar: { width: '100%', accentColor: tokens.colorBrandBackground },
  places: {
    display: 'grid',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    '& button': { minHeight: '24px', fontSize: 'inherit', textAlign: 'start', unicodeBidi: 'isolate' },
  },
});
