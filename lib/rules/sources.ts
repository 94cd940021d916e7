/** A public page by a Microsoft support team, with the date that its words are from. */
export interface Page {
  title: string;
  url: string;
  /** ISO 8601. */
  date: string;
}

/** One sentence of advice, quoted word for word in Japanese so that a hint can show it as its reason. */
export interface Source {
  /** The requirement that it stands for: R1…R137, E1…E13. */
  id: string;
  page: Page;
  quote: string;
}

export const pages = {
  howToRaise: {
    title: 'Azure サポート リクエストの起票方法 (Azure テクニカル サポート チーム)',
    url: 'https://jpaztech.github.io/blog/information/How-to-inquiry-to-the-Azure-Support/',
    date: '2023-11-27',
  },
  sensitiveData: {
    title:
      'お問い合わせにてパスワード等の機密情報を記載しないようにお願いいたします (Azure テクニカル サポート チーム)',
    url: 'https://jpaztech.github.io/blog/information/do-not-provide-sensitive-data/',
    date: '2024-01-25',
  },
  otherSubscriptions: {
    title: '異なるサブスクリプションの調査 (Azure テクニカル サポート チーム)',
    url: 'https://jpaztech.github.io/blog/information/Different-subscriptions-research/',
    date: '2021-11-26',
  },
  internsView: {
    title: 'インターン生から見た Customer Service & Support (Azure PaaS サポート ブログ)',
    url: 'https://azure.github.io/jpazpaas/2021/09/22/css-from-interns-point-of-view.html',
    date: '2021-09-22',
  },
} as const satisfies Record<string, Page>;
