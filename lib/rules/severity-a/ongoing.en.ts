import { anyOf, type Cue } from './cue';
import {
  condition,
  elsewhen,
  fails,
  hearsay,
  inARow,
  negation,
  partly,
  planned,
  supposed,
  trial,
  wish,
} from './words.en';

/** Shows in the same sentence that it is not over. */
const notOver =
  /\b(?:(?<!(?:working|works|running|up|available|online|answer(?:s|ed|ing)|respond(?:s|ed|ing)|reachable|healthy|connected|fine|OK|normally|well|from (?:happen|occurr)ing|(?:not|never|n't) (?:happen|occur)) )again|still|back down|came back|comes back|returned|recurr\w*|recurs?|intermittent\w*|keeps?|continues?|neither|nor|nothing|none|nobody|yet|did(?: not|n't) (?![^.\n]{0,60}\b(?:recovered|resolved|restored|back to normal))(?!know|understand|find|see why|explain|tell|need)|(?:(?:does|do|is|are|can) ?not|cannot|(?:does|do|is|are|ca)n't) (?!know|understand|find|see why|explain|tell|need)|(?:is|are) (?:now |still )?(?:failing|seeing|getting|down))\b|, (?:but|however).{0,40}\b(?:fails?|returns?|errors?)\b/i;

/** Strict on purpose, as in Japanese. */
export const englishOngoing: readonly Cue[] = [
  {
    question: 'ongoing',
    says: 'recovered',
    words:
      /\b(?:(?:service|site|application|app|issue|incident|outage|problem|system|everything|error|access|it|this|environment|connection|cluster|database|server|sign-in|login)s? (?:has|have) (?:\w+ly |since |now |already |meanwhile )?(?:fully |completely )?(?:recovered|been (?:resolved|restored|fixed|solved))|(?:service|issue|incident|outage|problem|system|error|access|it)s? (?:was|were) (?:fully |completely )?(?:resolved|restored)|(?:service|site|application|system|issue|it|everything)s? recovered (?:at|on|by itself|after|around|within|automatically|yesterday|last)|(?:problem|issue|error|it)s? (?:went|has gone|have gone) away|(?:outage|incident|issue|problem|disruption) (?:is|was) (?:now |already )?over\b(?! \w)|(?:is|are) (?:back to normal|(?:now )?(?:working|running|up|available|online|up and running) again))\b/i,
    unless: anyOf(
      condition,
      negation,
      wish,
      elsewhen,
      partly,
      hearsay,
      /\bDNS\b|\bticket|\bcase\b|\balert|\bcertificate|\bnetwork|\bin (?:west|east|north|south|central|one|the other)\b|\bname\b|\bhost|\bIP\b|resolved to|how long|\bsince it\b.{0,80}\bevery|\beach time|\bevery time/,
    ),
    unlessSentence: notOver,
  },
  {
    question: 'ongoing',
    says: 'cause-only',
    words:
      /\b(?:only|just) (?:want|need|ask(?:ing)? for|request(?:ing)?|look(?:ing)? for) (?:to (?:know|understand) )?(?:an? |the )?(?:RCA|root[- ]cause|cause|reason)|\b(?:RCA|root[- ]cause analysis|post-?mortem|root cause) (?:only|(?:for|of) (?:the |an? )?(?:past|earlier|previous|resolved|recovered|yesterday's|last (?:night|week|month)'s)|(?:for|of) (?:the |an? )?[\w -]{1,30} (?:yesterday|last (?:night|week|month)))/i,
    unless: anyOf(
      /\bif\b|\bnot (?:only|just)\b|\blater\b|\bafter\b|\balso\b|\bas well\b|\bafterwards\b|\bunless\b/,
    ),
    unlessSentence: notOver,
  },
  {
    question: 'ongoing',
    says: 'yes',
    clears: ['recovered', 'cause-only'],
    words:
      /\bstill (?:completely |fully |not |all )?(?:down|unavailable|failing|ongoing|going on|happening|broken|recovered|working|offline|unable|cannot|not able)|\bstill (?:cannot|can't|fails?)\b|\b(?:has|have) (?:still )?not (?:yet )?(?:recovered|been (?:resolved|restored|fixed))|\b(?:has|have)n't (?:recovered|been (?:resolved|restored|fixed))|\bnothing (?:(?:we|that we) (?:did|tried|have tried) |so far )?has (?:recovered|helped|fixed|restored)|\b(?:issue|outage|incident|problem|impact) (?:is|remains) (?:still )?(?:ongoing|unresolved)|\bhas yet to recover/i,
    unless: anyOf(
      /\b(?:if|unless|until|when|whenever|whether|would|could|might|may|will|should|was|were|had)\b/,
      elsewhen,
      hearsay,
      trial,
    ),
    unlessSentence: /\?|\bif\b|still working (?:fine|normally|as)|no longer|\bwas still|\bwere still/i,
  },
  {
    question: 'ongoing',
    says: 'clear',
    clears: ['recovered', 'cause-only'],
    words:
      /\b(?:(?<!(?:working|works|running|up|available|online|answer(?:s|ed|ing)|respond(?:s|ed|ing)|reachable|healthy|connected|fine|OK|normally|well|from (?:happen|occurr)ing|(?:not|never|n't) (?:happen|occur)) )again|still|recurr\w*|intermittent\w*|came back|comes back|not (?:yet )?(?:recovered|resolved|restored|fixed)|keeps? (?:failing|crashing|happening|returning)|continues? to|ongoing)\b|\b(?:now|currently)\b[^.\n]{0,40}\b(?:fails?|failing|returns? (?:an? )?(?:error|[45]\d\d)|down|cannot|unavailable)\b|\b(?:is|are) (?:completely )?(?:down|failing|unavailable|offline|broken)\b/i,
    unless: /no longer|\bwhy\b|\bwould still\b/i,
  },
  {
    question: 'ongoing',
    says: 'yes',
    clears: ['recovered', 'cause-only'],
    words: inARow(
      /\b(?:since|from) (?:about |around |approximately )?(?:\d{4}-\d\d-\d\d,? (?:at )?)?(?:\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)|\d{1,2}:\d\d|this morning|last night|yesterday|early morning)(?: ?\(?(?:JST|UTC|local time)\)?)?,? [^.?\n]{0,60}?/,
      anyOf(
        fails,
        /(?:all |every |our )?[\w-]{1,20} (?:cannot|can't|can not) (?:sign|log|access|connect|use|work|order|pay|reach|place|open)/,
      ),
    ),
    unless: anyOf(supposed, elsewhen, partly, hearsay, trial, planned, /\bwas\b|\bwere\b|\buntil\b|\bto \d/),
    unlessSentence: anyOf(/\?|\buntil\b|\bended\b|\bno longer\b|\bwas\b|\bwere\b/, trial, planned),
  },
  {
    question: 'ongoing',
    says: 'yes',
    clears: ['recovered', 'cause-only'],
    words: inARow(
      /\b(?:(?:has|have) been (?:completely |fully )?(?:ongoing|going on|happening|returning|failing|down|offline|unavailable|unreachable|broken|giving|getting|timing out)|outage (?:is )?(?:still )?ongoing|(?:is |still )?ongoing since|cannot (?:sign|log|access|connect|use|work|order|pay|reach|place|open)|fails|is down|are down|is unavailable|returns? (?:an? )?(?:HTTP )?5\d\d)/,
      /[^.?;\n]{0,40}?\b(?:since|ongoing)\b/,
    ),
    unless: anyOf(supposed, elsewhen, hearsay, trial, planned, /\bnot ongoing|no ongoing|\bwas\b|\bwere\b/),
    unlessSentence: anyOf(/\?|\buntil\b|\bended\b|\bno longer\b/, trial, planned),
  },
  {
    question: 'ongoing',
    says: 'recovered',
    words:
      /\b(?:(?:issue|incident|outage|problem|disruption|impact|it|this|everything) (?:(?:has|have) (?:already |since |now )?been|was|is (?:now |already )?) ?(?:fully |completely )?mitigated|(?:issue|incident|outage|problem|disruption) is (?:now |already |since )?(?:fully |completely )?(?:resolved|solved|fixed|restored)|(?:everything|all|it|(?:all |our |the )?(?:customers|users|services?)) (?:is|are) (?:all )?(?:fine|OK|okay|good|healthy|well) (?:now|again)|(?:everything|all) (?:works|is working) (?:fine |normally |well )?(?:now|again))\b/i,
    unless: anyOf(condition, negation, wish, elsewhen, partly, hearsay),
    unlessSentence: anyOf(
      notOver,
      /\bfail(?:ed|ing)[- ]over|\bfail-?over\b|\bswitched (?:over )?to\b|\bmoved to\b|\?/,
    ),
  },
  {
    question: 'ongoing',
    says: 'cause-only',
    words:
      /\b(?:need|want|like|request(?:ing)?|provide|send(?: us)?|share|ask(?:ing)? for|looking for|expect) (?:us )?(?:an? |the )?(?:(?:full |detailed |formal )?RCA|root[- ]cause(?: analysis)?|post-?mortem|incident report) (?:for|of|about) (?:what happened )?(?:last (?:night|week|month|weekend)|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i,
    unless: /\bif\b|\bnot\b|n't\b|\blater\b|\bafter\b|\balso\b|\bas well\b|\bafterwards\b|\bunless\b/i,
    unlessSentence: notOver,
  },
  {
    question: 'ongoing',
    says: 'yes',
    clears: ['recovered', 'cause-only'],
    words:
      /\b(?<!\bnot |no longer |no )ongoing since \b|\b(?:issue|outage|incident|problem|error|failure)s? (?:still )?(?:persists?|continues?)\b|\b(?:issue|outage|incident|problem|it) (?:is|are) (?:still )?not (?:yet )?(?:resolved|fixed|solved|restored|mitigated|over)\b/i,
    unless: anyOf(
      supposed,
      /\bwhen\b|\bwas\b|\bwere\b|\bdiscussion|\bproject\b|\bmigration\b/,
      elsewhen,
      hearsay,
      trial,
    ),
    unlessSentence: anyOf(/\?|\bif\b|\bno longer\b/),
  },
  {
    question: 'ongoing',
    says: 'recovered',
    words:
      /\b(?:problem|issue|error|outage|it|this) no longer (?:occurs|happens|appears)\b|\b(?:it|everything|the (?:site|service|system|app|application|API))(?:'s| is) (?:working|fine|up|OK|running)(?: fine| normally)? now\b(?! (?:in|on|for|with)\b)/i,
    unless: anyOf(condition, /\bnot\b|n't\b/, wish, elsewhen, partly, hearsay, trial),
    unlessSentence: anyOf(
      notOver,
      /\bfail(?:ed|ing)[- ]over|\bfail-?over\b|\bswitched (?:over )?to\b|\bmoved to\b|\?|\bbut\b/,
    ),
  },
];
