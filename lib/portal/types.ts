import { readIssueType } from '../request/values';
import type { Control } from './controls';

type TypePath = 'issueType' | 'problemType';

/**
 * Which of the lists is the issue type and which the problem type: most languages call both alike. Two tell by their order,
 * one alone by its value; `guessed`: by its place alone.
 */
export function findTypes(controls: Control[]): [path: TypePath, list: Control, guessed: boolean][] {
  const lists = controls.filter(({ kind }) => kind === 'choice' || kind === 'radio');
  const issue = lists.find((list) => list.keys.includes('issueType'));
  const problem = lists.find((list) => list.keys.includes('problemType'));
  const [one, two] = lists.filter(
    (list) => list !== issue && list !== problem && list.keys.includes('anyType'),
  );
  const isIssue = one && readIssueType(one.read()) !== undefined;
  const place = one && placeOf(one, controls);
  const found: [TypePath | undefined, Control | undefined, boolean][] = [
    ['issueType', issue, false],
    ['problemType', problem, false],
  ];
  if (issue || problem)
    found.push([issue ? 'problemType' : 'issueType', issue && problem ? undefined : one, false]);
  else if (two) found.push(['issueType', one, false], ['problemType', two, false]);
  // A problem may be called like an issue type: where place and value disagree, it is neither.
  else
    found.push([
      isIssue && place === 'problemType' ? undefined : isIssue ? 'issueType' : place,
      one,
      !isIssue,
    ]);
  return found.filter((entry): entry is [TypePath, Control, boolean] => !!entry[0] && !!entry[1]);
}

/** The issue type stands before subscription and service, the problem type after them. */
function placeOf(list: Control, controls: Control[]): TypePath | undefined {
  const between = controls.findIndex(({ keys }) =>
    keys.some((key) => /^(subscription|service|resource)/.test(key)),
  );
  if (between < 0) return undefined;
  return controls.indexOf(list) < between ? 'issueType' : 'problemType';
}
