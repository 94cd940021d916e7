import type { Scenario } from './scenario';
import { japaneseForm, resource } from './setting';

/** After the first enquiry of https://azure.github.io/jpazpaas/2021/09/22/css-from-interns-point-of-view.html */
export const apiManagementDomains: Scenario = {
  id: 'api-management-domains',
  language: 'ja',
  title: {
    ja: 'API Management を呼び出せるドメインを制限したい (ご質問)',
    en: 'Restrict the domains that may call API Management (how-to)',
  },
  note: {
    ja: '実現したいこと、確認したドキュメント、試したこと、不明な点がそろった、実現方法についてのご質問です。ヒントは表示されません。',
    en: 'A how-to with the wish, the document that was read, what was tried and where it got stuck. No hints.',
  },
  request: {
    ...japaneseForm,
    service: 'API Management Service',
    resource: resource('production', 'rg-api', 'Microsoft.ApiManagement/service', 'contoso-api'),
    summary: 'API Management を呼び出せる Web サイトのドメインを制限する方法',
    problemType: 'Policies',
    problemSubtype: 'CORS policy',
    startTime: { text: '2026/11/16 10:00' },
    description: `■実現したいこと
https://www.contoso.example の画面からの呼び出しだけを許可し、ほかのドメインの画面からの呼び出しは拒否したいと考えています。実現方法を教えてください。

■確認したドキュメント
https://learn.microsoft.com/azure/api-management/cors-policy
「allowed-origins」の節を読みましたが、ブラウザー以外からの呼び出しも拒否されるかどうかが読み取れませんでした。

■試したこと
API「orders」の inbound に cors ポリシーを追加し、allowed-origins に上記のドメインを指定しました。ブラウザーからの呼び出しは想定どおりですが、curl からの呼び出しは 200 で応答があります。

■確認したい点
curl のような呼び出しも拒否するには、どのポリシーを組み合わせればよいかをご教示ください。

■環境
東日本、Developer レベル`,
    answers: [],
    attachments: [],
  },
  hints: [],
};
