import type { Desk, Draft, Passage } from './draft';

/**
 * Writes our line about the other drafts anew in each draft that has it (R35): the numbers are known only after sending.
 * One that the person has edited is theirs and stays. A draft in which nothing changes stays the same object.
 */
export function withRelated(desk: Desk): Desk {
  const drafts = desk.drafts.map((draft) => {
    const text = relatedLine(desk, draft);
    const isOld = (passage: Passage) => passage.related && passage.text !== text;
    if (!draft.passages.some(isOld)) return draft;
    return { ...draft, passages: draft.passages.map((one) => (isOld(one) ? { ...one, text } : one)) };
  });
  return { ...desk, drafts };
}

/** One line for each other draft that says something; blank where there is none. */
function relatedLine({ drafts, language }: Desk, draft: Draft): string {
  const { one, several, number } = phrases[language];
  const lines = drafts
    .filter((other) => other !== draft && (other.summary || other.passages.some(({ related }) => !related)))
    .map(({ summary }) => `${number} ${summary}`.trim());
  if (lines.length < 2) return lines.map((line) => `${one} ${line}`).join('');
  return [several, ...lines.map((line) => `- ${line}`)].join('\n');
}

const phrases = {
  ja: {
    one: '関連するお問い合わせ:',
    several: '関連するお問い合わせ:',
    number: '(起票後に番号をご記入ください)',
  },
  en: {
    one: 'Related request:',
    several: 'Related requests:',
    number: '(please fill in the number after sending)',
  },
} as const;
