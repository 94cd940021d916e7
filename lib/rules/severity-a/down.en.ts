import { anyOf, bearable, type Cue, noRush, trouble } from './cue';
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
} from './words.en';

const past = /\b(?:was|were|had|did|been)\b|yesterday|last (?:night|week|month|year)/;

/** Everybody: not "all users in Osaka". */
const everybody =
  /(?:(?:all|every one|each) (?:of )?(?:our |the )?(?:users|customers|employees|staff|stores|shops|sites|branches|offices|clients|tenants)|every (?:single )?(?:user|customer|employee|store|shop|branch|office|client|tenant)|everybody|everyone|any(?:one|body) (?:in (?:the|our) (?:company|organi[sz]ation)|here|at all)|the (?:whole|entire) (?:company|organi[sz]ation))\b(?! (?:in|of|on|from|at|with|who|whose|that|named|called|without|using|under|except|but)\b(?! (?:the|our) (?:company|organi[sz]ation)))/;

/** No business stands still without it. */
const minor =
  /\b(?:report|print|export|help|search|survey|statistic|coupon|theme|dark mode|preview|beta|avatar|newsletter|chat|tooltip|translation|wallpaper|download)\w*\b/;

/** What a business lives on. */
const vital =
  /(?:production|payments?|checkout|ordering|orders?|booking|billing|online|core banking|point[- ]of[- ]sale|POS|ERP|customer[- ]facing|web ?shop|e-?commerce)/;

/** Strict on purpose, as in Japanese. */
export const englishDown: readonly Cue[] = [
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
    question: 'down',
    says: 'how-to',
    words:
      /\bhow (?:can|do|should|could|would) (?:we|I|one|you) (?:configure|set up|restrict|enable|create|implement|change|use|migrate|allow|limit|add|deploy|monitor|connect|design|estimate|achieve|move|schedule|automate|grant|export|import)|\b(?:please |could you |can you )?(?:advise|tell us|tell me|explain|show us|let us know) how to (?:configure|set up|restrict|enable|create|implement|change|use|migrate|allow|limit|add|deploy|monitor|design|estimate|achieve|move|schedule|automate|grant|export|import)|\b(?:what is|tell (?:us|me)|explain) the difference between\b|\bbest practices? for\b/i,
    unless: /recover|restore|roll back|work around/i,
    unlessAnywhere: trouble,
  },
  {
    question: 'down',
    says: 'doubt',
    words:
      /\bno (?:business )?impact|\bonly (?:some|a few|one|two) (?:of )?(?:our |the )?(?:users?|customers?|stores?|offices?)|\bnot (?:all|every)\b/i,
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
  { question: 'down', says: 'doubt', words: noRush },
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
];
