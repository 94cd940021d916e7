import type { Draft } from './draft';

/**
 * The form's own address for a draft. Nothing of the text: an address stays in the browser's history.
 * @param origin of the portal that the person is in; any other gives the public one
 */
export function newRequestUrl(
  _origin: string,
  { issueType = 'technical' }: Pick<Draft, 'issueType' | 'subscription'>,
): string {
  return `https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade/issueType/${issueType}`;
}
