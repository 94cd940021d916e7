import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termFinder } from '../../lib/text/terms';

const find = termFinder([
  { text: 'virtual machine', value: 'vm' },
  { text: 'virtual machine scale set', value: 'vmss' },
  { text: 'VM', value: 'VM', exact: true },
  { text: 'サーバー', value: 'server' },
  { text: 'モニター', value: 'monitor', whole: true },
  { text: '.example.net', value: 'host' },
  { text: 'web アプリ', value: 'web' },
]);
const found = (text: string) => find(text).map(({ value, start, end }) => [value, text.slice(start, end)]);

describe('finds', () => {
  test.each([
    ['two Virtual-Machines', [['vm', 'Virtual-Machines']]],
    ['virtualmachine', [['vm', 'virtualmachine']]],
    ['a virtual machine scale set', [['vmss', 'virtual machine scale set']]],
    ['VMs and vms', [['VM', 'VMs']]],
    [
      'サーバとサーバー',
      [
        ['server', 'サーバ'],
        ['server', 'サーバー'],
      ],
    ],
    ['モニターで見る', [['monitor', 'モニター']]],
    ['see www.example.net/x', [['host', '.example.net']]],
    ['Webアプリ', [['web', 'Webアプリ']]],
  ])('%s', (text, hits) => {
    expect(found(text)).toEqual(hits);
  });
});

test.each(['virtual machinery', 'avirtual machine', 'モニタリング', 'VMX', ' .example.net', 'virtual', ''])(
  'not in: %s',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

describe('a word may go on behind a term', () => {
  const find = termFinder([
    { text: 'AADSTS', value: 'code', goesOn: 'digits' },
    { text: 'Standard_D', value: 'size', goesOn: 'digits' },
    { text: 'EventProcessor', value: 'class', goesOn: 'any' },
  ]);
  test.each([
    ['AADSTS50105 が', 'AADSTS50105'],
    ['aadsts9', 'aadsts9'],
    ['a Standard_D4s_v5_', 'Standard_D4s_v5'],
    ['EventProcessorClient.', 'EventProcessorClient'],
    ['EventProcessor', 'EventProcessor'],
  ])('%s', (text, word) => {
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([word]);
  });

  test.each(['AADSTS', 'AADSTSx1', 'Standard Deployment', 'xEventProcessor'])('not in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

test('what was read before changes nothing: the tree grows while it reads', () => {
  const terms = ['virtual machine', 'virtual network', 'virtual', 'サーバー', 'web アプリ'].map((text) => ({
    text,
    value: text,
  }));
  const grown = termFinder(terms);
  const piece = fc.constantFrom(
    'virtual',
    ' ',
    '-',
    'machine',
    'machines',
    'network',
    'net',
    'サーバ',
    'ー',
    'web',
    'アプリ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      expect(grown(text)).toEqual(termFinder(terms)(text));
    }),
  );
});
