import { browser } from 'wxt/browser';
import type { Answer, Message } from './messages';

/** Lets the toolbar button open the panel: the side panel in Chromium, the sidebar in Firefox. */
export function openPanelOnClick(): void {
  if (browser.sidePanel) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    return;
  }
  browser.action.onClicked.addListener(() => void browser.sidebarAction?.toggle());
}

/** Says something to the background. */
export function tell<Said extends Message>(message: Said): Promise<Answer<Said['type']> | undefined> {
  return browser.runtime.sendMessage(message);
}

/** The panel's window and the tab in front of it. */
export interface Beside {
  windowId: number;
  tabId: number;
  /** Of a portal's page; the browser tells no other. */
  origin?: string;
}

/** The tab beside the panel now. */
export async function tabBeside(windowId?: number): Promise<Beside | undefined> {
  const [tab] = await browser.tabs.query({
    active: true,
    ...(windowId ? { windowId } : { currentWindow: true }),
  });
  if (tab?.id === undefined || tab.windowId === undefined) return undefined;
  const { id, windowId: itsWindow, url } = tab;
  return { windowId: itsWindow, tabId: id, ...(url && URL.canParse(url) && { origin: new URL(url).origin }) };
}

/** Calls back with the tab beside the panel: now, when another comes to the front, and when it has loaded anew. */
export async function onTabBeside(changed: (beside: Beside) => void, signal: AbortSignal): Promise<void> {
  const windowId = (await browser.windows.getCurrent()).id;
  if (signal.aborted || windowId === undefined) return;
  const look = async () => {
    const beside = await tabBeside(windowId);
    if (beside && !signal.aborted) changed(beside);
  };
  const activated = (info: { windowId: number }) => info.windowId === windowId && void look();
  const updated = (
    _id: number,
    { status }: { status?: string },
    tab: { active?: boolean; windowId?: number },
  ) => tab.active && tab.windowId === windowId && status === 'complete' && void look();
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
  await look();
}

/** The address of the practice page. */
export const practiceUrl = () => browser.runtime.getURL('/practice.html');

/** Who we are and where we run, for a report: `Support Request Coach 0.1.0, Chrome 156`. */
export function product(): string {
  const { name, version } = browser.runtime.getManifest();
  const { userAgent } = navigator;
  const family = ['Edg', 'OPR', 'Firefox', 'Chrome'].find((one) => userAgent.includes(`${one}/`)) ?? '?';
  const [, major = '?'] = new RegExp(`${family}/(\\d{1,5})`).exec(userAgent) ?? [];
  return `${name} ${version}, ${family} ${major}`;
}
