import type { Family } from '../case';

const templates = [
  'クレジットカード番号は «card» です。',
  'カード番号：«card»',
  '登録しているクレジット カード（«card»）が承認されません。',
  'カード番号 «card»、有効期限 08/28 です。',
  'VISA «card» で支払いを設定しています。',
  '支払い方法のカードは «card» になります。',
  'クレカ番号は«card»です',
  'The credit card number is «card».',
  'Card number: «card»',
  'My Visa card «card» is declined.',
  'We pay with Mastercard «card», exp 08/28.',
  'Payment method: credit card «card»',
  'the card «card» was charged twice',
  'cardNumber=«card»',
];

/** Card numbers that somebody names as such. */
export const cards: Family = {
  name: 'card numbers',
  templates,
  around: ['form', 'none', 'mail', 'chat', 'list'],
  times: 3,
};
