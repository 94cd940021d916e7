import type { Route } from '../request/reading';
import { readRoute } from './route';

/** Where the top document is, and where it was: kept in the memory of the page only. */
export interface Visit {
  route: Route;
  /** The resource page that was open last (Azure Resource Manager id). */
  origin?: string;
}

/**
 * Follows the portal's address. Coming back to the form is a new visit with a new key, even at the same address.
 * @param hash reads `location.hash`; '' in frames, which do not know the portal's address.
 */
export function followVisits(hash: () => string): () => Visit {
  let seen: string | undefined;
  let visits = 0;
  let visit: Visit = { route: { page: 'other' } };
  return () => {
    const now = hash();
    if (now === seen) return visit;
    seen = now;
    const route = readRoute(now);
    if (route.page === 'form' && visit.route.page !== 'form') visits++;
    if (route.page === 'form' && visits > 1) route.key += `~${visits}`;
    visit = { route, origin: route.page === 'resource' ? route.id : visit.origin };
    return visit;
  };
}
