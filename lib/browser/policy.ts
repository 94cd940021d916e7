import { browser } from 'wxt/browser';
import { portalMatches } from './hosts';

/** The parts of a message's sender that we judge it by. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  tab?: { id?: number };
  frameId?: number;
  /** Chromium only. */
  documentId?: string;
  documentLifecycle?: string;
}

/** May this sender tell us what a form says? A portal frame or our own practice page, nobody else. */
export function mayReport(sender: Sender): boolean {
  if (sender.id !== browser.runtime.id || sender.tab?.id === undefined) return false;
  if (isOurPage(sender)) return true;
  const origin = originOf(sender);
  // A sandboxed, srcdoc or blank frame inside the portal has no origin of its own; only our own script runs there.
  if (origin === 'null' || origin === undefined) return sender.frameId !== 0;
  return isPortal(origin);
}

/** Is this address the portal's? */
export const isPortal = (url: string): boolean =>
  url.startsWith('https://') &&
  URL.canParse(url) &&
  portalHosts.some((host) => host.test(new URL(url).hostname));

/** Is this one of our own pages (side panel, practice page)? Only they may give commands. */
export function isOurPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && !!sender.url?.startsWith(ourOrigin());
}

const ourOrigin = () => browser.runtime.getURL('/sidepanel.html').replace('sidepanel.html', '');

const portalHosts = portalMatches.map((match) => {
  const host = /^https:\/\/([^/]+)\//.exec(match)?.[1] ?? '';
  return new RegExp(`^${host.replaceAll('.', '\\.').replace('*', '[a-z0-9.-]{1,200}')}$`);
});

function originOf(sender: Sender): string | undefined {
  if (sender.origin) return sender.origin;
  const url = sender.url && URL.canParse(sender.url) ? new URL(sender.url) : undefined;
  return url?.origin;
}
