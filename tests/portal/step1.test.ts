import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SupportRequest } from '../../lib/request/model';
import { looks } from '../fixtures/looks/page';
import type { Row } from '../fixtures/looks/row';
import { readPage } from './read-page';

// Step 1 grows as it is filled in, and not every issue type has every row. Nearly all languages call the issue type and the
// problem type alike: whatever else is there, each list is read as what it is.
interface Words {
  lang: string;
  title: string;
  steps: string[];
  label: Record<
    'issueType' | 'subscription' | 'service' | 'resource' | 'summary' | 'problemType' | 'problemSubtype',
    string
  >;
  technical: string;
  /** A problem that is called like an issue type. */
  alike: string;
  hint: string;
}

const ja: Words = {
  lang: 'ja',
  title: '新しいサポート リクエスト',
  steps: ['1. 問題の説明', '2. 推奨される解決策', '3. 追加の詳細', '4. 確認と作成'],
  label: {
    issueType: '問題の種類',
    subscription: 'サブスクリプション',
    service: 'サービスの種類',
    resource: 'リソース',
    summary: '概要',
    problemType: '問題の種類',
    problemSubtype: '問題のサブタイプ',
  },
  technical: '技術',
  alike: '課金とクォータ',
  hint: '選択してください',
};
const en: Words = {
  lang: 'en',
  title: 'New support request',
  steps: ['Basics', 'Solutions', 'Details', 'Review + create'],
  label: {
    issueType: 'Issue type',
    subscription: 'Subscription',
    service: 'Service type',
    resource: 'Resource',
    summary: 'Summary',
    problemType: 'Problem type',
    problemSubtype: 'Problem subtype',
  },
  technical: 'Technical',
  alike: 'Billing and quota',
  hint: 'Select an option',
};
const de: Words = {
  ...en,
  lang: 'de',
  title: 'Neue Supportanfrage',
  steps: [
    '1. Problembeschreibung',
    '2. Empfohlene Lösung',
    '3. Zusätzliche Details',
    '4. Überprüfen + erstellen',
  ],
  label: {
    issueType: 'Problemtyp',
    subscription: 'Abonnement',
    service: 'Diensttyp',
    resource: 'Ressource',
    summary: 'Zusammenfassung',
    problemType: 'Problemtyp',
    problemSubtype: 'Problemuntertyp',
  },
  technical: 'Technisch',
  alike: 'Abrechnung und Kontingent',
};

type Name = keyof Words['label'];
/** Below the issue type, in the order of the form. */
const below: Name[] = ['subscription', 'service', 'resource', 'summary', 'problemType', 'problemSubtype'];

/** Which rows are there, which of them are filled in, and whether the summary stands on top as in 2021. */
const form = fc.record({
  rows: fc.subarray(below),
  filled: fc.subarray<Name>(['issueType', ...below]),
  summaryFirst: fc.boolean(),
});

const lookNames = Object.keys(looks) as (keyof typeof looks)[];

describe.each([ja, en, de])('any part of step 1: $lang', (words) => {
  test.each(lookNames)('%s', (look) => {
    fc.assert(
      fc.property(form, ({ rows, filled, summaryFirst }) => {
        const names: Name[] = ['issueType', ...rows];
        if (summaryFirst) names.sort((a, b) => Number(b === 'summary') - Number(a === 'summary'));
        const read = readPage(look, {
          ...words,
          step: 1,
          rows: names.map((name) => rowOf(words, name, filled.includes(name))),
        });
        const request = Object.assign({}, ...names.map((name) => said(words, name, filled.includes(name))));
        expect(read, `${names} (${filled})`).toMatchObject({ look: 'form', step: 1 });
        expect(read?.request, `${names} (${filled})`).toEqual(request);
      }),
      { seed: 20261120, numRuns: 60 },
    );
  });
});

const chosenIn = (words: Words, name: Name): string =>
  ({ issueType: words.technical, problemType: words.alike })[name as 'issueType'] ?? 'Contoso';

function rowOf(words: Words, name: Name, filled: boolean): Row {
  const value = filled ? chosenIn(words, name) : '';
  const label = words.label[name];
  return name === 'summary'
    ? { kind: 'text', label, value }
    : { kind: 'list', label, value, hint: words.hint };
}

function said(words: Words, name: Name, filled: boolean): SupportRequest {
  const value = filled ? chosenIn(words, name) : '';
  if (name === 'issueType') return filled ? { issueType: 'technical' } : {};
  if (name === 'subscription' || name === 'resource') return { [name]: { name: value } };
  return { [name]: value };
}
