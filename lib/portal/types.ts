import type { Control } from './controls';
import { readIssueType } from './values';

/** Which of the lists is the issue type and which the problem type: most languages call both alike. */
export function findTypes<Part extends Control>(controls: Part[]): ['issueType' | 'problemType', Part][] {
  const lists = controls.filter(({ kind }) => kind === 'choice' || kind === 'radio');
  const issue = lists.find((list) => list.keys.includes('issueType'));
  const problem = lists.find((list) => list.keys.includes('problemType'));
  const alike = lists.filter((list) => list !== issue && list !== problem && list.keys.includes('anyType'));
  const [first, second] = alike;
  const found: ['issueType' | 'problemType', Part | undefined][] = [
    ['issueType', issue],
    ['problemType', problem],
  ];
  if (first && second && !issue && !problem) found.push(['issueType', first], ['problemType', second]);
  else if (first)
    found.push([issue || (!problem && isProblem(first, controls)) ? 'problemType' : 'issueType', first]);
  return found.filter((entry): entry is ['issueType' | 'problemType', Part] => entry[1] !== undefined);
}

/** One list alone: its value tells, otherwise its place; the subscription stands between the two. */
function isProblem(list: Control, controls: Control[]): boolean {
  if (readIssueType(list.read())) return false;
  const subscription = controls.findIndex(({ keys }) => keys.includes('subscription'));
  return subscription >= 0 && controls.indexOf(list) > subscription;
}
