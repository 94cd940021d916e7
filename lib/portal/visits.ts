import { formPath, resourcePath } from '../request/address';
import { LONGEST_HASH } from '../request/limits';
import type { Address } from '../request/reading';

/**
 * Follows the portal's address; tells it where it is the form's. Coming back to the form is another visit.
 * @param hash reads `location.hash`; '' in frames, which do not know the portal's address.
 */
export function followVisits(hash: () => string): () => Address | undefined {
  let address: Address | undefined;
  let visit = 0;
  let from: string | undefined;
  return () => {
    const now = hash().slice(0, LONGEST_HASH);
    if (now === address?.hash) return address;
    if (resourcePath(now) !== undefined) from = now;
    const isForm = formPath(now) !== undefined;
    if (isForm && !address) visit++;
    address = isForm ? { hash: now, visit, ...(from && { from }) } : undefined;
    return address;
  };
}
