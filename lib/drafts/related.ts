import type { Desk, Draft } from './draft';

/**
 * Writes our line about the other drafts anew in each draft that has it (R35): the numbers are known only after sending.
 * One that the person has edited is theirs and stays.
 */
export function withRelated(desk: Desk): Desk {
  const drafts = desk.drafts.map((draft) => {
    const text = relatedLine(desk, draft);
    const passages = draft.passages.map((passage) => (passage.related ? { ...passage, text } : passage));
    return { ...draft, passages };
  });
  return { ...desk, drafts };
}

/** Blank where there is no other draft. */
function relatedLine({ drafts, language }: Desk, draft: Draft): string {
  const others = drafts.filter(({ id }) => id !== draft.id).map(({ summary }) => summary);
  if (others.length === 0) return '';
  return [phrases[language], ...others.filter(Boolean).map((summary) => `- ${summary}`)].join('\n');
}

const phrases = {
  ja: '関連するお問い合わせ: (起票後に番号をご記入ください)',
  en: 'Related requests: (please fill in the numbers after sending)',
} as const;
