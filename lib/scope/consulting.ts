/** Somebody already asks the engineer whether to split: then the advice has been followed (R37). */
export const consulting =
  /(?:分割|件を分け|分けて(?:起票|お問い?合わ?せ)|別(?:途|件)(?:で|として)?(?:起票|お問い?合わ?せ))[^。\n]{0,40}(?:必要|場合|方が|ほうが|べき)[^。\n]{0,40}(?:ご?指示|お(?:知らせ|申し付け)|ご?連絡|ご?教示|ご?案内|教えて)|\b(?:split|separate)\b[^.\n]{0,60}\b(?:requests?|cases?|tickets?)\b[^.\n]{0,60}\b(?:let (?:us|me) know|tell (?:us|me)|advise|prefer)|\b(?:let (?:us|me) know|tell (?:us|me)|advise)\b[^.\n]{0,60}\b(?:split|separate)\b[^.\n]{0,40}\b(?:requests?|cases?|tickets?)\b/i;

/** The sentence to insert where the writer is unsure how to split. */
export const consult = {
  ja: '本件の分割が必要な場合は、ご指示ください。',
  en: 'If this should be split into separate requests, please let us know.',
} as const;
