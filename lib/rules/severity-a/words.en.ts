/* What takes a statement back. */
export const condition =
  /\b(?:if|unless|until|till|when|whenever|whether|would|could|might|may|will|should|shall|must|once|in case|suppos\w+|assum\w+|expect\w*|hop(?:e|es|ing)|plan\w*|risk|drill|simulat\w+|before|so that|to be)\b/;
export const negation =
  /\b(?:not|never|nothing|none|nobody|no|neither|nor|cannot|without|hardly|barely|unable|doubt|impossible|far from)\b|n't\b/;
export const wish =
  /\b(?:want|wants|needs?|please|wish|would like|ask(?:ed|ing)?|request(?:ed|ing)?|looking for|help us|try(?:ing)? to)\b|\?/;
export const elsewhen =
  /\b(?:last time|previous(?:ly)?|earlier|in the past|past|other customers?|another|ago|back then|at that time|during (?:the )?tests?)\b/;
export const hearsay =
  /\b(?:says?|said|told|claim(?:s|ed)?|reports|according|shows?|states|marked as|seems?|apparently|allegedly)\b/;
export const partly =
  /\b(?:some|one of|parts? of|half|partly|partial(?:ly)?|temporar(?:y|ily)|brief(?:ly)?|only|except|most|for a (?:while|moment|few))\b/;
export const trial =
  /\b(?:tests?|testing|dev|development|staging|sandbox|PoC|proof[- ]of[- ]concept|pre-?prod\w*|demo|sample|lab|pilot|QA|UAT)\b/;

/** Fails, in the present tense. */
export const fails =
  /(?:returns? (?:an? )?(?:HTTP )?(?:status )?(?:5\d\d|errors?|nothing)|(?:is|are) (?:now |currently |still |completely |totally |all )*(?:returning|giving|getting) (?:an? )?(?:HTTP )?(?:5\d\d|errors?)|(?:is|are) (?:now |currently |still |completely |totally |entirely |fully |all )*(?:down|failing|unavailable|offline|unreachable|inaccessible|dead|not (?:working|loading|responding|reachable|available))|fails|(?:does|do) (?:not|n't) (?:work|load|respond|open|start)|(?:doesn't|don't) (?:work|load|respond|open|start)|times? out|gets? (?:an? )?(?:HTTP )?5\d\d|crash(?:es)?|refuses? (?:all )?connections?)/;

/** Stopped by somebody, or on another day. */
export const planned =
  /\b(?:planned|scheduled|maintenance|on purpose|intentional\w*|every (?:day|night|morning|week)|daily|nightly|weekly|for (?:a|\d+|one|two|ten) (?:seconds?|minutes?)|ended|lasted)\b/;

/** Words of a condition that also stand for a time are not among these: a failure "when they sign in" goes on. */
export const supposed =
  /\b(?:if|unless|until|till|whether|would|could|might|may|should|in case|suppos\w+|hop(?:e|es|ing)|plan\w*|drill|simulat\w+|what happens)\b/;

/** One expression of several in a row, each of which stays as it is. */
export function inARow(...parts: RegExp[]): RegExp {
  return new RegExp(parts.map(({ source }) => `(?:${source})`).join(''), 'i');
}
