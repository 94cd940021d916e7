import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64Text } from '../../lib/secrets/base64';
import {
  isArgument,
  isEmptyTalk,
  isGuid,
  isNameLike,
  isRandom,
  isStated,
  isStriking,
} from '../../lib/secrets/values';
import { guid, hex, loud, password, random } from './parts';

test('Base64 is read, plain or URL-safe, padded or not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      expect(base64Text(Buffer.from(text).toString('base64'))).toBe(text);
      expect(base64Text(Buffer.from(text).toString('base64url'))).toBe(text);
    }),
  );
  expect(base64Text('no base64')).toBeUndefined();
});

test.each([password, loud, 'abc12345', 'swordfish', '12345678', 'xxl-Size9!'])(
  '%j may be a password',
  (value) => {
    expect(isStated(value, '')).toBe(true);
  },
);

test.each([
  guid,
  '********',
  'xxxxxxxx',
  '<password>',
  '{password}',
  '[secret]',
  '%PW%',
  '$PW',
  'your_password',
  'null',
  'YES',
  'N/A',
  '...',
  'process.env.PW',
  'getPassword()',
  '/home/u',
  'ab',
])('%j is no password', (value) => {
  expect(isStated(value, '')).toBe(false);
});

test.each(['open the door', 'correct horse battery', 'a;b&c %d', "it''s", 'x{y}z9', '#hash9'])(
  '%j may stand in quotes after a label',
  (value) => {
    expect(isStated(value, '"')).toBe(true);
  },
);

test.each([
  'Enter your password',
  'Password must be at least 8 characters',
  'All of the cells refer to something.',
  'パスワードを入力',
  'Password:',
  '&lt;password&gt;',
  '__DB_PASSWORD__',
  'adminPassword',
  'ADMIN_PASSWORD',
  'password_here',
  'vault:secret/data/db',
  'secretref:db',
  '$request->input',
  '$(cat x)',
  '!vault',
  'bcrypt($pw',
  'required|min:8',
  'cert.pem',
])('%j after a label is no password', (value) => {
  expect(isStated(value, '"')).toBe(false);
});

test('an argument is followed by others', () => {
  expect(isArgument('swordfish', ' db01')).toBe(true);
  expect(isArgument('-verbose', '')).toBe(false);
  expect(isArgument('(Get-Credential)', '')).toBe(false);
});

test('a word inside a password does not make it a placeholder', () => {
  expect(isEmptyTalk('mysecretdog7')).toBe(false);
  expect(isEmptyTalk('example!42')).toBe(false);
});

test.each([password, loud])('%j strikes the eye', (value) => {
  expect(isStriking(value)).toBe(true);
});

test.each(['SHA256', 'AADSTS50126', '0x80070005', 'Standard_D2s_v3', 'Get-AzVM', 'admin', '2026-11-20'])(
  '%j means something else',
  (value) => {
    expect(isStriking(value)).toBe(false);
  },
);

test('names of machines are names', () => {
  expect(isNameLike('Server2019')).toBe(true);
  expect(isNameLike('VM01')).toBe(true);
  expect(isNameLike(password)).toBe(false);
});

test('random is what machines make', () => {
  expect(isRandom(random(40))).toBe(true);
  expect(isRandom(hex(32))).toBe(true);
  expect(isRandom(hex(40))).toBe(false);
  expect(isRandom('my-db-connection-string-2024')).toBe(false);
  expect(isRandom('MyStorageAccountKey2024')).toBe(false);
});

test('GUIDs, in braces or not', () => {
  expect(isGuid(guid)).toBe(true);
  expect(isGuid(`{${guid.toUpperCase()}}`)).toBe(true);
  expect(isGuid(password)).toBe(false);
});
