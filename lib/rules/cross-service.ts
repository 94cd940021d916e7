import { serviceById } from '../azure/services';
import { consultEdit } from '../scope/consulting';
import { scopeOf } from '../scope/scope';
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
    {
      id: 'R35',
      page: pages.howToRaise,
      quote: 'お問い合わせ番号を相互にご連絡いただけましたら、内部で連携を取って調査します',
    },
    {
      id: 'R119',
      page: pages.internsView,
      quote: 'SQL Database などは Database を取り扱っているサポートチームで対応が行われています',
    },
    {
      id: 'R120',
      page: pages.internsView,
      quote: '他のサービスとの関連はサポートするうえではなかなか切り離せず',
    },
  ],
  check(request, { isUnsettled = () => false }) {
    const scope = scopeOf(request);
    if (scope?.kind !== 'between') return [];
    const { left, right, names, cue } = scope;
    const evidence = [...names, cue].map((one) => ({ field: 'description' as const, ...one }));
    if (evidence.some(isUnsettled)) return [];
    const data = { left: nameOf(left), right: nameOf(right) };
    const fix = [consultEdit(request.description ?? '')];
    const cites = ['R34', 'R35', isDatabase(left) || isDatabase(right) ? 'R119' : 'R120'];
    return [{ key: 'description', level: 'tip', certainty: 'found', evidence, cites, data, fix }];
  },
});

function isDatabase(id: string): boolean {
  return serviceById(id).team === 'databases';
}

function nameOf(id: string): CrossServiceData['left'] {
  const { en, ja } = serviceById(id);
  return { en, ja };
}
