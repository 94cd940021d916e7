import type { Control } from './controls';

type TypePath = 'issueType' | 'problemType';

/**
 * Which of the lists is the issue type and which the problem type: most languages call both alike. The issue type comes
 * first; the subscription and the service stand between the two. With nothing to go by, its value must say so.
 */
export function findTypes(controls: Control[]): [path: TypePath, list: Control][] {
  const lists = controls.filter(({ kind }) => kind === 'choice' || kind === 'radio');
  const called = (key: TypePath | 'anyType') => lists.filter(({ keys }) => keys.includes(key));
  const [issue] = called('issueType');
  const [problem] = called('problemType');
  const [one, two] = called('anyType').filter((list) => list !== issue && list !== problem);
  const between = controls.findIndex(({ keys }) =>
    keys.some((key) => /^(subscription|service|resource)/.test(key)),
  );
  const after = one && between >= 0 && controls.indexOf(one) > between;
  const found: [TypePath, Control | undefined][] = [
    ['issueType', issue ?? (problem || two || !after ? one : undefined)],
    ['problemType', problem ?? (issue ? one : (two ?? (after ? one : undefined)))],
  ];
  return found.filter((entry): entry is [TypePath, Control] => entry[1] !== undefined);
}
