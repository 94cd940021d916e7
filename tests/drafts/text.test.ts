import fc from 'fast-check';
import { expect, describe as suite, test } from 'vitest';
import type { Desk, Draft } from '../../lib/drafts/draft';
import { newRequestUrl } from '../../lib/drafts/new-request';
import { asMarkdown, describe, draftAsMarkdown } from '../../lib/drafts/text';
import { formPath } from '../../lib/request/address';
import { readRoute } from '../../lib/request/route';
import { anyText } from './texts';

const subscription = '8d3f6c1e-4b7a-4c2d-9f10-2b6a5e7d8c91';
const draft: Draft = {
  id: 'd1',
  summary: 'App Service: HTTP 503 <b>',
  passages: [
    { id: 'p1', text: '環境: 本番', shared: true, at: 0 },
    { id: 'p2', text: 'リージョン: 東日本', shared: true, close: true, at: 8 },
    { id: 'p3', text: '', at: 17 },
    { id: 'p4', text: '503 が返ります。', at: 20 },
    { id: 'p5', text: '関連: (番号)', related: true },
  ],
  service: { id: 'app-service', en: 'Azure App Service', ja: 'Azure App Service' },
  severity: 'B',
  issueType: 'technical',
  subscription,
};

suite('a description', () => {
  test('a blank line stands between passages, but where the original had none', () => {
    expect(describe(draft)).toBe('環境: 本番\nリージョン: 東日本\n\n503 が返ります。\n\n関連: (番号)');
  });

  test('what has moved before its place keeps apart', () => {
    const [first, second] = draft.passages;
    const passages = [first, second].filter((one) => one !== undefined).reverse();
    expect(describe({ passages })).toBe('リージョン: 東日本\n\n環境: 本番');
  });
});

suite('Markdown', () => {
  test('in Japanese', () => {
    expect(draftAsMarkdown(draft, 'ja')).toBe(`## App Service: HTTP 503 \\<b\\>

- サービス: Azure App Service
- 重要度: B
- 問題の種類: 技術
- サブスクリプション: ${subscription}

\`\`\`text
${describe(draft)}
\`\`\``);
  });

  test('in English, without suggestions and summary', () => {
    const bare = { id: 'd1', summary: ' ', passages: [{ id: 'p1', text: 'It fails.' }] };
    expect(draftAsMarkdown(bare, 'en')).toBe('## (no summary)\n\n```text\nIt fails.\n```');
  });

  test('no text breaks the structure: it can be told apart again', () => {
    const one = fc.record({
      summary: fc.oneof(fc.string(), fc.constantFrom('# x', '```', '*a*', '<!--', 'a\nb')),
      text: fc.oneof(anyText, fc.string(), fc.constantFrom('````\n## x', '```', '~~~', '    x', '- a\n## b')),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), (all) => {
        const drafts = all.map(({ summary, text }, index) => ({
          id: `d${index}`,
          summary,
          passages: [{ id: `p${index}`, text }],
        }));
        const desk: Desk = { drafts, mark: 'abcd', language: 'en' };
        expect(blocksOf(asMarkdown(desk))).toEqual(drafts.map((each) => describe(each)));
      }),
      { numRuns: 300 },
    );
  });

  /** What stands in the fences, as a reader of Markdown tells them apart; each under a heading. */
  function blocksOf(markdown: string): string[] {
    const blocks: string[] = [];
    let fence = '';
    let lines: string[] = [];
    for (const line of markdown.split('\n')) {
      if (!fence && /^`{3,}text$/.test(line)) {
        fence = line.slice(0, -4);
        lines = [];
      } else if (fence && /^`+$/.test(line) && line.length >= fence.length) {
        blocks.push(lines.join('\n'));
        fence = '';
      } else if (fence) lines.push(line);
      else expect(line).toMatch(/^(?:## .+)?$/);
    }
    expect(fence).toBe('');
    return blocks;
  }
});

suite('the form’s own address', () => {
  const origin = 'https://portal.azure.us';
  const read = (url: string) => {
    const { hash } = new URL(url);
    expect(formPath(hash)).toBeDefined();
    return readRoute({ hash, visit: 1 }).facts;
  };

  test('issue type and subscription on the same portal, nothing of the text', () => {
    const url = newRequestUrl(origin, draft);
    expect(url).toBe(
      `https://portal.azure.us/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade/issueType/technical/subscriptionId/${subscription}`,
    );
    expect(read(url)).toEqual({ issueType: 'technical', subscription: { id: subscription } });
  });

  test.each(['quota', 'technical', undefined] as const)('issue type %s', (issueType) => {
    const given = issueType && { issueType };
    expect(read(newRequestUrl(origin, { ...given }))).toEqual({ issueType: issueType ?? 'technical' });
  });

  test.each(['billing', 'subscription'] as const)('%s: its name in an address is not known', (issueType) => {
    expect(read(newRequestUrl(origin, { issueType }))).toEqual({});
  });

  test.each(['', 'x', `${subscription}/summary/x`, '8d3f6c1e4b7a4c2d9f102b6a5e7d8c91'])(
    'no GUID: %j',
    (no) => {
      expect(newRequestUrl(origin, { subscription: no })).not.toContain('subscriptionId');
    },
  );

  test.each([
    'https://portal.azure.com',
    'https://ms.portal.azure.com',
    'https://portal.azure.cn',
    'https://entra.microsoft.com',
  ])('%s', (portal) => {
    expect(new URL(newRequestUrl(portal, draft)).origin).toBe(portal);
  });

  test.each([
    'http://portal.azure.com',
    'https://portal.azure.com.example',
    'https://portal.azure.com/x',
    'https://sandbox-1.reactblade.portal.azure.net',
    'javascript:alert(1)//portal.azure.com',
    'chrome-extension://abc',
    '',
  ])('not a portal: %j', (other) => {
    expect(new URL(newRequestUrl(other, draft)).origin).toBe('https://portal.azure.com');
  });
});
