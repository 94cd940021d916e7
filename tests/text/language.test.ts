import { expect, test } from 'vitest';
import { writtenIn } from '../../lib/text/language';

test.each([
  ['ja', '接続できません。'],
  ['ja', `ログは次のとおりです。\n${'ERROR the connection to the server was lost\n'.repeat(200)}`],
  ['ja', 'VM に接続できない (password ●●●)'],
  ['en', 'We cannot sign in any more.'],
  ['en', "It doesn't work:\nPassword=●●●"],
  ['en', 'The tab 概要 is empty for all users'],
  [undefined, ''],
  [undefined, 'Server=tcp:s.database.windows.net;User ID=sa;Password=●●●'],
  [undefined, '概要 接続不可'],
  [undefined, 'az login --password ●●●'],
])('%s: %j', (language, text) => {
  expect(writtenIn(text)).toBe(language);
});
