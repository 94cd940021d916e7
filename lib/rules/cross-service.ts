import { formServices, serviceById } from '../azure/services';
import { findBetween } from '../scope/between';
import { defineRule } from './rule';
import { pages } from './sources';

/** `evidence` holds the names of the two services, then the words that put the problem between them. */
export interface CrossServiceData {
  left: { en: string; ja: string };
  right: { en: string; ja: string };
}

/** One problem lies between two services of different teams. */
export const crossService = defineRule<CrossServiceData>()({
  id: 'cross-service',
  source: [
    {
      id: 'R34',
      page: pages.howToRaise,
      quote:
        '1 つの問題と考えられるが、複数のサービス間にわたって問題が発生しており、どちらに問題があるかそれぞれから見解を受けたい場合',
    },
  ],
  check(request) {
    const { description = '', summary } = request;
    const found = findBetween(description, { summary, services: formServices(request) });
    if (!found) return [];
    const evidence = [...found.names, found.cue].map((one) => ({ field: 'description' as const, ...one }));
    const data = { left: nameOf(found.left), right: nameOf(found.right) };
    return [{ key: 'description', level: 'tip', certainty: 'found', evidence, data }];
  },
});

function nameOf(id: string): CrossServiceData['left'] {
  const { en, ja } = serviceById(id);
  return { en, ja };
}
