import type { Cue } from './cue';
import { inARow } from './words.en';

/* Who is meant, and when. */
const our =
  /\b(?:we|I|our (?:team|engineers?|operators?|on-?call\w*|contacts?|staff)|(?:my|our) phone|contact person|on-?call (?:engineer|team|staff))\b/;
const hours =
  /24 ?[x×*/] ?7|24 hours (?:a|per) day|around the clock|round the clock|day and night|at any (?:time|hour)|any time of day/;
const nights =
  /(?:at night|over ?night|after[- ]hours|outside (?:of )?(?:business|office|working) hours|on weekends|at weekends|during the night)/;
const office = /(?:during|in|within) (?:our |normal |regular |local )?(?:business|office|working) hours/;

/** Strict on purpose, as in Japanese. */
export const englishReachable: readonly Cue[] = [
  {
    question: 'reachable',
    says: 'unreachable',
    words: anyOfIn(
      [
        our.source,
        `[^.\\n]{0,40}(?:only )?(?:reachable|available|contactable|answer(?:ing)? (?:the phone|calls)|take calls) only ${office.source}`,
      ],
      [
        our.source,
        `[^.\\n]{0,40}only (?:be )?(?:reach\\w*|available|contact\\w*|answer|take calls)[^.\\n]{0,20}${office.source}`,
      ],
      [
        our.source,
        `[^.\\n]{0,30}(?:cannot|can't|can not|are not|am not|is not|aren't|isn't|not able to|unable to) (?:be )?(?:reach\\w*|available|contact\\w*|answer|take calls|call\\w*)[^.\\n]{0,30}${nights.source}`,
      ],
      [
        `\\b(?:nobody|no one|no engineer|none of us)\\b[^.\\n]{0,30}(?:reach\\w*|available|on[- ]call|contact\\w*|answer\\w*)[^.\\n]{0,20}${nights.source}`,
      ],
      [`\\b(?:call|contact|phone|reach|ring) (?:us|me) only ${office.source}`],
      [`\\b(?:call|contact|phone|reach|ring) (?:us|me) ${office.source} only`],
      [`\\b(?:please )?do(?: not|n't) (?:call|phone|ring)(?: us| me)? ${nights.source}`],
    ),
    unless:
      /\b(?:if|unless|Microsoft|your (?:team|support|engineers?)|support (?:is|was|engineers?)|application|service|site|app|system)\b/i,
    unlessSentence: /\?|not only/i,
  },
  {
    question: 'reachable',
    says: 'yes',
    clears: ['unreachable'],
    words: anyOfIn(
      [
        our.source,
        `(?: [\\w-]{1,20}){0,3} (?:can be|are|am|is|answers?|will answer|will be) (?:also |always |fully )?(?:reach\\w*|available|contact\\w*|on[- ]call|called|the phone|calls)[^.\\n]{0,30}(?:${hours.source})`,
      ],
      [`\\bon[- ]call (?:24 ?[x×*/] ?7|around the clock|round the clock)`],
    ),
    unless:
      /\b(?:if|unless|not|no|never|without|cannot|would|could|might|should|must|need|want|Microsoft|your|support|application|site|shop|customers?)\b|n't\b/i,
    unlessSentence: /\?|\bnot\b|\bexcept\b/i,
  },
  {
    question: 'reachable',
    says: 'unreachable',
    words:
      /\b(?:(?:please )?(?:do not|don't|never) (?:call|phone|ring|telephone) (?:us|me)\b(?! (?:if|unless|before|again|about|back))|(?:call|contact|reach|write to) (?:us|me) (?:by|via|through|on) e-?mail only|(?:reply|respond|answer) (?:to (?:us|me) )?(?:by|via) e-?mail only|e-?mail only(?:,| -|;)? please|(?:only (?:by|via|through)|by nothing but) e-?mail\b|no (?:phone )?calls,? please)/i,
    unless:
      /\b(?:if|unless|Microsoft|your|support (?:is|was|engineers?)|application|service|site|app|system|customers?)\b/i,
    unlessSentence: /\?|not only|\bif\b|\bunless\b/i,
  },
  {
    question: 'reachable',
    says: 'yes',
    clears: ['unreachable'],
    words: inARow(
      /\b(?:(?:please |just |you (?:can|may) |feel free to |so )?(?:call|phone|ring|telephone|reach) (?:me|us|(?:my|our) (?:mobile|cell|phone|on-?call (?:phone|number|engineer)))|(?:my|our) (?:mobile|cell|phone|cell ?phone)(?: phone)? is (?:always )?(?:on|reachable|answered)|(?:phone )?calls (?:are )?(?:welcome|answered))[^.?\n]{0,30}?/,
      /\b(?:any ?time(?! (?:today|tomorrow|this|next|during|between|from|before|after|within|on week|in the))|24 ?[x×*/] ?7|around the clock|round the clock|day (?:and|or) night|at any (?:time|hour)|any time of (?:the )?day)/,
    ),
    unless:
      /\b(?:if|unless|not|no|never|without|cannot|would|could|might|should|must|Microsoft|support|application|API|site|shop|customers?|during|except)\b|n't\b/i,
    unlessSentence: /\?|\bnot\b|\bexcept\b|\bduring\b|\bbetween\b|\bhours only\b/i,
  },
  {
    question: 'reachable',
    says: 'yes',
    clears: ['unreachable'],
    words: inARow(
      /^\W{0,4}(?:phone|mobile|contact|on-?call)(?: phone| number| person)?[^.:\n]{0,12}:[^.\n]{0,24}?/,
      hours,
    ),
    unless:
      /\b(?:if|unless|not|no|never|cannot|would|could|should|must|need|Microsoft|support|during|except)\b|n't\b/i,
    unlessSentence: /\?|\bnot\b|\bexcept\b/i,
  },
];

function anyOfIn(...alternatives: string[][]): RegExp {
  return new RegExp(alternatives.map((parts) => parts.join('')).join('|'), 'i');
}
