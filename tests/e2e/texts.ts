/** A storage connection string with a key that is none, assembled here so that no scanner takes it for a leak. */
export const storageKey = `${'qL7v'.repeat(21)}Zw==`;
export const connectionString = `DefaultEndpointsProtocol=https;AccountName=contosologs;${'Account'}${'Key'}=${storageKey};EndpointSuffix=core.windows.net`;

/** A password said in a sentence. */
export const passwordSaid = `パスワードは ${'Tk9xLq'}${'2vB7'} です`;

/** What the fixtures offer as subscriptions are others. */
export const otherResource =
  '/subscriptions/9a7d3c1e-5b2f-4e8a-9c60-1f2e3d4c5b6a/resourceGroups/rg-web/providers/Microsoft.Web/sites/contoso-web';

/** Two problems of two services. */
export const mixed = {
  ja: [
    'App Service の Web アプリで HTTP 503 エラーが発生しています。',
    'また、',
    '別件ですが、',
    'Azure SQL Database のバックアップの保持期間を変更する方法も教えてください。',
  ],
  en: 'Our App Service web app returns HTTP 503 errors. Also, a separate question: how do we change the backup retention period of Azure SQL Database?',
};
