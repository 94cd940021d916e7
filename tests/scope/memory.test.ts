import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../lib/scope/reading/facts';
import { memoryOf } from '../../lib/scope/reading/memory';

describe('a memory', () => {
  const reader = () => {
    const read: string[] = [];
    const memory = memoryOf((text) => {
      read.push(text);
      return text.length;
    });
    return { read, memory };
  };

  test('reads a text once, also in the next analysis', () => {
    const { read, memory } = reader();
    expect(memory.of('abc')).toBe(3);
    memory.turn();
    expect(memory.of('abc')).toBe(3);
    expect(memory.of('abc')).toBe(3);
    expect(read).toEqual(['abc']);
  });

  test('forgets what the last analysis did not use', () => {
    const { read, memory } = reader();
    memory.of('abc');
    memory.turn();
    memory.of('other');
    memory.turn();
    memory.of('abc');
    expect(read).toEqual(['abc', 'other', 'abc']);
  });
});

const lines = [
  '',
  'App Service で 503 が返ります。原因を教えてください。',
  '別件ですが、Key Vault のシークレットが取得できません。もう一点、VM も遅いです。',
  '```',
  '2026-11-10T13:05:11Z ERROR order.servicebus.windows.net refused',
  'contoso.servicebus.windows.net に接続できません。',
  'Event Hubs returns 500. Also, Service Bus queues are full.',
  '1. Redis drops',
  '2. Power BI is blank',
  'よろしくお願いします。',
  'Relay',
];

/** As if nothing had been read before. */
function fresh(text: string) {
  factsOf('', []);
  factsOf('', []);
  return factsOf(text, []);
}

test('what is remembered changes nothing: any lines, edited in any order', () => {
  const edit = fc.record({ at: fc.nat(30), remove: fc.nat(2), insert: fc.subarray(lines) });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 20 }), fc.array(edit), (start, edits) => {
      const text = [...start];
      for (const { at, remove, insert } of edits) {
        text.splice(at, remove, ...insert);
        const remembered = factsOf(text.join('\n'), []);
        expect(remembered).toEqual(factsOf(text.join('\n'), []));
        expect(fresh(text.join('\n'))).toEqual(remembered);
      }
    }),
    { numRuns: 60 },
  );
});

test('letter by letter', () => {
  const text = lines.join('\n');
  for (let end = 0; end <= text.length; end++) {
    const remembered = factsOf(text.slice(0, end), []);
    if (end % 10 === 0) expect(fresh(text.slice(0, end))).toEqual(remembered);
  }
});
