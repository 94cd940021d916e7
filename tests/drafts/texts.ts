import fc from 'fast-check';
import type { Analysis, Hint } from '../../lib/analyze';
import type { Desk } from '../../lib/drafts/draft';
import { describe } from '../../lib/drafts/text';
import type { Span } from '../../lib/request/model';

/** The hint that a description holds several problems, each beginning with one of `starts`. */
export function oneProblem(description: string, ...starts: (string | number)[]): Hint {
  const at = starts.map((start) => (typeof start === 'number' ? start : description.indexOf(start)));
  if (at.some((start) => start < 0)) throw new Error('A part is not in the text.');
  const evidence = [0, ...at].map((start, index): Span => {
    return { field: 'description', start, end: at[index] ?? description.length };
  });
  return {
    rule: 'one-problem',
    key: 'one-problem/description',
    level: 'warn',
    certainty: 'found',
    source: [],
    evidence,
    data: { parts: evidence.length, cuts: at.map(() => ({ reason: 'connector', cues: [] })) },
  };
}

/** The hint that something is a secret. */
export function secret(description: string, value: string): Hint {
  const start = description.indexOf(value);
  return {
    rule: 'secrets',
    key: 'secrets/password',
    level: 'stop',
    certainty: 'found',
    source: [],
    evidence: [{ field: 'description', start, end: start + value.length }],
    data: { kind: 'password' },
  } as unknown as Hint;
}

export const analysis = (...hints: Hint[]): Analysis => ({ hints, failed: [] });

/** What all drafts of a desk say, as texts. */
export const textsOf = ({ drafts }: Desk): string[] => drafts.map((draft) => describe(draft));

/** Without blanks. */
export const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** Sentences that a request may be made of. */
const sentences = [
  'お世話になっております。',
  'Contoso の山田です。',
  'App Service「contoso-shop」で HTTP 503 が断続的に発生しています。',
  '再起動しても変わりませんでした。',
  '原因の調査をお願いします。',
  '別件ですが、Key Vault の証明書の自動更新の方法を教えてください。',
  'ｱｸｾｽ先は 😀 東日本リージョンです。',
  '以上、よろしくお願いいたします。',
  'Our AKS cluster cannot pull images.',
  'Since this morning, pods stay in ImagePullBackOff!',
  'Is it possible to keep the sign-in logs for one year?',
  'See https://learn.microsoft.com/azure/aks?view=all for details.',
  'Best regards,',
];
const lines = [
  '環境：本番 (東日本リージョン)',
  'サブスクリプション ID: 8d3f6c1e-4b7a-4c2d-9f10-2b6a5e7d8c91',
  '■発生日時',
  '2026-11-18 09:15 (JST)',
  '連絡先：山田太郎 (03-1234-5678、平日 9:00-18:00)',
  'Environment: production',
  '## Steps',
  '=====',
  '- 1 回目は成功します。',
  '・リソース グループ: rg-shop',
  '1. How do we rotate the keys?',
  '(2) 料金を教えてください。',
  '③ バックアップの保持期間',
  '[2026-11-18T09:15:00Z] ERROR connect ETIMEDOUT 10.0.0.4:443',
  '    at Contoso.Api.Start(Program.cs:12)',
  'az aks show -g rg-aks -n contoso-aks',
  '```\nkubectl get pods\n\n  NAME READY\n```',
  '````',
];

/** A text of such sentences, lines and blank lines. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }).map((some) => some.join(' ')),
      fc.constantFrom(...lines),
      fc.constant(''),
    ),
    { minLength: 2, maxLength: 14 },
  )
  .map((some) => some.join('\n'))
  .filter((text) => text.trim() !== '');

/** A text, and where it is cut into parts. */
export const anyParts = anyText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    starts: fc.uniqueArray(fc.integer({ min: 1, max: Math.max(1, text.length - 1) }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
);
