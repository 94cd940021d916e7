/* The grammar of English sentences about passwords: whose it is, what joins it and its value, and what may follow. */

import { isLikely, isTold } from './said';
import { isNameLike } from './values';

/** A word of the part between label and value; a verb would begin another statement. */
const word =
  /(?!(?:is|was(?! (?:given|told|sent))|are|were|will|but|because|so|then|when|if|not|does|did|do|can|cannot|fails|failed|works|worked|and) )[\w@\\"'’/#()-](?:[\w@\\"'’/#()-]|\.(?=\w)){0,39}(?!=)/
    .source;
const opening =
  /for|of|on|in|at|as per|by|with|from|to [a-z]{2,10}|that|which|(?:we|I|you|they|he|she)(?:'(?:re|m|ve|d|ll))?|given|set|sent|shown|got|kept|written|chosen|today|when|part|portion|value|string|field|section|(?:that|which) (?:is|was|does|did)(?: not)?|[a-z]{2,10}ed/
    .source;
/** `for the user sa`, `that I am using`, `given by HR`, `part of the connection string`. */
export const whose = `(?:${/,(?: [A-Za-z-]{1,12}){1,4},/.source}| (?:${opening})(?: ${word}){0,8}?)?`;

/** `for the bot`, `that we use`: of a key nothing else, as logs speak of keys in many ways. */
export const owner = `(?: (?:for|of|on|(?:that |which )?(?:we|I|you|they|he|she)(?:'(?:re|m|ve))?)(?: ${word}){1,6}?)?`;

const adverb =
  /now|currently|still|just|also|both|either|[a-z]{3,9}ly|[a-z]{0,9}(?:ed|set|given|chosen|put) (?:to|as)|called|this|something like|like|as follows|as below|below|the following|here|(?:still )?(?:(?:the|its) )?(?:initial|default|factory|old|original|temporary)(?: one,?)?/
    .source;
/** `is now`, `has been reset to`, `might be something like`. */
export const verb = `(?:${
  /(?: is| was| were| are| remains| stays(?: as)?| ist| est|'s| has been| had been| used to be| (?:will|must|should|might|may|could|would) be)/
    .source
}(?: (?:${adverb}))?|${/(?: has)?(?: been)? (?:re)?set (?:to|as)| changed to| has (?:the )?value| equals| also/.source})${/[ :=]{0,2}(?<=[ :=])/.source}`;
/** `set to`, `chosen as`: what comes before has to tell whether it is the password that becomes something. */
export const into = / (?:to|as)(?: (?:be|just|simply|something like))? /.source;
/** `:`, `=`, `->`, ` - `, and a question that is answered at once. */
export const mark =
  /(?: ?(?:[:=]{1,2}(?:>|[-–—](?=[ \w]))? ?|-{1,2}> ?|→ ?|\?(?: {1,3}|\r?\n)(?:A: ?)?)(?![;,&{])| [-–—] {1,2})/
    .source;

/** What lies behind a word that ends the sentence or the line. */
export const endsSentence =
  /^["'”)`*]{0,2} ?(?:[.!;)]?\s{0,3}(?:$|\r?\n)|[.!] [A-Z]|[,;] | (?:and it|but (?:it|I|we)|btw|pls|plz|thanks)\b)/;
export const endsClause = /^["'”)`*]{0,2}(?:$|[.,;:!?)\s]|[^ -~])/;
/** What goes on behind a value that only stands beside its label. */
const goesOn =
  /^["')]{0,2}(?:[.,;!?]?(?:\s{0,3}$|\s{0,3}\r?\n)| ?[.,;!?] | ?[^ -~]| (?:is|was|does|did|do|doesn't|doesnt|didn't|not|fails|failed|stopped|works|worked|for|on|and|but|or|in|at|to|with|when|if|it|still|keeps|gets|isn't|isnt|please|pls|plz|thanks|thx|ty|asap|btw|too|which|that|can|cannot|can't|any|help|as|of|shows|gives|returns|says|throws|no|anymore|from|be|has|had|have|was|will|would|could|should|just|always|never|instead|again|yesterday|today|now|because|username|I|we|he|she|they|there|after|since|rejected|refused|denied|accepted|ok|okay|valid|allowed|enough|strong|weak|contains|includes|meets|(?:[a-z]{2,12} )?(?:password|passwd|pwd?)|while|whereas|every)(?![A-Za-z]))/i;
/** What goes on behind a plain word: the next part of the sentence rather than what the word belongs to. */
export const goesOnAnew =
  /^["')]{0,2} (?:and|but|or|so|which|can|cannot|can't|does|doesn't|did|didn't|is|isn't|was|not|when|if|because|please|pls|plz|thanks|asap|btw|it|its|this|works|worked|fails|failed|by (?:the|our|my|us|him|her|them)|on (?:the|our|my|all|both))(?![A-Za-z])/;

/** A message, a file, a unit. */
export function isTalkBehind(after: string): boolean {
  return /^["'”)`]{0,2} ?(?:characters?|chars?|digits?|days?|hours?|times?|minutes?|months?|weeks?|years?|letters|attempts?|users?|message|error|prompt|button|field|box|page|screen|dialog|option|link|tab|policy|setting)(?![A-Za-z])/i.test(
    after,
  );
}

/** Behind a verb or a mark: anything but talk; a plain word only where the sentence ends or goes on anew. */
export function isGiven(secret: string, after: string): boolean {
  // "12-character", "90days": the sentence goes on about the password.
  if (/^\d+-?[A-Za-z-]+$/.test(secret) && !/^\d{2,}[a-z]{1,3}$/.test(secret)) return false;
  if (isTalkBehind(after)) return false;
  if (isLikely(secret, after)) return !isNameLike(secret) || endsClause.test(after);
  return isTold(secret) && (endsSentence.test(after) || goesOnAnew.test(after) || /^["'”]?\)/.test(after));
}

/** Right behind the label: words there are mostly what the label belongs to, `password reset`. */
export function isBeside(secret: string, after: string): boolean {
  if (isTalkBehind(after) || !goesOn.test(after)) return false;
  if (!/^\d+$/.test(secret) && secret.length > 4) return isLikely(secret, after);
  return /\d/.test(secret) && isTold(secret) && endsSentence.test(after);
}

/** The same behind `with` or a user's name. */
export function isBesideUser(secret: string, after: string): boolean {
  return isBeside(secret, after) || (!heads.test(secret) && isGiven(secret, after));
}

/** What there are passwords of, for and with: `password reset`. */
const heads =
  /^(?:resets?|polic(?:y|ies)|hash(?:es)?|sync|authentication|auth|log-?ins?|log-?on|sign-?in|prompts?|fields?|box(?:es)?|pages?|expir(?:y|ation|es)|rotations?|changes?|protection|managers?|vaults?|generators?|complexity|length|history|age|attempts?|lists?|files?|stores?|databases?|screens?|dialogs?|options?|errors?|issues?|problems?|grants?|flows?|spray|attacks?|write-?back|hints?|recovery|updates?|validation|verification|requirements?|rules?|strength|settings?|profiles?|guess(?:es)?|providers?|entry|encryption|formats?|failures?|mismatch|sso|security|access|mechanism|types?|methods?|combinations?|combo|pairs?|details|information|info|inputs?|caching|cache|storage|quality|check(?:s|er)?|filters?|dll|agent|service|server|database|account|mode|credentials?|notifications?|reminder|emails?|mails?|text|parameters?|properties|property|column|variable|values?|replication|lock-?out|reuse|sharing|handling|management|migration|blade|portal|tool|app|form)$/i;
