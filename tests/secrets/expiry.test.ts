import { describe, expect, test } from 'vitest';
import { scan } from '../../lib/secrets/scan';
import { plainKey43, sasSignature } from './parts';

const now = Date.parse('2026-11-20T00:00:00Z');
const kinds = (text: string, at?: number) => scan(text, at).map(({ kind }) => kind);

const storage = (query: string) => `https://a.blob.core.windows.net/c/b.txt?sv=2022-11-02&${query}`;
const bus = (query: string) => `SharedAccessSignature sr=https%3a%2f%2fn.servicebus.windows.net%2f&${query}`;

/** What stands around the signature, by the time at which it ends. */
const shapes: [name: string, write: (time: string, seconds: number) => string][] = [
  ['before the signature', (time) => storage(`se=${time}&sr=b&sig=${sasSignature}`)],
  ['behind the signature', (time) => storage(`sig=${sasSignature}&se=${time}&sp=r`)],
  ['percent-encoded', (time) => storage(`se=${encodeURIComponent(time)}&sig=${sasSignature}`)],
  ['to the minute', (time) => storage(`se=${time.replace(/:00Z$/, 'Z')}&sig=${sasSignature}`)],
  ['a day', (time) => storage(`se=${time.slice(0, 10)}&sig=${sasSignature}`)],
  ['with a zone', (time) => storage(`se=${time.replace('Z', '%2B00:00')}&sig=${sasSignature}`)],
  ['Unix seconds', (_time, seconds) => bus(`sig=${sasSignature}&se=${seconds}&skn=Root`)],
  ['Unix seconds, first', (_time, seconds) => bus(`se=${seconds}&sig=${sasSignature}`)],
  ['first of a token', (time) => `SAS: se=${time}&sp=r&sig=${sasSignature}`],
  [
    'Event Grid',
    (time) => `aeg-sas-token: r=https%3A%2F%2Ft&e=${encodeURIComponent(time)}&s=${sasSignature}`,
  ],
  [
    'escaped in JSON',
    (time) => `{"u":"${storage(`se=${time}&sig=${sasSignature}`).replaceAll('&', '\\u0026')}"}`,
  ],
  ['in XML', (time) => `<u>${storage(`sig=${sasSignature}&se=${time}`).replaceAll('&', '&amp;')}</u>`],
  [
    'an address in an address',
    (time) => `u=${encodeURIComponent(storage(`se=${time}&sig=${sasSignature}`))}`,
  ],
  ['over two lines', (time) => storage(`se=${time}&\n  sig=${sasSignature}`)],
];

describe.each(shapes)('%s', (_name, write) => {
  const at = (time: string) => write(time, Date.parse(time) / 1_000);

  test('over', () => {
    expect(kinds(at('2024-01-01T00:00:00Z'), now)).toEqual(['expired-sas']);
  });

  test('not over yet', () => {
    expect(kinds(at('2027-01-01T00:00:00Z'), now)).toEqual(['sas']);
  });

  test('without a time to judge by nothing has expired', () => {
    expect(kinds(at('2024-01-01T00:00:00Z'))).toEqual(['sas']);
  });
});

test('the time of another address does not count', () => {
  expect(kinds(`${storage('se=2024-01-01&sp=r')} と ${storage(`sig=${sasSignature}`)}`, now)).toEqual([
    'sas',
  ]);
  expect(kinds(`"${storage(`sig=${sasSignature}`)}", "se=2024-01-01"`, now)).toEqual(['sas']);
});

test('no time, or none that can be read', () => {
  expect(kinds(storage(`sig=${sasSignature}`), now)).toEqual(['sas']);
  expect(kinds(storage(`se=2024-99-99&sig=${sasSignature}`), now)).toEqual(['sas']);
  expect(kinds(storage(`se=soon&sig=${sasSignature}`), now)).toEqual(['sas']);
});

test('a key does not expire', () => {
  expect(kinds(`SharedAccessKey=${plainKey43}&se=2024-01-01`, now)).toEqual(['connection-string-key']);
});
