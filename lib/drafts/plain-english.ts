/** An English sentence as a summary has it: without when, without the request to tell. Its own words otherwise. */
export function plainEnglish(sentence: string): string {
  const whole = sentence.replace(/\s+/g, ' ').replace(/[.!:;,\s]{1,20}$/, '');
  let text = withoutTime(whole).replace(closing, '');
  for (const opening of reporting) text = text.replace(opening, '');
  for (const opening of asking)
    if (opening.test(text))
      text = text
        .replace(opening, '')
        .replace(/\?$/, '')
        .replace(/^(?:if|whether) /i, 'Whether ');
  const plain = text.trim();
  return capitalised(plain.length < 8 ? whole : plain);
}

/** Cuts it to a length in UTF-16 units: what stands in brackets goes first, then the last clauses, then words. */
export function shortEnglish(text: string, room: number): string {
  if (text.length <= room) return text;
  let bare = text;
  for (const spare of spares) {
    bare = bare.replace(spare, '');
    if (bare.length <= room) return bare;
  }
  const clause = Math.max(...[...bare.slice(0, room + 2).matchAll(clauses)].map(({ index }) => index));
  if (clause <= room && clause > room * leastShare) return bare.slice(0, clause);
  const cut = bare.slice(0, room - 1);
  const blank = cut.lastIndexOf(' ');
  return `${cut.slice(0, blank > room * leastShare ? blank : lastWhole(cut)).replace(joining, '')}…`;
}

/** What a summary can do without, in this order: what stands in brackets, since when. */
const spares = [/\s?\([^()]{1,80}\)/g, /\s(?:since|starting|as of) [^;"]{1,48}$/i];

/** No sentence ends with these. */
const joining =
  /(?:[\s,;:-]{1,4}(?:a|an|the|of|to|in|on|at|by|for|from|with|since|and|or|but|as|that|which|when|is|are|was|not))?[\s,;:-]{0,4}$/i;

/** A clause that is shorter than this share of the room says too little alone. */
const leastShare = 0.4;

/** Where another clause begins. */
const clauses = /[,;] |\s(?=(?:because|when|while|after|and|but|so|which)\s)/g;

/** Without half a character at the end. */
const lastWhole = (text: string): number => text.length - (/[\ud800-\udbff]$/.test(text) ? 1 : 0);

function withoutTime(text: string): string {
  const rest = text.replace(time, '');
  return rest.length >= 16 ? rest : text;
}

/** "Since 2026-11-17 16:30 JST, " */
const time =
  /^(?:since|starting|from|as of|beginning|yesterday|today|this (?:morning|week)|last (?:night|week|month)|on (?=\w{3,9}day|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))[^,]{0,48},\s/i;

/** ", please look into it" says nothing more. */
const closing =
  /,? (?:and )?(?:please|kindly|pls) (?:look into|check|help|advise|investigate|assist|fix|do the needful)[^.,;]{0,32}$/i;

/** How a report begins. */
const reporting: readonly RegExp[] = [
  /^(?:recently|lately|now|since then),? /i,
  /^(?:we|i)(?:'ve| have)?(?: also| recently| just)? (?:noticed|found|observed|discovered|realized|see|saw) that /i,
  /^(?:we|i)(?: also)?(?:'ve| have)? (?:a |an |one |another )(?:\w{1,12} )?(?:question|issue|problem|request) (?:about|with|on|regarding|concerning) /i,
  /^(?:we|i)(?:'re| are|'m| am)?(?: also| now| currently| still)? (?:see|seeing|get|getting|receive|receiving|experience|experiencing|facing|have been seeing|have been getting|having) (?=\w)/i,
];

/** How a request begins, one after the other. What follows is no question any more: "How to rotate keys". */
const asking: readonly RegExp[] = [
  /^(?:could|can|would|will) (?:you|someone|anyone|your team) (?:please |kindly |also ){0,3}/i,
  /^(?:please|kindly) (?:do the needful to )?/i,
  /^(?:also )?(?:tell|advise|inform|let) (?:us|me) (?:know )?(?:on |about )?(?=\w)/i,
  /^(?:advise|clarify|explain|confirm) (?:on |about )?(?=(?:how|what|why|when|where|which|if|whether)\b)/i,
  /^(?:(?:we|i)(?: also)?(?:'d| would)? )?(?:like|want|need|wish)(?: you)? to (?:(?:know|understand|ask|find out)(?: about)? )?/i,
];

/** A command that a sentence begins with is written as it is. */
const capitalised = (text: string): string =>
  /^(?!(?:az|azcopy|curl|docker|dotnet|func|git|helm|kubectl|npm|ping|ssh|terraform)\b)[a-z]+(?=[\s,']|$)/.test(
    text,
  )
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;
