/**
 * A Japanese description of a given length without a finding of the secrets rule; another one for each seed.
 * @param length in UTF-16 units.
 */
export function japanese(length: number, seed = 1): string {
  let text = '';
  for (let line = seed; text.length < length; line += 1) {
    const sentence = sentences[line % sentences.length] as string;
    text += sentence.replace('#', String((line * 7919) % 9973));
    if (line % 4 === 0) text += '\n';
  }
  return text.slice(0, length);
}

/** What a customer might write; `#` is a number that changes. */
const sentences = [
  '本番環境の仮想マシン vm-web-# が昨夜から断続的に再起動しています。',
  'App Service のログには HTTP 503 が # 件記録されていました。',
  '再起動の前後で構成の変更は行っていません。',
  'Azure Monitor のメトリックを見ると CPU 使用率は #% 前後で安定しています。',
  '社内の利用者から「画面が開かない」という連絡を # 件受けています。',
  '同じ構成の検証環境では再現しておらず、原因の切り分けに困っています。',
  'エラー メッセージは "The operation timed out after # ms" でした。',
  'ストレージ アカウントへの接続は正常で、ネットワーク セキュリティ グループも確認済みです。',
  '手順 #: ポータルで [再起動] を選択し、5 分待ってから状態を確認しました。',
  '恒久的な対処方法と、発生原因の調査をお願いします。',
  '影響を受けている利用者は約 # 名で、業務は代替手段で継続しています。',
];
