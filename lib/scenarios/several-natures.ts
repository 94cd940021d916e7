import type { Scenario } from './scenario';
import { japaneseForm, resource } from './setting';

export const severalNatures: Scenario = {
  id: 'several-natures',
  language: 'ja',
  title: {
    ja: 'エラーの調査とパラメーターのご質問 (Batch)',
    en: 'An error and a question about a parameter (Batch)',
  },
  note: {
    ja: '同じ API についてですが、エラーの調査とパラメーターのご質問は性質が異なります。別々に起票すると、調査の完了を待たずにパラメーターの回答を受け取れる場合があります。',
    en: 'The same API, but an error to investigate and a parameter to explain are of different natures. As two requests, the answer need not wait for the investigation.',
  },
  request: {
    ...japaneseForm,
    service: 'Batch Service',
    resource: resource('production', 'rg-batch', 'Microsoft.Batch/batchAccounts', 'contosobatch'),
    summary: 'Batch のプールのサイズ変更が ResizeTimeout で失敗する、パラメーターについて',
    problemType: 'Pool Issues',
    problemSubtype: 'Pool resize errors',
    startTime: { text: '2026/11/17 10:20', zone: '(UTC+09:00) 大阪、札幌、東京' },
    severity: 'C',
    description: `■症状
Batch アカウント contosobatch (東日本) のプール pool-night のサイズを 10 から 20 に変更すると、ResizeTimeout で失敗します。

■発生日時 (JST)
2026-11-17 10:20、2026-11-18 10:20。2 回とも同じ結果です。

■試したこと
・サイズ変更のタイムアウトを 15 分から 30 分に延ばしましたが、変わりませんでした。
・クォータには 100 コアの空きがあります。

■ご質問
1. ResizeTimeout が発生する原因と対処方法を教えてください。
2. Pool の作成 API の taskSlotsPerNode パラメーターに指定できる最大値と、既定の割り当て順序を教えてください。`,
    answers: [],
    attachments: [],
  },
  hints: [{ rule: 'several-questions', level: 'tip', certainty: 'found' }],
};
