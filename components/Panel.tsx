import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Analysis, Hint } from '../lib/analyze';
import type { FieldName, FieldPath, SupportRequest } from '../lib/request/model';
import type { Reading, Whereabouts } from '../lib/request/reading';
import type { Words } from '../lib/words/words';
import { Announcer } from './Announcer';
import { Dismissed } from './Dismissed';
import { FieldsRead } from './FieldsRead';
import { Header } from './Header';
import type { HintActions } from './HintCard';
import { HintList } from './HintList';
import { LevelFilter } from './LevelFilter';
import { type Group, groupOf } from './levels';
import { Note } from './Note';
import { Privacy } from './Privacy';
import { WritingBox } from './WritingBox';

/** Everything that the panel shows, and nothing else: it keeps no state of the request. */
export interface PanelProps extends Omit<HintActions, 'onDismiss'> {
  words: Words;
  /** How the tab's form looks; `undefined` where there is none. */
  look: { look: Reading['look']; step?: number } | undefined;
  /** The form's address is there, its fields may still come: too early to say that they cannot be read. */
  waiting: boolean;
  /** The request of the form, or of the writing box where there is no readable form. */
  request: SupportRequest;
  hints: readonly Hint[];
  dismissed: readonly Hint[];
  failed: Analysis['failed'];
  /** Fields that are too long to be checked whole, and how much of them is, in UTF-16 units. */
  cut: { fields: FieldPath[]; limit: number };
  /** Where the place is that the person wanted to go to, if it could not be shown. */
  missed: Whereabouts | undefined;
  practiceUrl: string;
  onLanguage(language: Words['language']): void;
  onDismiss(hint: Hint, away: boolean): void;
  onWrite(request: SupportRequest): void;
}

/** The quiet margin beside the form. */
export function Panel(props: PanelProps) {
  const { words, look, request, hints, dismissed, onDismiss } = props;
  const styles = useStyles();
  const [chosen, choose] = useState<Group>();
  const [last, setLast] = useState<Hint>();
  const hidden = [...hints, ...dismissed]
    .filter(({ rule }) => rule === 'secrets')
    .flatMap(({ evidence }) => evidence);
  const shown = chosen ? hints.filter((hint) => groupOf(hint) === chosen) : hints;
  const state = stateOf(props);
  return (
    <main className={styles.panel} data-state={state}>
      <Header words={words} onLanguage={props.onLanguage} />
      {look && look.look !== 'none' && (
        <FieldsRead words={words} request={request} hidden={hidden} look={look.look} step={look.step} />
      )}
      <Opening {...props} state={state} />
      <Notices {...props} />
      <LevelFilter words={words} hints={hints} chosen={chosen} onChoose={choose} />
      <HintList
        words={words}
        request={request}
        onShow={props.onShow}
        onReply={props.onReply}
        hints={shown.length > 0 ? shown : hints}
        hidden={hidden}
        onDismiss={(hint) => {
          setLast(hint);
          onDismiss(hint, true);
        }}
      />
      <Dismissed words={words} hints={dismissed} last={last} onRestore={(hint) => onDismiss(hint, false)} />
      <Announcer text={look || hints.length ? words.panel.spoken(counts(hints)) : ''} />
      <Privacy words={words} />
    </main>
  );
}

type State = 'no-form' | 'waiting' | 'unrecognised' | 'empty' | 'quiet' | 'hints';

function stateOf({ look, waiting, request, hints }: PanelProps): State {
  if (!look) return 'no-form';
  if (look.look === 'none') return waiting ? 'waiting' : 'unrecognised';
  if (hints.length > 0) return 'hints';
  return request.summary || request.description ? 'quiet' : 'empty';
}

/** What stands above the hints: how to get to the form, three tips, the writing box. */
function Opening({ words, state, request, practiceUrl, onWrite }: PanelProps & { state: State }) {
  const { noForm, waiting, unrecognised, empty, quiet } = words.panel;
  if (state === 'waiting') return <Note>{waiting}</Note>;
  if (state === 'empty') return <Note title={empty.title} lines={empty.tips} />;
  if (state === 'quiet') return <Note>{quiet}</Note>;
  if (state === 'hints') return null;
  return (
    <>
      {state === 'no-form' ? (
        <Note title={noForm.title} lines={noForm.steps}>
          <span>{noForm.reload}</span>
          <Link href={practiceUrl} target="_blank">
            {noForm.practice}
          </Link>
        </Note>
      ) : (
        <Note title={unrecognised.title}>{unrecognised.text}</Note>
      )}
      <WritingBox words={words} initial={request} onWrite={onWrite} />
    </>
  );
}

/** What the person should know of the panel itself. */
function Notices({ words, failed, cut, missed }: PanelProps) {
  const name = (field: FieldPath) => words.fields[field.split('.')[0] as FieldName];
  return (
    <>
      {failed.length > 0 && (
        <Note title={words.panel.failed(failed.map((rule) => words.rules[rule].name).join(', '))} />
      )}
      {cut.fields.map((field) => (
        <Note key={field} title={words.panel.tooLong(name(field), cut.limit)} />
      ))}
      {missed && missed !== 'shown' && (
        <div role="status">
          <Note title={words.panel.whereabouts[missed]} />
        </div>
      )}
    </>
  );
}

function counts(hints: readonly Hint[]) {
  const count = (group: Group) => hints.filter((hint) => groupOf(hint) === group).length;
  return { stop: count('stop'), warn: count('warn'), tip: count('tip') + count('info'), ask: count('ask') };
}

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    alignContent: 'start',
    gap: '8px',
    padding: '12px',
    minWidth: 0,
    minHeight: '100vh',
    boxSizing: 'border-box',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});
