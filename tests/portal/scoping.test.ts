import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SupportRequest } from '../../lib/request/model';
import { looks } from '../fixtures/looks/page';
import type { Row } from '../fixtures/looks/row';
import { turn } from '../turn';
import { readPage } from './read-page';

// Step 3 is generated per problem type: 2 to 40 questions, the narrative and the start time under many names (portal.md 2.3).
type Expected = Pick<SupportRequest, 'startTime' | 'description'> & { answers: string[] };
type Question = { row: Row; says: (expected: Expected) => void };

const lookNames = Object.keys(looks) as (keyof typeof looks)[];

describe.each(lookNames)('generated step 3 in %s', (look) => {
  test('each question is read once, as what it asks', async () => {
    await fc.assert(
      fc.asyncProperty(form(look), async (questions) => {
        const expected: Expected = { answers: [] };
        for (const { says } of questions) says(expected);
        const { answers = [], ...rest } = read(
          look,
          questions.map(({ row }) => row),
        );
        expect({ ...rest, answers: answers.map(({ label, value }) => `${label}: ${value}`) }).toEqual({
          ...expected,
          ...contactRead,
        });
        await turn();
      }),
      { seed: 20261120, numRuns: 40 },
    );
  });
});

// What sounds like a field of ours, and is not: it is an answer like all others, and the field stays what it was.
describe.each(lookNames)('questions that sound like something else in %s', (look) => {
  const night = { value: 'A - at night', hint: 'Select an option' };
  const traps: Row[] = [
    { kind: 'text', label: 'When does it happen?', value: 'Only at night' },
    { kind: 'list', label: 'When does the problem happen?', ...night },
    { kind: 'list', label: 'Tier of the storage', ...night },
    {
      kind: 'radios',
      label: 'How do your users get the code?',
      options: ['Email', 'Phone'],
      chosen: 'Email',
    },
    { kind: 'text', label: 'Resource', value: 'disk-01' },
    { kind: 'text', label: 'Subscription', value: 'the one of the peer' },
    { kind: 'text', label: 'Mail address of a user who cannot log in', value: 'taro@contoso.example' },
    moment(look, 'When did the last good backup start?'),
    moment(look, 'When did the problem end?'),
  ];
  const known: Row[] = [{ kind: 'area', label: 'Description', value: 'It stops.' }];
  const began = moment(look, 'When did the problem start?');
  began.time = '09:15';

  test.each(traps)('$label', (trap) => {
    const value =
      trap.kind === 'moment' ? `${trap.date} ${trap.time}` : 'value' in trap ? trap.value : 'Email';
    const answers = [{ label: trap.label, value }];
    const { severity, contactMethod, contact, ...rest } = read(look, [trap, ...known]);
    expect(rest).toEqual({ description: 'It stops.', answers });
    expect({ severity, contactMethod, contact }).toEqual(contactRead);
    expect(read(look, [trap, ...known, began])).toMatchObject({
      startTime: { text: `${began.date} 09:15` },
      answers,
    });
    // Nor is it taken for a field that this step does not show.
    expect(read(look, [trap, ...known], [])).toEqual({ description: 'It stops.', answers });
  });

  test('a step without a narrative', () => {
    const row: Row = { kind: 'list', label: 'How often does it happen?', value: 'Always' };
    expect(read(look, [row])).toEqual({ ...contactRead, answers: [{ label: row.label, value: 'Always' }] });
  });

  test.each(['Select an option', 'Please select', 'Please choose...', '-- Select --', 'Select...'])(
    'a list that shows "%s" is empty',
    (hint) => {
      const row: Row = { kind: 'list', label: 'How often does it happen?', value: '', hint };
      expect(read(look, [row, ...known])).toMatchObject({ answers: [{ label: row.label, value: '' }] });
    },
  );
});

function read(look: keyof typeof looks, questions: Row[], end = contact): SupportRequest {
  const reading = readPage(look, {
    lang: 'en',
    title: 'New support request',
    steps: [
      '1. Problem description',
      '2. Recommended solution',
      '3. Additional details',
      '4. Review + create',
    ],
    step: 3,
    rows: [...questions, ...end],
  });
  expect(reading).toMatchObject({ look: 'form', step: 3 });
  return reading?.request ?? {};
}

/** What stands under the questions on every step 3. */
const contact: Row[] = [
  { kind: 'list', label: 'Severity', value: 'B - Moderate impact' },
  { kind: 'radios', label: 'Preferred contact method', options: ['Email', 'Phone'], chosen: 'Phone' },
  { kind: 'text', label: 'Email', value: 'hanako@contoso.example' },
];
const contactRead: SupportRequest = {
  severity: 'B',
  contactMethod: 'phone',
  contact: { email: 'hanako@contoso.example' },
};

/** One narrative and perhaps one start time among up to 38 other questions, in any order. */
const form = (look: keyof typeof looks): fc.Arbitrary<Question[]> =>
  fc
    .tuple(
      narrative,
      fc.option(start(look)),
      fc.uniqueArray(other(look), { maxLength: 38, selector: labelOf }),
    )
    .chain(([text, began, others]) =>
      fc.shuffledSubarray([text, ...(began ? [began] : []), ...others], {
        minLength: others.length + (began ? 2 : 1),
      }),
    );

const labelOf = ({ row }: Question) => row.label;

const words = fc.constantFrom(
  '',
  'It stops after a minute.',
  'なし',
  '0f8fad5b-d9cb-469f-a165-70867728950e',
  '<b>"&',
);

const narrative: fc.Arbitrary<Question> = fc
  .tuple(
    fc.constantFrom(
      'Description',
      'Details',
      'Additional details',
      'Problem description',
      'Issue description',
      'Please describe the problem.',
      'Describe what goes wrong, step by step',
      '問題に関する詳細情報を提供してください',
    ),
    words,
  )
  .map(([label, value]) => ({
    row: { kind: 'area', label, value },
    says: (expected) => {
      expected.description = value;
    },
  }));

/** Date, time and zone, as each library shows them. */
const moment = (look: keyof typeof looks, label: string): Row & { kind: 'moment' } => ({
  kind: 'moment',
  label,
  date: look === 'plain' ? '2026-11-05' : '2026/11/05',
  time: '14:30',
  zone: '(UTC+09:00) Osaka, Sapporo, Tokyo',
});

const start = (look: keyof typeof looks): fc.Arbitrary<Question> =>
  fc
    .constantFrom(
      'When did the problem start?',
      'When did the problem begin?',
      'Problem start time',
      'Incident time',
      'What time did the problem begin?',
      '問題が発生し始めたのはいつですか?',
    )
    .map((label) => {
      const row = moment(look, label);
      const text = `${row.date} ${row.time}`;
      return {
        row,
        says: (expected) => {
          expected.startTime = { text, iso: '2026-11-05T14:30:00+09:00', zone: row.zone };
        },
      };
    });

/** A question of the problem type's own: its answer stands beside its label. */
const other = (look: keyof typeof looks): fc.Arbitrary<Question> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom(...boxes), words)
      .map(([label, value]) => asks({ kind: 'text', label, value }, value)),
    fc
      .tuple(fc.constantFrom(...areas), words)
      .map(([label, value]) => asks({ kind: 'area', label, value }, value)),
    fc
      .constantFrom('0', '1200', '')
      .chain((value) =>
        fc
          .constantFrom('Number of users affected', 'How many nodes?', 'New limit')
          .map((label) => asks({ kind: 'text', type: 'number', label, value }, value)),
      ),
    fc
      .tuple(fc.constantFrom(...lists), fc.constantFrom('', 'Always', 'Windows Server 2022'))
      .map(([label, value]) => asks({ kind: 'list', label, value, hint: 'Select an option' }, value)),
    fc
      .tuple(
        fc.constantFrom('Which regions are affected?', 'Affected clients'),
        fc.subarray(['Japan East', 'Japan West', 'Other']),
      )
      .map(([label, values]) =>
        asks({ kind: 'several', label, values, hint: 'Select all that apply' }, values.join(', ')),
      ),
    fc
      .tuple(fc.constantFrom(...radios), fc.constantFrom('Yes', 'No', undefined))
      .map(([label, chosen]) =>
        asks({ kind: 'radios', label, options: ['Yes', 'No'], ...(chosen && { chosen }) }, chosen ?? ''),
      ),
    fc
      .constantFrom(...ends)
      .map((label) => moment(look, label))
      .map((row) => asks(row, `${row.date} ${row.time}`)),
  );

const asks = (row: Row, value: string): Question => ({
  row,
  says: ({ answers }) => answers.push(`${row.label}: ${value}`),
});

const boxes = [
  'Error message',
  'Correlation ID',
  'Request ID',
  'Host name',
  'Resource ID',
  'Subscription ID of the peer',
  'Operating system version',
];
const areas = [
  'host.json',
  'Client logs',
  'Raw input',
  'Recent changes',
  'What have you tried?',
  'エラー メッセージ',
];
const lists = ['How often does it happen?', 'Operating system', 'Authentication method'];
const radios = ['Is production affected?', 'Can you reproduce it?'];
const ends = ['When did the problem end?', 'Problem end time', 'When did it last work?'];
