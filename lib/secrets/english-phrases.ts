/* The grammar of English sentences about passwords: whose it is, what joins it and its value, and what may follow. */

const name = /(?:[\w.@\\"'-]{1,30} ){0,4}?[\w.@\\"'-]{1,40}/.source;
/** `for the user sa`, `that I am using`, `we set on the server`. */
export const whose = `(?:${/ (?:for|of|on|in|to (?:open|unlock|access|decrypt|log|sign|connect|get)) /.source}${name}|${
  /(?: that| which)? (?:we|I|you|they|he|she)(?:'m|'re| am| are| have| had|'ve)?(?: been)? (?:use|using|used|typed?|typing|enter(?:ed|ing)?|set|chose|got|have|gave|tried|trying|was given|were given|received|put in)(?: me| us)?/
    .source
}(?: (?:for|on|in|to|with|from) ${name})?|${/,(?: [A-Za-z-]{1,12}){1,4},| given to (?:me|us)| (?:stored|saved|kept|set|configured|written|used) (?:in|on|for|at|by) [\w .@\\-]{2,30}?/.source})?`;
/** `is now`, `has been reset to`, `might be something like`, `=`. */
export const verb = `(?:${
  /(?: is| was| were| are|'s| has been| had been| used to be| (?:will|must|should|might|may|could|would) be| to| as)(?: (?:now|currently|still|just|probably|simply|actually|either|changed to|set to|set as|reset to|called|this|something like|like|both|(?:still )?(?:the |its )?(?:initial|default|old|original|temporary)(?: one)?))?/
    .source
}|${/(?: has)?(?: been)? (?:re)?set (?:to|as)| changed to| equals| ?→| ?-{1,2}>/.source})${/[ :=]{0,2}(?<=[ :=→>])/.source}`;
/** What lies behind a word that ends the sentence or the line. */
export const endsSentence =
  /^["'”)`*]{0,2} ?(?:[.!;)]?\s{0,3}(?:$|\r?\n)|[.!] [A-Z]|[,;] | (?:and it|but (?:it|I|we)|btw|pls|plz|thanks)\b)/;
export const endsClause = /^["'”)`*]{0,2}(?:$|[.,;:!?)\s]|[^ -~])/;
/** What goes on behind a value that only stands beside its label. */
export const goesOn =
  /^["')]{0,2}(?:[.,;!?]?(?:\s{0,3}$|\s{0,3}\r?\n)|[.,;!?] | ?[^ -~]| (?:is|was|does|did|do|doesn't|doesnt|didn't|not|fails|failed|stopped|works|worked|for|on|and|but|or|in|at|to|with|when|if|it|still|keeps|gets|isn't|isnt|please|pls|plz|thanks|thx|ty|asap|btw|too|which|that|can|cannot|can't|any|help|as|of|shows|gives|returns|says|throws|no|anymore|from|be|has|had|have|was|will|would|could|should|just|always|never|instead|again|yesterday|today|now|because|username|I|we|he|she|they|there|after|since)(?![A-Za-z]))/i;

/** A message, a file, a unit. */
export function isTalkBehind(after: string): boolean {
  return /^["'”)`]{0,2} ?(?:characters?|chars?|digits?|days?|hours?|times?|minutes?|months?|weeks?|years?|letters|attempts?|users?|message|error|prompt|button|field|box|page|screen|dialog|option|link|tab|policy|setting)(?![A-Za-z])/i.test(
    after,
  );
}
