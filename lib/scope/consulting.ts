import type { Edit } from '../request/model';
import { writtenIn } from '../text/language';
import { isFence } from './reading/segments';

/** Somebody already asks the engineer whether to split: then the advice has been followed (R37). */
export const consulting = new RegExp(
  [
    '(?:分割|分け|別(?:々|途|件)?(?:に|で|として|の)?(?:、)?(?:新規に?)?(?:起票|お?問い?合わ?せ))[^。\\n]{0,30}(?:必要|場合|方が|ほうが|べき|望まし|よけれ|良けれ|よろしけれ)[^。\\n]{0,40}(?:ご?指示|お(?:知らせ|申し付け|っしゃ)|ご?連絡|ご?教示|ご?案内|ご?相談|教えて|ください|でしょうか|ですか|ますか|幸い)',
    '(?:分割|件を?に?分け|分けて起票|別々に起票)[^。\\n]{0,24}(?:でしょうか|ですか|ますか|か(?:を|について)?(?:ご相談|教えて|ご教示|ご指示))',
    '\\b(?:split|separate(?:ly)?)\\b[^.\\n]{0,60}\\b(?:let (?:us|me) know|tell (?:us|me)|advise|prefer)',
    '\\b(?:let (?:us|me) know|tell (?:us|me)|advise)\\b[^.\\n]{0,60}\\b(?:split|separate)\\b[^.\\n]{0,40}\\b(?:requests?|cases?|tickets?)\\b',
    '\\b(?:should|shall|do) (?:we|i)\\b[^.?\\n]{0,40}\\b(?:split|separate)\\b[^.?\\n]{0,40}\\b(?:requests?|cases?|tickets?|it|this|them)\\b[^.?\\n]{0,20}\\?',
    '\\b(?:happy|willing|glad) to (?:split|(?:open|raise|file|create) separate)\\b',
  ].join('|'),
  'i',
);

/** The sentence to insert where the writer is unsure how to split. */
export const consult = {
  ja: '本件を複数のお問い合わせに分割した方がよい場合は、ご指示いただけますと幸いです。',
  en: 'If this should be split into separate requests, please let us know.',
} as const;

/** Adds that sentence to the end of a description, as a paragraph of its own, in the language of the text. */
export function consultEdit(description: string): Edit {
  const at = description.length;
  const [breaks = ''] = /(?:\r?\n[ \t]{0,8}){0,2}$/.exec(description) ?? [];
  const missing = description.trim() === '' ? 0 : Math.max(0, 2 - breaks.split('\n').length + 1);
  // In a block of code that nobody has closed, the sentence would be read as code.
  const fences = description.split('\n').filter(isFence);
  const open = fences.length % 2 === 1 && fences.at(-1)?.trim().slice(0, 3);
  const gap = open ? `${breaks ? '' : '\n'}${open}\n\n` : '\n'.repeat(missing);
  const insert = gap + consult[writtenIn(description) ?? 'ja'];
  return { field: 'description', start: at, end: at, insert };
}
