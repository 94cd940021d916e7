import type { Family } from '../case';

const ja = [
  'パスワード\n«pw»',
  'パスワード：\n«pw»',
  'パスワードは以下のとおりです。\n«pw»',
  'パスワードは以下です。\n\n«pw»',
  '【パスワード】\n«pw!»',
  '■ ID\n«user»\n■ パスワード\n«pw»',
  'ID\n«user»\nPW\n«pw»',
  'ユーザー名：\n«user»\nパスワード：\n«pw!»',
  '管理者パスワード：\n　«pw»',
  'パスワードは次のものを使用しています。\n«pw»',
  '# パスワード\n«pw»',
  'クライアント シークレット\n«entra»',
  'アクセス キー：\n«key88»',
  '接続に使っているパスワード：\n「«pw»」',
];

const en = [
  'Password\n«pw»',
  'Password:\n«pw»',
  'The password is:\n«pw»',
  'The password is as follows:\n\n«pw»',
  'User name:\n«user»\nPassword:\n«pw!»',
  'Username\n«user»\nPassword\n«pw»',
  'Admin password:\n    «pw»',
  'This is the password we use:\n«pw»',
  '## Password\n«pw»',
  'Client secret:\n«entra»',
  'key1\n«key88»',
  'Access key:\n«key44»',
  'Primary key\n«key32»\nSecondary key\n«key32»',
  'Credentials\n«user»\n«pw»',
];

/** A label, and what it is for on the next line. */
export const nextLine: readonly Family[] = [
  { name: 'next line', language: 'ja', templates: ja, around: ['none', 'block', 'form', 'mail'], times: 3 },
  { name: 'next line', language: 'en', templates: en, around: ['none', 'block', 'form', 'mail'], times: 3 },
];
