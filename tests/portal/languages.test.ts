import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import data from '../fixtures/form-labels.json';
import { looks, type Page } from '../fixtures/looks/page';
import type { Row } from '../fixtures/looks/row';
import { turn } from '../turn';
import { readPage } from './read-page';

type Key = keyof (typeof data)['en'];
type Texts = Partial<Record<Key, string[]>>;

/** Each language with its nth known words: some have two or more for the same thing, which are never mixed up. */
const words = Object.entries(data).flatMap(([lang, texts]: [string, Texts]) => {
  const most = Math.max(...Object.values(texts).map(({ length }) => length));
  return Array.from({ length: most }, (_, nth) => ({ name: `${lang} ${nth + 1}`, lang, nth }));
});
const lookNames = Object.keys(looks) as (keyof typeof looks)[];

describe('every language, every word we know', () => {
  test.each(words)('step 1: $name', ({ lang, nth }) => {
    expect(readPage('knockout', step1(speak(lang, nth)))).toEqual(read1);
  });

  test.each(words)('step 1 of 2019-21, the summary first: $name', ({ lang, nth }) => {
    const { rows, ...page } = step1(speak(lang, nth));
    const steps = titles2019.map(speak(lang, nth).say);
    const [issue, subscription, ...rest] = rows as [Row, Row, ...Row[]];
    const summary = rest.splice(3, 1);
    expect(
      readPage('knockout', { ...page, steps, rows: [...summary, issue, subscription, ...rest] }),
    ).toEqual(read1);
  });

  test.each(words)('step 3: $name', ({ lang, nth }) => {
    expect(readPage('knockout', step3(speak(lang, nth)))).toEqual(read3);
  });

  const types: [Key, string][] = [
    ['issueType.technical', 'technical'],
    ['issueType.billing', 'billing'],
    ['issueType.subscriptionManagement', 'subscription'],
    ['issueType.enrollmentAdministration', 'subscription'],
    ['issueType.quotas', 'quota'],
  ];
  test.each(types)('%s', (key, issueType) => {
    for (const { name, lang, nth } of words) {
      const { rows, ...page } = step1(speak(lang, nth));
      rows[0] = { ...(rows[0] as Row & { kind: 'list' }), value: speak(lang, nth).say(key) };
      expect(readPage('knockout', { ...page, rows }), name).toEqual({
        ...read1,
        request: { ...read1.request, issueType },
      });
    }
  });
});

describe.each(lookNames)('every language in %s', (look) => {
  test.each(Object.keys(data))('%s', (lang) => {
    expect(readPage(look, step1(speak(lang)))).toEqual(read1);
    expect(readPage(look, step3(speak(lang)))).toEqual(read3);
  });
});

// The Japanese portal shows English labels; nobody knows what else is mixed.
describe.each(lookNames)('every label in a language of its own, in %s', (look) => {
  test('is read all the same', async () => {
    const voices = fc.infiniteStream(fc.constantFrom(...words));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(step1, step3), voices, async (step, stream) => {
        const said = new Map<Key, string>();
        const say = (key: Key) => {
          const { lang, nth } = stream.next().value as (typeof words)[number];
          const text = said.get(key) ?? speak(lang, nth).say(key);
          said.set(key, text);
          return text;
        };
        const read = readPage(look, step({ lang: 'en', say }));
        expect(read, [...said.values()].join(' | ')).toEqual(step === step1 ? read1 : read3);
        await turn();
      }),
      { seed: 20261120, numRuns: 100 },
    );
  });
});

// Which of two numbers is the month, the page does not say: then the moment stays a text.
describe('date and time as each language writes them', () => {
  test.each(Object.keys(data))('%s: read right, or left as they are', async (lang) => {
    const { rows: _, ...page } = step3(speak(lang));
    await fc.assert(
      fc.asyncProperty(
        fc.date({ min: new Date(2019, 0, 1), max: new Date(2035, 11, 31), noInvalidDate: true }),
        async (when) => {
          const date = when.toLocaleDateString(lang);
          const time = when.toLocaleTimeString(lang, { hour: 'numeric', minute: '2-digit' });
          const label = speak(lang).say('startTime');
          const rows: Row[] = [{ kind: 'moment', label, date, time, zone: '(UTC) UTC' }];
          const { text, iso } = readPage('knockout', { ...page, rows })?.request.startTime ?? {};
          expect(text).toBe(`${date} ${time}`.replace(/\s+/g, ' '));
          expect([undefined, isoOf(when)]).toContain(iso);
          await turn();
        },
      ),
      {
        seed: 20261120,
        numRuns: 30,
        examples: [[new Date(2026, 10, 25, 0, 5)], [new Date(2026, 10, 25, 12, 30)]],
      },
    );
  });
});

const two = (part: number) => String(part).padStart(2, '0');
const isoOf = (when: Date) =>
  `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}T${two(when.getHours())}:${two(when.getMinutes())}:00Z`;

interface Voice {
  lang: string;
  /** The word for something, the English one where this language's is not known: the portal mixes them as well. */
  say(key: Key): string;
}

const speak = (lang: string, nth = 0): Voice => ({
  lang,
  say: (key) => {
    const texts = (data as Record<string, Texts>)[lang]?.[key] ?? data.en[key];
    return texts[Math.min(nth, texts.length - 1)] as string;
  },
});

const titles: Key[] = [
  'stepProblemDescription',
  'stepRecommendedSolution',
  'stepAdditionalDetails',
  'stepReviewCreate',
];
const titles2019: Key[] = ['stepBasics', 'stepSolutions', 'stepDetails', 'stepReviewCreate'];

const step1 = ({ lang, say }: Voice): Page & { rows: Row[] } => ({
  lang,
  title: say('bladeTitle'),
  steps: titles.map(say).map((title, i) => `${i + 1}. ${title}`),
  step: 1,
  rows: [
    { kind: 'list', label: say('issueType'), value: say('issueType.technical') },
    { kind: 'list', label: say('subscription'), value: 'Contoso (11111111-2222-4333-8444-555555555501)' },
    {
      kind: 'radios',
      label: say('service'),
      options: [say('service.my'), say('service.all')],
      chosen: say('service.all'),
    },
    { kind: 'list', label: say('serviceType'), value: 'Blob Storage' },
    { kind: 'list', label: say('resource'), value: 'stcontoso01' },
    { kind: 'text', label: say('summary'), value: '403' },
    { kind: 'list', label: say('problemType'), value: 'Access to a container' },
    { kind: 'list', label: say('problemSubtype'), value: 'Other' },
  ],
});

const read1 = {
  look: 'form',
  step: 1,
  request: {
    issueType: 'technical',
    subscription: { name: 'Contoso', id: '11111111-2222-4333-8444-555555555501' },
    service: 'Blob Storage',
    resource: { name: 'stcontoso01' },
    summary: '403',
    problemType: 'Access to a container',
    problemSubtype: 'Other',
  },
};

const step3 = ({ lang, say }: Voice): Page => ({
  lang,
  title: say('bladeTitle'),
  steps: titles.map(say).map((title, i) => `${i + 1}. ${title}`),
  step: 3,
  rows: [
    {
      kind: 'moment',
      label: say('startTime'),
      date: '2026-11-05',
      time: '14:30',
      zone: '(UTC+09:00) Osaka, Sapporo, Tokyo',
      unsure: say('startTime.unknown'),
    },
    { kind: 'area', label: say('description'), value: 'It stops.' },
    { kind: 'file', label: say('fileUpload'), hint: '' },
    { kind: 'radios', label: say('diagnosticConsent'), options: [say('yes'), say('no')], chosen: say('no') },
    { kind: 'list', label: say('supportPlan'), value: 'Azure Support Plan - Standard' },
    { kind: 'list', label: say('severity'), value: say('severity.C'), options: [say('severity.A')] },
    {
      kind: 'radios',
      label: say('contactMethod'),
      options: [say('contactMethod.email'), say('contactMethod.phone')],
      chosen: say('contactMethod.phone'),
    },
    { kind: 'list', label: say('supportLanguage'), value: 'English' },
    { kind: 'text', label: say('email'), value: 'hanako@contoso.example' },
    { kind: 'text', label: say('phone'), value: '' },
    { kind: 'list', label: say('country'), value: 'Japan' },
  ],
});

const read3 = {
  look: 'form',
  step: 3,
  request: {
    startTime: {
      text: '2026-11-05 14:30',
      iso: '2026-11-05T14:30:00+09:00',
      zone: '(UTC+09:00) Osaka, Sapporo, Tokyo',
    },
    description: 'It stops.',
    attachments: [],
    diagnosticConsent: false,
    supportPlan: 'Azure Support Plan - Standard',
    severity: 'C',
    contactMethod: 'phone',
    language: 'en',
    contact: { email: 'hanako@contoso.example', phone: '', country: 'Japan' },
  },
};
