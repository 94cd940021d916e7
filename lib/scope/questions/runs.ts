import { investigating } from '../reading/cues';
import { opensMore, pointsBack, pointsBackSurely } from './ask-cues';
import type { Say } from './asks';

/** Whether it goes on about what stands before. `rich`: it is marked and says much that is new, so that "it" may be of its own. */
export function goesOn(run: readonly Say[], rich: boolean): boolean {
  const opening = run.find(({ text }) => opensMore.test(text)) ?? run.at(-1);
  const bare = (opening?.text ?? '').replace(besidesThat, '').replace(tag, '');
  return (rich ? pointsBackSurely : pointsBack).test(bare);
}

/** "Apart from this": points, but away. */
const besidesThat =
  /^(?:(?:apart|aside) from|besides|in addition to|other than|independent(?:ly)? (?:of|from)|unrelated to|separately? from|on top of) (?:this|that|it|the above),?|^(?:これ|それ|上記)(?:とは(?:別に)?|に加えて?|以外に)、?/i;

/** "…, is it in seconds?": points within the sentence. */
const tag = /, ?(?:is|are|does|do|can|will) (?:it|they)\b[^,]{0,80}$/i;

/** "We also see …", with words of its own. */
export function isNewFault(run: readonly Say[], news: number): boolean {
  return news >= 3 && opens(run) && !run.some(({ text }) => isOfBefore(text));
}

function isOfBefore(text: string): boolean {
  return pointsBackSurely.test(text) || investigating.test(text) || onOfBefore.test(text);
}

const onOfBefore =
  /同じ|同様|見つ(?:かり|け)|改善|変わ(?:ら|り)ま?せん|\b(?:same|confirmed|waited|nothing|(?:the|this) (?:situation|problem|issue|behaviou?r|error|symptom))\b/i;

/** It opens something more, or stands in a paragraph of its own. */
export function opens(run: readonly Say[]): boolean {
  return run.some(({ text }) => opensMore.test(text.replace(/^[・\-*\s\d.()]{1,6}/, '')));
}
