import type { Desk, Draft, Passage } from './draft';

/** The description of a draft as one text: its passages, a blank line between them but where the original had none. */
export function describe({ passages }: Pick<Draft, 'passages'>): string {
  const said = passages.filter(({ text }) => text.trim() !== '');
  return said.map((passage, index) => jointBefore(said[index - 1], passage) + passage.text).join('');
}

/** What stands between a passage and the one before it. */
function jointBefore(before: Passage | undefined, { close, at = 0 }: Passage): string {
  if (!before) return '';
  return close && before.at !== undefined && before.at < at ? '\n' : '\n\n';
}

/** All drafts as Markdown. A person's text cannot break its structure: it stands in fences, or with its marks escaped. */
export function asMarkdown({ drafts, language }: Desk): string {
  return `${drafts.map((draft) => draftAsMarkdown(draft, language)).join('\n\n')}\n`;
}

/** One draft as Markdown: its summary as a heading, what we suggest, the description. */
export function draftAsMarkdown(draft: Draft, language: Desk['language']): string {
  const words = headings[language];
  const { service, severity, issueType, subscription } = draft;
  const rows = [
    [words.service, service && escaped(service[language])],
    [words.severity, severity],
    [words.issueType, issueType && words.issueTypes[issueType]],
    [words.subscription, subscription && escaped(subscription)],
  ].flatMap(([label, value]) => (value ? `- ${label}: ${value}` : []));
  const blocks = [`## ${escaped(draft.summary) || words.untitled}`, rows.join('\n'), fenced(describe(draft))];
  return blocks.filter(Boolean).join('\n\n');
}

const headings = {
  ja: {
    untitled: '(概要なし)',
    service: 'サービス',
    severity: '重要度',
    issueType: '問題の種類',
    subscription: 'サブスクリプション',
    issueTypes: {
      technical: '技術',
      billing: '課金',
      subscription: 'サブスクリプションの管理',
      quota: 'サービスとサブスクリプションの制限 (クォータ)',
    },
  },
  en: {
    untitled: '(no summary)',
    service: 'Service',
    severity: 'Severity',
    issueType: 'Issue type',
    subscription: 'Subscription',
    issueTypes: {
      technical: 'Technical',
      billing: 'Billing',
      subscription: 'Subscription management',
      quota: 'Service and subscription limits (quotas)',
    },
  },
} as const;

/** In a fence longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`{3,}/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** On one line, the marks of Markdown escaped. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~#|]/g, '\\$&');
