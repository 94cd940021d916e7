import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Analysis, Hint } from '../lib/analyze';
import type { Clue, Place, Pointing as PointingState } from '../lib/request/clue';
import { freeTexts, wholeField } from '../lib/request/fields';
import type { Look } from '../lib/request/merge';
import type { FieldName, Span, SupportRequest } from '../lib/request/model';
import type { Whereabouts } from '../lib/request/reading';
import type { Words } from '../lib/words/words';
import { Announcer } from './Announcer';
import { FileProgress } from './AttachedFiles';
import { ClueList } from './ClueList';
import { DeskNote } from './desk/DeskNote';
import { type DeskActions, type DeskState, Drafts } from './desk/Drafts';
import { type View, Views } from './desk/Views';
import { type Edited, EditNote } from './EditNote';
import { FieldsRead } from './FieldsRead';
import { Fold } from './Fold';
import { Header } from './Header';
import type { HintActions } from './HintCard';
import { HintList } from './HintList';
import { LevelFilter } from './LevelFilter';
import { type Group, groupOf } from './levels';
import { MaskAll } from './MaskAll';
import { Notices, Opening, stateOf } from './Opening';
import { Pointing } from './Pointing';
import { Privacy } from './Privacy';
import { harmlessKey, PutAways } from './PutAways';
import type { Harmless } from './secrets';

/** Everything that the panel shows, and nothing else: it keeps no state of the request. */
export interface PanelProps extends Omit<HintActions, 'onDismiss'>, DeskActions {
  words: Words;
  /** How the tab's form looks; `undefined` where there is none. */
  look: Look | undefined;
  /** The form's address is there, its fields may still come: too early to say that they cannot be read. */
  waiting: boolean;
  /** The form's page was open before the extension was: it cannot be heard until it is loaded anew. */
  detached: boolean;
  /** The request of the form, or of the writing box where there is no readable form. */
  request: SupportRequest;
  hints: readonly Hint[];
  dismissed: readonly Hint[];
  failed: Analysis['failed'];
  /** How much of a long text is checked, in UTF-16 units. */
  limit: number;
  /** Where the place is that the person wanted to go to, if it could not be shown. */
  missed: { where: Whereabouts; step?: number } | undefined;
  /** What became of the last edits, field by field. */
  edited: readonly Edited[];
  /** What the person has said is no secret. */
  harmless: readonly Harmless[];
  /** The person is pointing at a field. */
  pointing: PointingState | undefined;
  /** What the person has told by pointing. */
  clues: readonly Clue[];
  /** The report of a form that was not recognised, while it is open. */
  report: string | undefined;
  practiceUrl: string;
  drafts: DeskState;
  /** What is in front, where there are drafts. */
  view: View;
  onView(view: View): void;
  onLanguage(language: Words['language']): void;
  onDismiss(hint: Hint, away: boolean): void;
  /** Takes one of those back. */
  onRevoke(value: Harmless): void;
  /** Takes the last edits back. */
  onUndo(): void;
  onWrite(request: SupportRequest): void;
  /** Begins or ends pointing. */
  onPoint(on: boolean): void;
  onName(place: Place, field: FieldName): void;
  /** Forgets one clue, or all. */
  onForget(clue?: Clue): void;
  /** Opens or closes the report. */
  onReport(on: boolean): void;
}

/** The quiet margin beside the form. */
export function Panel(props: PanelProps) {
  const { words, look, request, hints } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState<Group>();
  const [last, setLast] = useState<string>();
  const hidden = hiddenSpans(props);
  const shown = hints.filter((hint) => groupOf(hint) === chosen);
  // A filter ends with the last hint of its kind; it must not come back unasked.
  if (chosen && shown.length === 0) choose(undefined);
  const state = stateOf(props);
  const { desk } = props.drafts;
  const open = chosen ? shown : hints;
  const onMask: PanelProps['onMask'] = (secrets) => {
    setLast(undefined);
    props.onMask(secrets);
  };
  return (
    <main className={styles.panel} data-state={state}>
      <Header words={words} onLanguage={props.onLanguage} />
      {look && look.look !== 'none' && (
        <FieldsRead words={words} request={request} hidden={hidden} look={look}>
          <ClueList {...props} />
        </FieldsRead>
      )}
      <Pointing {...props} />
      <Views
        words={words}
        hints={hints.length}
        drafts={desk?.drafts.length ?? 0}
        view={props.view}
        onView={props.onView}
      >
        {{
          hints: (
            <div className={styles.hints}>
              <Opening {...props} state={state} />
              <Notices {...props} />
              <FileProgress words={words} request={request} hidden={hidden} />
              <LevelFilter words={words} hints={hints} chosen={chosen} onChoose={choose} />
              <MaskAll words={words} hints={open} onMask={onMask} />
              <div ref={list} tabIndex={-1} className={styles.list}>
                <HintList
                  words={words}
                  request={request}
                  laidOut={props.laidOut}
                  onShow={props.onShow}
                  onMask={onMask}
                  onSplit={props.onSplit}
                  onConsult={props.onConsult}
                  onReply={props.onReply}
                  hints={open}
                  hidden={hidden}
                  onDismiss={(hint) => {
                    setLast(hint.key);
                    props.onDismiss(hint, true);
                  }}
                  onHarmless={(span) => {
                    setLast(harmlessKey(props.harmless.length));
                    props.onHarmless(span);
                  }}
                />
              </div>
              {/* The button goes with the click: the focus goes where the hint comes back. */}
              <PutAways
                {...props}
                last={last}
                onRestored={() => list.current?.focus({ preventScroll: true })}
              />
            </div>
          ),
          drafts: <Drafts {...props} {...props.drafts} />,
        }}
      </Views>
      <DeskNote
        {...props.drafts}
        words={words}
        last={desk && props.view === 'hints' ? undefined : props.drafts.last}
        undone={props.drafts.undone && (!desk || props.view === 'drafts')}
        onUndoDesk={props.onUndoDesk}
      />
      <EditNote
        words={words}
        request={request}
        edited={props.edited}
        onUndo={props.onUndo}
        onCopy={props.onCopy}
      />
      <Announcer
        text={look || hints.length ? words.panel.spoken(counts(hints)) : ''}
        urgent={counts(hints).stop}
      />
      {!look && props.clues.length > 0 && (
        <Fold title={words.pointing.list} testId="kept">
          <ClueList words={words} clues={props.clues} onForget={props.onForget} />
        </Fold>
      )}
      <Privacy words={words} />
    </main>
  );
}

/** What no excerpt may show: the secrets; all that was written, where nobody could look for them. */
function hiddenSpans({ hints, dismissed, failed, request }: PanelProps): Span[] {
  if (failed.includes('secrets')) return freeTexts(request).map(({ field }) => wholeField(request, field));
  return [...hints, ...dismissed].flatMap(({ rule, evidence }) => (rule === 'secrets' ? evidence : []));
}

function counts(hints: readonly Hint[]) {
  const count = (group: Group) => hints.filter((hint) => groupOf(hint) === group).length;
  return { stop: count('stop'), warn: count('warn'), tip: count('tip') + count('info'), ask: count('ask') };
}

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: '8px',
    padding: '12px',
    minWidth: 0,
    minHeight: '100vh',
    boxSizing: 'border-box',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  hints: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    minWidth: 0,
  },
  list: { minWidth: 0, ':focus': { outlineStyle: 'none' } },
});
