import { Link } from '@fluentui/react-components';
import type { SupportRequest } from '../lib/request/model';
import { ClueList } from './ClueList';
import { Note } from './Note';
import { OutlineReport } from './OutlineReport';
import type { PanelProps } from './Panel';
import { WritingBox } from './WritingBox';

/** How things stand beside the panel. */
export type State = 'no-form' | 'detached' | 'waiting' | 'unrecognised' | 'empty' | 'quiet' | 'hints';

/** Read off what the panel is given. */
export function stateOf({ look, waiting, detached, request, hints }: PanelProps): State {
  if (!look) return detached ? 'detached' : 'no-form';
  if (look.look === 'none') return waiting ? 'waiting' : 'unrecognised';
  if (hints.length > 0) return 'hints';
  return isWritten(request) ? 'quiet' : 'empty';
}

const isWritten = ({ summary, description }: SupportRequest) => !!summary || !!description;

/** Nothing to show is not all clear while something that was put away still holds. */
function Quiet({ words, dismissed }: Pick<PanelProps, 'words' | 'dismissed'>) {
  const { quiet, stillThere, secretsStillThere } = words.panel;
  if (dismissed.length === 0) return <Note>{quiet}</Note>;
  const leaks = dismissed.some(({ rule }) => rule === 'secrets');
  return <Note>{leaks ? secretsStillThere : stillThere(dismissed.length)}</Note>;
}

/** What stands above the hints: how to get to the form, three tips, the writing box. */
export function Opening(props: PanelProps & { state: State }) {
  const { words, state, request, hints, dismissed, onWrite } = props;
  const { waiting, empty } = words.panel;
  if (state === 'waiting') return <Note>{waiting}</Note>;
  if (state === 'empty') return <Note title={empty.title} lines={empty.tips} />;
  if (state === 'quiet') return <Quiet words={words} dismissed={dismissed} />;
  if (state === 'hints') return null;
  return (
    <>
      <Unread {...props} />
      <WritingBox words={words} initial={request} onWrite={onWrite} />
      {isWritten(request) && hints.length === 0 && <Quiet words={words} dismissed={dismissed} />}
    </>
  );
}

/** Why there is no form to read, and what would help. */
function Unread({ state, ...props }: PanelProps & { state: State }) {
  const { words, practiceUrl, report, onReport, onCopy } = props;
  const { noForm, detached, unrecognised } = words.panel;
  if (state === 'detached') return <Note title={detached.title} lines={detached.lines} />;
  if (state === 'unrecognised')
    return (
      <Note title={unrecognised.title}>
        {unrecognised.text}
        <ClueList {...props} />
        <OutlineReport words={words} text={report} onOpen={onReport} onCopy={onCopy} />
      </Note>
    );
  return (
    <Note title={noForm.title} lines={noForm.steps}>
      <span>{noForm.reload}</span>
      <Link href={practiceUrl} target="_blank">
        {noForm.practice}
      </Link>
    </Note>
  );
}

/** What the person should know of the panel itself. */
export function Notices({ words, failed, request, limit, missed }: PanelProps) {
  return (
    <>
      {failed.length > 0 && (
        <Note>{words.panel.failed(words.list(failed.map((rule) => words.rules[rule].name)))}</Note>
      )}
      {request.cut && <Note>{words.panel.tooLong(limit)}</Note>}
      {/* Always there: a region that comes together with its text is not spoken. */}
      <div role="status">
        {missed && missed.where !== 'shown' && (
          <Note>{words.panel.whereabouts[missed.where](words.panel.steps[(missed.step ?? 0) - 1])}</Note>
        )}
      </div>
    </>
  );
}
