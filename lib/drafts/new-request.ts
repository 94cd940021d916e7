import type { Draft } from './draft';

/**
 * The form's own address for a draft: a convenience, the form may not take it up. Nothing of the text is in it, since an
 * address stays in the browser's history.
 * @param origin of the portal that the person is in; any other gives the public one
 */
export function newRequestUrl(
  origin: string,
  { issueType = 'technical', subscription }: Pick<Draft, 'issueType' | 'subscription'>,
): string {
  const keys = [
    ...(knownIssueTypes.has(issueType) ? ['issueType', issueType] : []),
    ...(subscription && guid.test(subscription) ? ['subscriptionId', subscription.toLowerCase()] : []),
  ];
  const path = ['view', 'Microsoft_Azure_Support', 'NewSupportRequestV3Blade', ...keys];
  return `${isPortal(origin) ? origin : publicPortal}/#${path.map(encodeURIComponent).join('/')}`;
}

const publicPortal = 'https://portal.azure.com';

/** Those that have been seen in links to the form; what billing is called there is not known. */
const knownIssueTypes: ReadonlySet<string> = new Set(['technical', 'quota']);

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Shells that show the form; the frames within them do not open by themselves. */
const isPortal = (origin: string): boolean =>
  /^https:\/\/(?:(?:[a-z0-9-]{1,20}\.)?portal\.azure\.com|portal\.azure\.(?:us|cn)|entra\.microsoft\.com|intune\.microsoft\.com)$/.test(
    origin,
  );
