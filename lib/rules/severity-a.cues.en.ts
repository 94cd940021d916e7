import { anyOf, bearable, type Cue, noRush, outage, trouble } from './severity-a.cue';

/* What takes a statement back. */
const condition =
  /\b(?:if|unless|until|till|when|whenever|whether|would|could|might|may|will|should|shall|must|once|in case|suppos\w+|assum\w+|expect\w*|hop(?:e|es|ing)|plan\w*|risk|drill|simulat\w+|before|so that|to be)\b/;
const negation =
  /\b(?:not|never|nothing|none|nobody|no|neither|nor|cannot|without|hardly|barely|unable|doubt|impossible|far from)\b|n't\b/;
const wish =
  /\b(?:want|wants|needs?|please|wish|would like|ask(?:ed|ing)?|request(?:ed|ing)?|looking for|help us|try(?:ing)? to)\b|\?/;
const elsewhen =
  /\b(?:last time|previous(?:ly)?|earlier|in the past|past|other customers?|another|ago|back then|at that time|during (?:the )?tests?)\b/;
const hearsay =
  /\b(?:says?|said|told|claim(?:s|ed)?|reports|according|shows?|states|marked as|seems?|apparently|allegedly)\b/;
const partly =
  /\b(?:some|one of|parts? of|half|partly|partial(?:ly)?|temporar(?:y|ily)|brief(?:ly)?|only|except|most|for a (?:while|moment|few))\b/;
const past = /\b(?:was|were|had|did|been)\b|yesterday|last (?:night|week|month|year)/;
const trial =
  /\b(?:tests?|testing|dev|development|staging|sandbox|PoC|proof[- ]of[- ]concept|pre-?prod\w*|demo|sample|lab|pilot|QA|UAT)\b/;

/** Shows in the same sentence that it is not over. */
const notOver =
  /\b(?:(?<!(?:working|works|running|up|available|online|answer(?:s|ed|ing)|respond(?:s|ed|ing)|reachable|healthy|connected|fine|OK|normally|well|from (?:happen|occurr)ing|(?:not|never|n't) (?:happen|occur)) )again|still|back down|came back|comes back|returned|recurr\w*|recurs?|intermittent\w*|keeps?|continues?|neither|nor|nothing|none|nobody|yet|did(?: not|n't) (?![^.\n]{0,60}\b(?:recovered|resolved|restored|back to normal))(?!know|understand|find|see why|explain|tell|need)|(?:(?:does|do|is|are|can) ?not|cannot|(?:does|do|is|are|ca)n't) (?!know|understand|find|see why|explain|tell|need)|(?:is|are) (?:now |still )?(?:failing|seeing|getting|down))\b|, (?:but|however).{0,40}\b(?:fails?|returns?|errors?)\b/i;

/* Who is meant, and when. */
const our =
  /\b(?:we|I|our (?:team|engineers?|operators?|on-?call\w*|contacts?|staff)|(?:my|our) phone|contact person|on-?call (?:engineer|team|staff))\b/;
const hours =
  /24 ?[x×*/] ?7|24 hours (?:a|per) day|around the clock|round the clock|day and night|at any (?:time|hour)|any time of day/;
const nights =
  /(?:at night|over ?night|after[- ]hours|outside (?:of )?(?:business|office|working) hours|on weekends|at weekends|during the night)/;
const office = /(?:during|in|within) (?:our |normal |regular |local )?(?:business|office|working) hours/;

/** Everybody: not "all users in Osaka". */
const everybody =
  /(?:(?:all|every one|each) (?:of )?(?:our |the )?(?:users|customers|employees|staff|stores|shops|sites|branches|offices|clients|tenants)|every (?:single )?(?:user|customer|employee|store|shop|branch|office|client|tenant)|everybody|everyone|any(?:one|body) (?:in (?:the|our) (?:company|organi[sz]ation)|here|at all)|the (?:whole|entire) (?:company|organi[sz]ation))\b(?! (?:in|of|on|from|at|with|who|whose|that|named|called|without|using|under|except|but)\b(?! (?:the|our) (?:company|organi[sz]ation)))/;

/** No business stands still without it. */
const minor =
  /\b(?:report|print|export|help|search|survey|statistic|coupon|theme|dark mode|preview|beta|avatar|newsletter|chat|tooltip|translation|wallpaper|download)\w*\b/;

/** Fails, in the present tense. */
const fails =
  /(?:returns? (?:an? )?(?:HTTP )?(?:status )?(?:5\d\d|errors?|nothing)|(?:is|are) (?:now |currently |still |completely |totally |all )*(?:returning|giving|getting) (?:an? )?(?:HTTP )?(?:5\d\d|errors?)|(?:is|are) (?:now |currently |still |completely |totally |entirely |fully |all )*(?:down|failing|unavailable|offline|unreachable|inaccessible|dead|not (?:working|loading|responding|reachable|available))|fails|(?:does|do) (?:not|n't) (?:work|load|respond|open|start)|(?:doesn't|don't) (?:work|load|respond|open|start)|times? out|gets? (?:an? )?(?:HTTP )?5\d\d|crash(?:es)?|refuses? (?:all )?connections?)/;

/** What a business lives on. */
const vital =
  /(?:production|payments?|checkout|ordering|orders?|booking|billing|online|core banking|point[- ]of[- ]sale|POS|ERP|customer[- ]facing|web ?shop|e-?commerce)/;

/** Stopped by somebody, or on another day. */
const planned =
  /\b(?:planned|scheduled|maintenance|on purpose|intentional\w*|every (?:day|night|morning|week)|daily|nightly|weekly|for (?:a|\d+|one|two|ten) (?:seconds?|minutes?)|ended|lasted)\b/;

/** Words of a condition that also stand for a time are not among these: a failure "when they sign in" goes on. */
const supposed =
  /\b(?:if|unless|until|till|whether|would|could|might|may|should|in case|suppos\w+|hop(?:e|es|ing)|plan\w*|drill|simulat\w+|what happens)\b/;

/** Strict on purpose, as in Japanese. */
export const englishCues: readonly Cue[] = [
  {
    question: 'down',
    says: 'yes',
    words:
      /\b(?:(?:all|every one|each) (?:of )?(?:our |the )?(?:users|customers|employees|staff|stores|sites|branches|offices)|every (?:user|customer|employee|store|branch|office)|everybody|everyone)\b(?: worldwide| company-wide| everywhere)? (?:(?:currently|still|now) )?(?:cannot|can't|can not|(?:is|are) (?:currently |now |still )?unable to) (?:sign|log|access|connect|use|work|order|pay|reach|authenticate|place|open)|\b(?:all|every) (?:of )?(?:our |the )?(?:users?|customers?|employees?|stores?|sites|branch(?:es)?|offices?) (?:is|are) (?:currently |now |still |completely )?(?:down|offline|locked out)\b/i,
    unless: anyOf(minor, condition, elsewhen, partly, past, trial, hearsay, /\bnot (?:all|every)/),
    unlessSentence: /\?|\bif\b|\bfeature\b|\boption\b|\bbutton\b|\breport(?:s|ing)?\b|\bnot (?:all|every)/i,
  },
  {
    question: 'down',
    says: 'yes',
    words:
      /\b(?:nobody|no one|no user|no customer|nobody in (?:the|our) (?:company|organi[sz]ation)|none of our (?:users|customers|employees|stores)) (?:can|is able to|are able to) (?:currently )?(?:sign|log|access|connect|use|work|order|pay|reach|place|open)|\bproduction (?:site |system |environment |service |application |platform )?is (?:completely |fully |currently |entirely |now |still )*(?:down|unavailable|offline)\b(?! (?:by|to|from)\b)|\b(?:our|all|the whole) business (?:has stopped|is stopped|is down|is at a standstill|has come to a (?:halt|standstill))/i,
    unless: anyOf(condition, elsewhen, partly, past, trial, hearsay),
    unlessSentence: /\?|\bif\b|\bplanned\b|\bmaintenance\b|\bnon-?production\b/i,
  },
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
      /\bDNS\b|\bticket|\bcase\b|\balert|\bcertificate|\bnetwork|\bin (?:west|east|north|south|central|one|the other)\b|\bname\b|\bhost|\bIP\b|resolved to|how long|\bsince it\b.*\bevery|\beach time|\bevery time/,
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
    question: 'stuck',
    says: 'building',
    words:
      /\b(?:(?:environment|system|cluster|project|platform|solution|application|app|it|this) is (?:still |currently |only )?(?:being built|under construction|under development|in development|not (?:yet )?(?:live|in production)|in (?:the )?(?:PoC|build|test|pilot) phase|(?:only |just )?(?:a|an|our) (?:PoC|proof[- ]of[- ]concept|(?:test|dev(?:elopment)?|staging|QA|UAT) (?:environment|cluster|system|server|subscription|instance|tenant)|sandbox|lab|demo))|we are (?:still |currently )?(?:building|setting up|evaluating) (?:this|the|our|a new)|(?:has|have) not (?:yet )?gone live|not (?:yet )?(?:live|in production) yet|(?:this|it) (?:happens|fails|occurs) (?:only )?in (?:our|the|a) (?:PoC|test|dev|development|staging|sandbox|lab) (?:environment|subscription|cluster))\b/i,
    unless: anyOf(
      /\b(?:if|unless|when|would|might|could|will|fine|unlike|instead|was|were|another|other|different|separate)\b|\bworks?\b|isn't a\b|is not a\b|no longer|not only|\?/,
    ),
    unlessSentence:
      /\bproduction (?:is|environment|too|as well|site|system|uses)|\bin production (?:too|as well|also|and)|\bboth\b|\bworks?\b|\bfine\b|cannot reproduce|does(?: not|n't) (?:happen|occur|reproduce)|\bnot only\b|\bnow live\b/i,
  },
  {
    question: 'stuck',
    says: 'rollback',
    words:
      /\b(?:(?:we|you|it|they) can (?:still |easily |always )?(?:roll (?:it |this |that |the [\w-]{1,20} )?back|be rolled back|revert)|(?:change|deployment|update|setting|configuration|upgrade) can (?:still |easily )?be (?:rolled back|reverted)|(?:roll-?back|rolling back|a rollback|reverting) (?:is (?:still )?(?:possible|available|an option)|(?:fixes|resolves|restores|solves|clears|brings))|are able to roll (?:it |this )?back|possible to roll (?:it |this )?back)/i,
    unless: anyOf(
      negation,
      wish,
      /\b(?:if(?! (?:needed|necessary|required))|unless|until|whether|how|would|could|might|may|will|should|so that|hope|before|was|were|only partly|temporarily)\b/,
    ),
    unlessSentence: /\?|\bhow\b|\bwhether\b|does(?: not|n't)|no longer|too late|expired|so that/i,
  },
  {
    question: 'stuck',
    says: 'workaround',
    words:
      /\b(?:workaround is (?:already |currently )?(?:in (?:place|use)|working|applied|active)|(?:we|users|they) (?:are (?:currently |now )?using|use|have (?:applied|put)|applied) (?:an? |the |this )?(?:[\w-]{1,20} )?workaround|we (?:have )?(?:a|one) (?:working )?workaround|(?:are (?:currently )?|have )work(?:ing|ed) around (?:it|this|the)|a workaround exists|(?<!is )there is a (?:working |known )?workaround|as a workaround,? (?:we|users|they) (?:are|now|currently|use|switched|moved))/i,
    unless: anyOf(
      negation,
      wish,
      /\b(?:if|unless|until|whether|how|would|could|might|may|will|should|previously|was|were|last time|yesterday)\b/,
    ),
    unlessSentence:
      /\?|did(?: not|n't) (?:help|work)|does(?: not|n't) (?:help|work)|no longer|fail(?:s|ed|ing)\b.{0,20}workaround|workaround.{0,40}(?:fails?|failed|stopped|(?:does|did|do) ?n[o']t|no longer|not (?:work|help|enough))|\bstill (?:down|failing)/i,
  },
  {
    question: 'stuck',
    says: 'schedule',
    words:
      /\b(?:miss(?:ing)?|meet(?:ing)?|make|keep|jeopardi[sz]\w+|threaten\w*|endanger\w*|before|at risk for) (?:our |the |this |a )?(?:project |release |delivery |go-live |launch |customer )?(?:deadline|release date|go-live date|launch date|schedule|milestone)|\b(?:our|the|project|release|delivery) (?:deadline|schedule|release date|go-live date|launch date) (?:is (?:tomorrow|today|near|close|approaching|tonight|at risk|this week|next|in \d)|will (?:slip|be missed))/i,
    unless: /\b(?:no|not)\b|n't\b|\bif (?:we|it|the|this)\b.{0,30}(?:miss|deadline|date)/i,
    unlessAnywhere: outage,
  },
  {
    question: 'stuck',
    says: 'yes',
    clears: ['rollback'],
    words:
      /\b(?:cannot|can't|can not|unable to|impossible to|no way to|not possible to) (?:be )?(?:roll(?:ed)? (?:it |this |that )?back|revert)|\broll-?back (?:(?:is|was) (?:not possible|impossible)|isn't possible)|\brolling back (?:did not|does not|didn't|doesn't) (?:help|fix|resolve|work|restore)|\bno(?:thing to)? roll ?back\b/i,
    unless: anyOf(/\b(?:if|unless|whether|would|could|might|may|should|when)\b/, elsewhen, trial),
    unlessSentence: /\?/,
  },
  {
    question: 'stuck',
    says: 'yes',
    clears: ['workaround'],
    words:
      /\b(?:(?:there is|we have|we know of|we found|with) no (?:known )?work-?around(?! (?:that|which|for))|no work-?around (?:is |was )?(?:available|known|exists|found|in place|so far)|work-?around ?: ?none|have not found (?:a|any) work-?around|do(?: not|n't) have (?:a|any) work-?around)\b/i,
    unless: anyOf(/\b(?:if|unless|whether|would|could|might|may|should|when)\b/, trial),
    unlessSentence: /\?/,
  },
  {
    question: 'down',
    says: 'how-to',
    words:
      /\bhow (?:can|do|should|could|would) (?:we|I|one|you) (?:configure|set up|restrict|enable|create|implement|change|use|migrate|allow|limit|add|deploy|monitor|connect|design|estimate|achieve|move|schedule|automate|grant|export|import)|\b(?:please |could you |can you )?(?:advise|tell us|tell me|explain|show us|let us know) how to (?:configure|set up|restrict|enable|create|implement|change|use|migrate|allow|limit|add|deploy|monitor|design|estimate|achieve|move|schedule|automate|grant|export|import)|\b(?:what is|tell (?:us|me)|explain) the difference between\b|\bbest practices? for\b/i,
    unless: /recover|restore|roll back|work around/i,
    unlessAnywhere: trouble,
  },
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
    question: 'down',
    says: 'doubt',
    words:
      /\bno (?:business )?impact|\bonly (?:some|a few|one|two) (?:of )?(?:our |the )?(?:users?|customers?|stores?|offices?)|\bnot (?:all|every)\b/i,
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
    question: 'stuck',
    says: 'clear',
    clears: ['building'],
    words: /\b(?:in|our|the) production\b(?! yet)/i,
    unless: /not (?:yet )?(?:live |in )?production|before production|\bno\b|\bfine\b|n't/i,
  },
  {
    question: 'stuck',
    says: 'doubt',
    about: 'rollback',
    words:
      /\b(?:(?:right |shortly |directly )?after|since|following) (?:(?:we|our|the|a|an|this|that|last|it|was|were|had|[\w-]{1,20}) ){0,4}(?:chang\w*|deploy\w*|upgrad\w*|updat\w*|migrat\w*|releas\w*|roll-?out|patch\w*|switch\w*)\b/i,
    unless: /\bno\b|\bnot\b|n't\b|\bnothing\b/i,
  },
  {
    question: 'down',
    says: 'yes',
    words: inARow(/\b/, fails, /(?: for|,? affecting| to| with) /, everybody),
    unless: anyOf(
      condition,
      elsewhen,
      partly,
      past,
      trial,
      hearsay,
      minor,
      /\bnot (?:all|every)|\bfeature\b|\boption\b|\bbutton\b/,
    ),
    unlessSentence: anyOf(/\?/, trial, planned, supposed),
    unlessAnywhere: bearable,
  },
  {
    question: 'down',
    says: 'yes',
    words: inARow(
      /\b/,
      everybody,
      /(?: worldwide| company-wide| everywhere)? (?:is|are) (?:(?:currently|now|still|all|badly|severely) )?(?:affected|impacted|hit|blocked|cut off)\b(?! by (?!(?:the|this|an?) (?:outage|incident|failure|error|issue|problem))|,? positively)/,
    ),
    unless: anyOf(condition, negation, elsewhen, partly, trial, hearsay),
    unlessSentence: anyOf(/\?/, supposed, trial, planned),
    unlessAnywhere: bearable,
  },
  {
    question: 'down',
    says: 'yes',
    words: inARow(
      /\b(?:our|the|all) /,
      vital,
      /(?: (?:system|site|service|API|platform|application|app|page|website|portal|database|server|cluster|environment)s?)? (?:is|are) (?:(?:completely|fully|currently|entirely|totally|all|now|still) )*(?:down|unavailable|offline|inaccessible)\b(?! (?:to|by|from|for \d|\d|about|slightly))/,
    ),
    unless: anyOf(condition, elsewhen, partly, past, trial, hearsay),
    unlessSentence: anyOf(/\?|\bnon-?production\b/, supposed, trial, planned),
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
    question: 'stuck',
    says: 'workaround',
    words:
      /\b(?:failed over|fail(?:ing)? over|switched(?: over)?|moved(?: over)?|redirected(?: all)? traffic|rerouted(?: all)? traffic) to (?:the |our |a |another )?(?:[\w:-]{1,20} ){0,4}?[\w:-]{1,20}(?: and|,|;| so)[^.?\n]{0,50}?\b(?:(?:is|are) (?:all )?(?:fine|OK|okay|good|healthy|unaffected|(?:working|running|operating|serving)(?: (?:fine|normally|again|well|from there))?)(?! again)|can (?:work|order|sign in|log in|connect|pay) (?:again|normally)|works? (?:fine|normally|again))|\b(?:we|services?|customers|users) (?:are|is) (?:now |currently )?(?:running|served|working|operating) (?:from|in|on|out of) (?:the |our )?(?:secondary|standby|backup|DR|disaster recovery|other|paired) (?:region|site|system|server|environment)/i,
    unless: anyOf(supposed, wish, elsewhen, hearsay, /\bcan (?:fail|switch)\b/),
    unlessSentence: anyOf(
      /\?|\bbut\b|\bhowever\b|\bneither\b|\bstill (?:see|fail|get|down|cannot)|\bnot (?:fine|working|OK|running)|n't (?:help|work)/,
      supposed,
    ),
  },
  {
    question: 'stuck',
    says: 'yes',
    clears: ['workaround'],
    words:
      /^[\s\-*•]{0,6}no (?:known |available )?work-?arounds?(?: (?:yet|at all|either|available|known|found|exists?|so far|possible))?(?:[.;,]|\s*$)/i,
  },
  {
    question: 'stuck',
    says: 'yes',
    clears: ['rollback'],
    words:
      /\b(?:(?:the |a |our )?roll-?back|rolling back|tried to (?:roll back|revert)|reverting|(?:rolled|reverted)(?: [\w-]{1,20}){0,3}? back|(?:we |have |already )(?:rolled|reverted)\b)(?:[^.?;\n]{0,60}?)(?:(?:did|does|has) ?(?:not|n't) (?:help|fix|resolve|solve|work|change|restore|make a difference)(?:ed|d)?(?! (?:us|me|at first|initially))|(?:didn't|doesn't|hasn't) (?:help|fix|resolve|solve|work|change|restore|make a difference)(?:ed|d)?|made no difference|had no effect|changed nothing|without (?:success|effect|any (?:effect|improvement|change))|(?:to|with) no (?:avail|effect|success)|in vain|(?:but|yet|and)[^.?;\n]{0,20} (?:still (?:fails?|failing|down|the same|broken|happens?|see)|persists?|remains?|continues?)|,? (?:but )?(?:with |there was |saw )?no (?:change|improvement|difference|luck)|[;,]? ?(?:neither|nothing|none)(?: of (?:them|it|which))? (?:has )?(?:helped|worked|fixed|changed))|\b(?:rolled|reverted)\b[^.?\n]{0,80}[;,.] ?(?:neither|nothing|none|both without)(?: of (?:them|it|which))? (?:has )?(?:helped|worked|fixed|changed|success)/i,
    unless: anyOf(
      /\b(?:if|unless|whether|would|could|might|may|should)\b/,
      /\blast time\b|\bearlier case\b|\banother\b|\bago\b/,
      trial,
    ),
    unlessSentence: anyOf(/\?|\bif\b|\b(?:it|everything) (?:now )?works\b|\bat first\b|\btransaction/, trial),
  },
  {
    question: 'stuck',
    says: 'building',
    words:
      /\b(?:(?:test|dev|development|staging|sandbox|QA|UAT|lab|non-?production) (?:environment|system|cluster|server|VM|subscription|instance)? ?only\b|only (?:in )?(?:a |our |the )?(?:test|dev|development|staging|sandbox|QA|UAT|lab|non-?production) (?:environment|system|cluster|server|VM|subscription|instance)\b)/i,
    unless: anyOf(condition, /\bnot only\b|\bnot\b|n't\b|\bfine\b|\bworks?\b|\bso far\b|\btested\b/),
    unlessAnywhere: /(?<!non-?)(?<!non )\bproduction\b|\?/i,
  },
  {
    question: 'stuck',
    says: 'building',
    words:
      /\b(?:our|a|the|this|my) (?:[\w-]{1,20} )?(?:test|dev|development|staging|sandbox|QA|UAT|lab) (?:environment|system|cluster|server|VM|subscription|instance|database|site|app)\b/i,
    unless: anyOf(condition, /\bnot\b|n't\b|\bfine\b|\bworks?\b|\bcannot reproduce\b/),
    unlessAnywhere: /(?<!non-?)\bproduction\b|\blive\b/i,
    onlyAnywhere: noRush,
  },
  { question: 'down', says: 'doubt', words: noRush },
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
    question: 'down',
    says: 'yes',
    words: inARow(
      /\b/,
      everybody,
      /(?: worldwide| company-wide| everywhere)? (?:(?:is|are) (?:now |currently |still |all )*(?:getting|seeing|receiving|hitting) (?:only )?(?:an? )?(?:HTTP )?(?:5\d\d|errors?|time-?outs?)|(?:cannot|can't|can not|(?:is|are) (?:now |currently |still )?unable to) (?:take|make|sell|buy|check out|process|book|trade|serve|ship))\b/,
    ),
    unless: anyOf(condition, elsewhen, partly, past, trial, hearsay),
    unlessSentence: anyOf(/\?/, supposed, trial, planned),
    unlessAnywhere: bearable,
  },
  {
    question: 'down',
    says: 'yes',
    words:
      /\b(?:nobody|no one|no user|no customer|none of our (?:users|customers|employees|stores)) (?:can|is able to|are able to) (?:currently )?(?:check out|buy|sell|take|make (?:a )?payments?|book|trade)\b|\b(?:we|our (?:whole |entire )?(?:business|company|shop|web ?site|web ?shop|store)) (?:is|are) (?:now |currently |still )?(?:completely|fully|totally|entirely) (?:down|offline|unavailable)\b(?! (?:to|by|from|for))|\b(?:our|the) (?:whole|entire) (?:business|company) (?:is (?:down|stopped|offline|at a standstill)|has stopped|stands still)|\b(?:complete|full|total) (?:production )?outage (?:in|of) (?:our )?(?:production|(?:the )?(?:web ?shop|site|payments?|service))|\b(?:this is|we have) a (?:complete|full|total) production outage\b/i,
    unless: anyOf(condition, /\bnot\b|n't\b|\bnever\b/, elsewhen, partly, past, trial, hearsay),
    unlessSentence: anyOf(/\?/, supposed, trial, planned),
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
  {
    question: 'down',
    says: 'doubt',
    words:
      /\b(?:in|on|about|for|this is|it is|only) (?:our |the |a |an |my )?(?:[\w-]{1,20} )?(?:test|dev|development|staging|sandbox|QA|UAT|lab|demo|PoC|proof[- ]of[- ]concept|pilot|beta|hackathon|pre-?prod(?:uction)?)\b(?! (?:results?|suite|script|runs?|team|case))/i,
    unless: /\bnot\b|n't\b|\bfine\b|\bworks?\b|\bno (?:such )?(?:error|problem)/i,
    unlessAnywhere: /(?<!non-?|pre-?)\bproduction\b/i,
  },
  {
    question: 'down',
    says: 'doubt',
    words:
      /\b(?:this is|it is|just|only) (?:only |just )?(?:a|an|our) (?:[\w-]{1,20} )?(?:drill|test|exercise|rehearsal|training)\b|\bplease ignore\b/i,
    unless: /\bnot\b|n't\b/i,
  },
  {
    question: 'down',
    says: 'doubt',
    words:
      /(?<!not only |not just )\b(?:some|a few|several|a handful|one|two) (?:of )?(?:our |the )?(?:users?|customers?|stores?|offices?|employees) (?:in [\w ]{1,20} )?(?:cannot|can't|is|are|see|sees|get|gets|report|reports|have|has)\b/i,
    unless: /\bat first\b|\breports?\b|\byesterday\b/i,
  },
  {
    question: 'down',
    says: 'yes',
    words:
      /\b(?:our |all |the )?(?:business|operations|sales) (?:is|are) (?:now |currently |completely )?(?:at a (?:complete |full )?standstill|halted|paraly[sz]ed)\b/i,
    unless: anyOf(condition, elsewhen, partly, past, trial, hearsay, /\bnot\b|n't\b/),
    unlessSentence: anyOf(/\?/, supposed, trial, planned),
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

/** One expression of several in a row, each of which stays as it is. */
function inARow(...parts: RegExp[]): RegExp {
  return new RegExp(parts.map(({ source }) => `(?:${source})`).join(''), 'i');
}

function anyOfIn(...alternatives: string[][]): RegExp {
  return new RegExp(alternatives.map((parts) => parts.join('')).join('|'), 'i');
}
