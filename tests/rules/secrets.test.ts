import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../lib/request/fields';
import type { SupportRequest } from '../../lib/request/model';
import { secrets } from '../../lib/rules/secrets';
import { loud, password, sasSignature, storageKey } from '../secrets/parts';

const check = (request: SupportRequest) => secrets.check(request, { replies: {} });

describe('secrets', () => {
  test('one finding per kind and field, with every place', () => {
    const description = `パスワードは ${password} です。\nPW: ${loud}\nAccountKey=${storageKey}`;
    const request: SupportRequest = { summary: `パスワード「${loud}」で失敗`, description };
    const findings = check(request);
    expect(findings.map(({ key, data }) => [key, data.count])).toEqual([
      ['password@summary', 1],
      ['password@description', 2],
      ['storage-key@description', 1],
    ]);
    expect(findings.flatMap(({ evidence }) => evidence.map((span) => sliceSpan(request, span)))).toEqual([
      loud,
      password,
      loud,
      storageKey,
    ]);
  });

  test('further fields and file names count too', () => {
    const request: SupportRequest = {
      answers: [
        { label: 'Details', value: 'nothing here' },
        { label: 'Command', value: `az x --password ${password}` },
      ],
      attachments: [{ name: `password=${password}.txt`, size: 1 }],
    };
    expect(check(request).map(({ key, data }) => [key, data.inName])).toEqual([
      ['password@answers.1', undefined],
      ['password@attachments.0', true],
    ]);
  });

  test('is a stop, found without asking', () => {
    const [finding] = check({ description: `password=${password}` });
    expect(finding).toMatchObject({ level: 'stop', certainty: 'found' });
  });

  test('of a SAS that has expired a softer one', () => {
    const url = `https://st.blob.core.windows.net/c?se=2024-01-31T15:00:00Z&sig=${sasSignature}`;
    const levels = (now?: number) =>
      secrets.check({ description: url }, { replies: {}, now }).map(({ level, data }) => [data.kind, level]);
    expect(levels(Date.parse('2026-11-20'))).toEqual([['expired-sas', 'warn']]);
    expect(levels(Date.parse('2024-01-01'))).toEqual([['sas', 'stop']]);
    expect(levels()).toEqual([['sas', 'stop']]);
  });

  test('what is no secret is silent, wherever it stands', () => {
    const request = {
      summary: `password=${password}`,
      description: `password=${password}\npassword=${loud}`,
    };
    const isHarmless = (value: string) => value === password;
    const found = secrets.check(request, { replies: {}, isHarmless });
    expect(found.flatMap(({ evidence }) => evidence.map((span) => sliceSpan(request, span)))).toEqual([loud]);
  });

  test('why has the support team’s sentences, on what not to write and on masking', () => {
    expect(secrets.source.map(({ id, page }) => [id, new URL(page.url).host])).toEqual([
      ['R3', 'jpaztech.github.io'],
      ['R4', 'jpaztech.github.io'],
    ]);
  });

  test('a finding never holds the secret', () => {
    const found = check({ description: `パスワードは ${password} です。AccountKey=${storageKey}` });
    expect(found).toHaveLength(2);
    const written = JSON.stringify(found);
    expect(written).not.toContain(password.slice(0, 5));
    expect(written).not.toContain(storageKey.slice(0, 8));
  });

  test.each<SupportRequest>([
    {},
    { summary: '', description: '' },
    { description: 'パスワードを忘れました。サブスクリプション ID: 7d4f0c1e-52ab-4c39-9a0e-1f2b3c4d5e6f' },
    { description: 'The password was reset yesterday.', contact: { email: 'a@contoso.com' } },
  ])('is silent on %j', (request) => {
    expect(check(request)).toEqual([]);
  });
});
