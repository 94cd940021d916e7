import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consult, consultEdit, consulting } from '../../lib/scope/consulting';

describe('the writer asks whether to split', () => {
  test.each([
    consult.ja,
    consult.en,
    '分割が必要でしたらご指示ください。',
    '本件の分割が必要な場合は、ご指示ください。',
    '別々に起票した方がよい場合はお知らせください。',
    '別件として起票すべきでしょうか。',
    '2 件に分けた方がよければ、その旨ご連絡ください。',
    'Please let us know if we should split this into separate tickets.',
    'Should we open separate requests for these?',
    'We are happy to open separate cases if you prefer.',
  ])('%s', (text) => {
    expect(consulting.test(text)).toBe(true);
  });

  test.each([
    '別件ですが、Cosmos DB で 429 が出ます。原因を教えてください。',
    '別途お問い合わせ中です。',
    'ディスクを分割する方法を教えてください。',
    '処理を分けて実行していますが失敗します。',
    'How do we split the table into separate partitions?',
    'The traffic should be split between two slots. Please advise.',
  ])('not: %s', (text) => {
    expect(consulting.test(text)).toBe(false);
  });
});

describe('the sentence to insert', () => {
  const written = (text: string) => {
    const { start, end, insert } = consultEdit(text);
    return text.slice(0, start) + insert + text.slice(end);
  };

  test('is a paragraph of its own at the end, in the language of the text', () => {
    expect(written('503 が返ります。')).toBe(`503 が返ります。\n\n${consult.ja}`);
    expect(written('The app returns 503 since today.\n')).toBe(
      `The app returns 503 since today.\n\n${consult.en}`,
    );
    expect(written('503 が返ります。\r\n\r\n')).toBe(`503 が返ります。\r\n\r\n${consult.ja}`);
    expect(written('503')).toBe(`503\n\n${consult.ja}`);
    expect(written('')).toBe(consult.ja);
  });

  test('closes a block of code first that nobody has closed', () => {
    const open = 'The app returns 503 since today.\n```\nGET / 503';
    expect(written(open)).toBe(`${open}\n\`\`\`\n\n${consult.en}`);
    expect(written(`${open}\n`)).toBe(`${open}\n\`\`\`\n\n${consult.en}`);
    expect(written('503\n~~~\nGET /')).toBe(`503\n~~~\nGET /\n~~~\n\n${consult.ja}`);
    expect(written(`${open}\n\`\`\``)).toBe(`${open}\n\`\`\`\n\n${consult.en}`);
  });

  test('leaves the text as it is, and is recognised afterwards', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(written(text).startsWith(text)).toBe(true);
        expect(consulting.test(written(text))).toBe(true);
      }),
    );
  });
});
