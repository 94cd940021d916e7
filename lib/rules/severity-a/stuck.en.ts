import { anyOf, type Cue, noRush, outage } from './cue';
import { condition, elsewhen, hearsay, negation, supposed, trial, wish } from './words.en';

/** Strict on purpose, as in Japanese. */
export const englishStuck: readonly Cue[] = [
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
];
