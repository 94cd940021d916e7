/** A subscription that a text names by its id. UTF-16 offsets of the GUID alone, `end` excluded. */
export interface SubscriptionMention {
  /** Lower case. */
  subscription: string;
  start: number;
  end: number;
}

/**
 * Every subscription named in a text: by an Azure Resource Manager id (`/subscriptions/<guid>/…`, also URL-encoded),
 * or by a GUID that the text itself calls a subscription. In order; other GUIDs (tenant, client, correlation …) say nothing.
 */
export function findSubscriptions(text: string): SubscriptionMention[] {
  const mentions: SubscriptionMention[] = [];
  for (const { index, 0: guid } of text.matchAll(guids)) {
    if (isPlaceholder(guid)) continue;
    const last = mentions.at(-1);
    const named = namesSubscription(text.slice(Math.max(0, index - reach), index));
    const listed = last !== undefined && listJoint.test(text.slice(last.end, index));
    if (named || listed)
      mentions.push({ subscription: guid.toLowerCase(), start: index, end: index + guid.length });
  }
  return mentions;
}

/** The subscription that owns a resource, lower case; `undefined` where the id names none. */
export function subscriptionOf(resourceId: string): string | undefined {
  return /^\/subscriptions\//i.test(resourceId) ? findSubscriptions(resourceId)[0]?.subscription : undefined;
}

const guids =
  /(?:(?<=%2F)|(?<![0-9a-z-]))[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z-])/gi;

/** How far before a GUID its name is looked for, in UTF-16 units. */
const reach = 72;

/** The path of a resource id, or a key in a URL, a command or JSON: the GUID follows at once. */
const path = /(?:\/|%2F)subscriptions(?:\/|%2F)$|subscription_?Id(?:\/|%2F)$/i;

/** "サブスクリプション ID：", "subscription Contoso-Prod (", `"subscriptionId": "`; a line end only where nothing else stands between. */
const label =
  /(?:サブスクリプション|サブスク(?!リ)|subscription)s?((?:[ _-]?ID)?[\s:：=|"'`・*-]{0,12}|[^\n。;；,、]{0,48}[\s:：=("'（「[<])$/i;

/** Words between "subscription" and the GUID (or right before) that give the GUID to something else. */
const somethingElse =
  /tenant|テナント|client|クライアント|object|オブジェクト|correlation|相関|関連|operation|操作|request|要求|activity|trac(?:e|king)|追跡|principal|プリンシパル|director|ディレクトリ|billing|課金|請求|number|番号|key|キー|role|ロール|user|ユーザー|deployment|デプロイ|resource|リソース|app(?:lication)? ?id|アプリ(?:ケーション)? ?ID|\/|[0-9a-f]{8}-[0-9a-f]{4}/i;

/** Subscriptions of another kind: Event Grid, Service Bus, API Management products, Microsoft Graph. */
const otherKind =
  /(?:event|topic|webhook|product|graph|イベント|トピック|製品|通知)[ の-]?(?:サブスクリプション|subscription)s?[^\n]{0,60}$/i;

/** What stands between two ids of one list: "A と B", "A, B", "A and B". */
const listJoint =
  /^["'`)）]?(?:\s{0,20}[,、，/／&・]\s{0,20}|\s{1,20}and\s{1,20}|\s{0,20}(?:と|および|及び)\s{0,20}|\s{0,20}\n\s{0,20}[-・*]?\s{0,20})["'`(（]?$/i;

function namesSubscription(before: string): boolean {
  if (path.test(before)) return true;
  const gap = label.exec(before)?.[1];
  if (gap === undefined) return false;
  return !somethingElse.test(gap) && !otherKind.test(before);
}

/** 00000000-…, 11111111-1111-…: stands for an id. */
function isPlaceholder(guid: string): boolean {
  return new Set(guid.replaceAll('-', '')).size <= 2 || /^(?:12345678-|01234567-)/.test(guid);
}
