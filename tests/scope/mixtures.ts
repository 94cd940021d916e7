import { relationOf } from '../../lib/azure/services';
import type { Single } from './singles-ja';

/** A text that holds two problems; `at` = where the second starts, connector included. */
export interface Mixture {
  text: string;
  at: number;
  join: string;
  about: string;
}

type Join = (first: string, second: string) => [text: string, at: number];

const plain =
  (between: string): Join =>
  (first, second) => [first + between + second, first.length + (between.match(/^\s*/)?.[0].length ?? 0)];
const listed =
  (mark: (index: number) => string): Join =>
  (first, second) => {
    const head = `${mark(1)}${first}\n\n`;
    return [`${head}${mark(2)}${second}`, head.length];
  };

export const joinsJa: Record<string, Join> = {
  blank: plain('\n\n'),
  another: plain('\n\n別件ですが、'),
  sameLine: (first, second) => {
    const head = /。$/.test(first) ? first : `${first}。`;
    return [`${head}もう一点、${second}`, head.length];
  },
  also: plain('\n\nまた、'),
  list: listed((index) => `${index}. `),
  heading: listed((index) => `## 質問${index}\n`),
};

export const joinsEn: Record<string, Join> = {
  blank: plain('\n\n'),
  another: plain('\n\nAnother issue: '),
  also: plain('\n\nAlso, '),
  unrelated: plain('\n\nOn an unrelated note, '),
  list: listed((index) => `${index}. `),
  heading: listed((index) => `## Issue ${index}\n`),
};

/** Every pair of strangers at a seeded distance, each with every join. Greetings are left off the second. */
export function mixtures(singles: readonly Single[], joins: Record<string, Join>, seed: number): Mixture[] {
  const made: Mixture[] = [];
  for (const [index, first] of singles.entries()) {
    for (let step = 0; step < 4; step++) {
      const second = singles[(index + seed + step * 7) % singles.length] as Single;
      if (!strangers(first, second)) continue;
      for (const [join, combine] of Object.entries(joins)) {
        const [text, at] = combine(first.text, body(second.text));
        made.push({ text, at, join, about: `${first.about} + ${second.about}` });
      }
    }
  }
  return made;
}

function strangers(a: Single, b: Single): boolean {
  return a.about !== b.about && relationOf(a.about, b.about) === undefined;
}

function body(text: string): string {
  return text.replace(/^(?:お世話になっております。|Hello,)\s*/, '');
}

/** Sentences that go on about the same problem. */
export const continuationsJa = [
  'また、再起動しても同じでした。',
  'さらに、別のブラウザーでも同じエラーになります。',
  'なお、この事象は本番環境でのみ発生しています。',
  'また、サービス正常性も確認しましたが、障害の情報はありませんでした。',
  '加えて、昨日から発生頻度が上がっています。調査をお願いします。',
  'あわせて、回避策もあればご教示ください。',
  'ついでに、ログの取得方法も教えてください。',
  '検証環境では発生していません。本番環境だけで失敗します。',
];

export const continuationsEn = [
  'Also, we restarted it and nothing changed.',
  'In addition, the same error appears in another browser.',
  'Additionally, this only happens in production. Could you check?',
  'We also looked at Service Health and there was no outage.',
  'Also, please tell us if there is a workaround.',
  'Furthermore, it became more frequent yesterday. Please investigate.',
  'It does not fail in our test environment. Only production fails.',
];
