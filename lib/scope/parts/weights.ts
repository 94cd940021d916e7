/**
 * What speaks for and against a cut between two problems. A cut needs `threshold`; one signal alone never reaches it, but for
 * `own`, which is weighed in a room of its own (`own.ts`). Where a connector says that it is another matter, doubts weigh half.
 *
 * Made by `npm run fit -- --write`, and by nothing else: a regression on the open half of scripts/evaluate/scope together with the
 * texts of tests/scope and the scenarios, held at the numbers of scripts/fit/prior.ts; what must stay one counts more with each
 * round until it does. Same texts and signals, same numbers: a second run changes nothing.
 * Reached 2026-11-20 (`npm run evaluate scope`): told apart 437 of 488 open mixtures, which the signals were made by as well, and
 * 375 of 500 sealed ones. Cut though they are one problem: none of the open ones; sealed 1 of 125 singles, 5 of 375 continued,
 * 3 of 116 hard ones, 3 of 16 articles.
 * After a change of signals or texts run `npm run fit -- --write`, `npx vitest run --project core tests/scope`, `npm run evaluate scope`.
 */
export const weights = {
  /** The services right of the cut are strangers to those left of it. */
  strangers: 1.25,
  /** They are often used together: speaks less. */
  integrated: 0.95,
  /** They are no strangers through something else that is named: taken off. */
  besides: -0.1,
  /** The left side lists three services or more in one breath: it is about all of them, and one more is no wonder. */
  wide: -0.6,
  /** One side is named only by an everyday word (SQL Server, ストレージ): taken off. */
  faint: 0,
  /** The right side is: taken off once more. */
  faintRight: 0,
  /** The right side only names what accompanies everything (monitoring, identity, network): taken off. */
  companion: -0.7,
  /** Different support teams own them. */
  teams: 0.4,
  /** "別件ですが", "another issue": the person says it. */
  connector: 2.8,
  /** "別件ですが", "a separate question" leave no doubt; もう一点 does. */
  separate: 0.4,
  /** もう一点, "one more thing", and nothing else tells the sides apart: it may go on about the same. */
  bare: -0.05,
  /** A piece of a series that is a problem of its own: another service, another nature than the piece before. */
  own: 3.75,
  /** "ついでに", "by the way", with a request. */
  byTheWay: 1.15,
  /** "また", "also": says nothing alone. */
  also: 0.9,
  /** "こちらも見てもらえますか": a fault beside another. */
  too: 0.6,
  /** The person numbered the problems: 2. after 1., Issue 2. */
  numbered: 0.75,
  /** A heading that is not the label of a template. */
  heading: 0.45,
  /** The first label of a template comes a second time: 【事象】 … 【事象】. */
  repeated: 0.8,
  /** A blank line, or a bullet. */
  paragraph: 0.85,
  bullet: 0.3,
  /** "以下の 2 点", "two issues", and the cut is at a numbered piece. */
  announced: 1.05,
  /** The left side has come to its request, and the right side makes another. */
  bothAsk: 0,
  rightAsksLater: 0.2,
  leftAsks: 0.5,
  /** A fault on one side, a how-to or cost question on the other. */
  natures: 0.1,
  /** Other error codes on either side. */
  errors: 0.2,
  /** A side names no service: speaks neither way, the rest decides. */
  unnamed: 0,
  /** Two statements that stand alone: each names its service and says what is wrong or wanted, in a paragraph of its own. */
  complete: 0,
  /** The everyday words of both sides belong to different fields; where services say so as well, they add a little. */
  fields: 1.65,
  fieldsToo: 0.65,
  /** Those of the right side belong to fields that stand beside every other (sign-in, alerts): taken off. */
  fieldCompanion: -0.5,
  /** Further down the right side goes back to the main field of the left one: 1 = a third of its words. */
  returns: -0.2,
  /** They belong to one. */
  sameField: 0,
  /** The place begins with a statement that stands alone, after another: on whatever line. */
  follows: 0.4,
  /** Two statements of a short text, each of strangers and in words of its own: half within one line. */
  plain: 0.5,
  /** It is headed as a matter: "Title: …", 「…の件です」. */
  titled: 1.35,
  /** What fails beside something else: 「決済もできません」. */
  alongside: -1.55,
  /** The services of both sides are one function. */
  joint: -0.7,
  /** A side neither reports a fault nor asks for anything, as far as we can read. */
  leftMute: -0.8,
  rightMute: -1.6,
  /** The number counts matters: 2 件目, Issue 2, "problem B". */
  matters: 1.95,
  /** The number begins a paragraph. */
  spaced: 1.45,
  /** The left side has come to an end, and the right side begins with a report. */
  restarts: 0.7,
  /** A letter begins in the middle of the text. */
  greets: 1.9,
  /** Money, or a wish for the product, on one side only. */
  money: 0,
  wish: 0.85,
  /** A long text, in which much may look like a beginning, and nobody says that it is one. */
  long: -0.4,
  /** A report of some length, and not both sides of the place ask for something: the request is one. */
  oneAsk: -0.55,
  /** No content word stands on both sides. */
  strange: 0,
  /** Share of the words of the smaller side that stand on the other as well: 1 = half of them or more. */
  overlap: -1,
  /** The right side begins with words of which none stands on the left. */
  ownWords: 0.5,
  /** It has words in common: 1 = three or more. */
  commonWords: 0.7,
  /** Right before the place the left side asks or thanks. */
  closed: 0.45,
  /** A line of dashes stands between. */
  ruled: 1.5,
  /** Where the right side names its service it neither reports a fault nor asks. */
  silent: -0.35,
  /** The service comes late on the right: the cut probably belongs further down. */
  late: -0.8,
  /** "この事象", "the same error". */
  looksBack: -1.55,
  /** A question in a list that points at what was named before: "when it reboots". */
  pointsBack: -0.6,
  /** A list of symptoms of one change or one moment: "since we changed the rules", いずれも. */
  oneCause: -1.6,
  /** An item of a list that is announced as steps, a time line, what was tried. */
  otherList: -1.5,
  /** 「…で行う予定です」: a step of a plan. */
  planned: -0.7,
  /** "2. Environment", 「■ 経緯」: the next section of a report. */
  section: -1.4,
  /** "Application Insights を確認したところ": a step of the investigation, no request of its own. */
  investigates: -1.3,
  /** Only a log of the new service is attached. */
  sentAlong: -2.15,
  /** The new service is only named as one that works. */
  healthy: -1.1,
  /** A service stands on both sides. */
  shared: -1,
  /** One sentence names the services of both sides: a chain, "App Service から SQL Database へ". */
  chained: -1.05,
  /** The same resource name, host or error on both sides, each. */
  sameNames: -0.8,
} as const;

/** A cut needs as much. */
export const threshold = 3;

/** How strongly each signal speaks at one possible cut; 1 = fully. */
export type Signals = Partial<Record<keyof typeof weights, number>>;

/** The score of a cut. */
export function total(signals: Signals): number {
  let score = 0;
  for (const name in signals) score += weights[name as keyof Signals] * (signals[name as keyof Signals] ?? 0);
  return score;
}

/** Services that accompany every other: to name one more of them is no other problem. */
// biome-ignore format: one list
export const companions: ReadonlySet<string> = new Set([
  'azure-monitor', 'log-analytics', 'application-insights', 'alerts', 'metrics', 'diagnostic-settings', 'service-health',
  'workbooks', 'advisor', 'azure-monitor-agent', 'entra-id', 'rbac', 'managed-identities', 'key-vault', 'virtual-network',
  'network-security-group', 'private-link', 'dns', 'public-ip', 'network-watcher', 'subscriptions',
  'billing',
  'cost-management',
  'quotas', 'azure-support',
  'github-actions', 'azure-devops', 'policy', 'marketplace', 'resource-graph', 'management-groups', 'microsoft-graph',
]);
