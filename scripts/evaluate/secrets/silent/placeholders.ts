import type { Family } from '../case';

const values = [
  '<password>',
  '<your-password>',
  '<パスワード>',
  '[password]',
  '[パスワード]',
  '{password}',
  '{{ db_password }}',
  '$' + '{DB_PASSWORD}',
  '$DB_PASSWORD',
  '%DB_PASSWORD%',
  '$(DB_PASSWORD)',
  '********',
  '****',
  'xxxxxxxx',
  'XXXXXXXX',
  'REDACTED',
  '<redacted>',
  'your_password',
  'YOUR-PASSWORD',
  '●●●',
  '●●●●●●',
  '……',
  '***REMOVED***',
  '••••••••',
  '<●●●機密情報のためパスワードはマスクします●●●>',
  '<●●●password masked●●●>',
  '＊＊＊＊＊',
  '（非表示）',
  '<secret>',
];

const places = [
  'パスワードは {value} です。',
  'パスワード：{value}',
  'Password: {value}',
  'The password is {value} here.',
  'DB_PASSWORD={value}',
  '"password": "{value}"',
  'az sql server create --admin-user «user» --admin-password {value} -n «server»',
  'sqlcmd -S «server».database.windows.net -U «user» -P {value}',
  'Server=«server».database.windows.net;User ID=«user»;Password={value};',
  'password: {value}',
  'Authorization: Bearer {value}',
  '$password = "{value}"',
  'AccountKey={value};',
  'AZURE_CLIENT_SECRET={value}',
];

/** Every sort of stand-in for a value, in every third place. */
export const placeholders: Family = {
  name: 'placeholders and masks',
  templates: values.flatMap((value, row) =>
    places
      .filter((_, column) => (row + column) % 3 === 0)
      .map((place) => place.replace('{value}', () => value)),
  ),
  around: ['form', 'none', 'block', 'mail', 'chat'],
};
