import { browser } from 'wxt/browser';
import type { Whereabouts } from '../request/reading';
import type { Message } from './messages';

/** Lets the toolbar button open the panel: the side panel in Chromium, the sidebar in Firefox. */
export function openPanelOnClick(): void {
  if (browser.sidePanel) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    return;
  }
  browser.action.onClicked.addListener(() => void browser.sidebarAction?.toggle());
}

/** Says something to the background. Only {@link Whereabouts} comes back, and only to a `show`. */
export function tell(message: Message): Promise<Whereabouts | undefined> {
  return browser.runtime.sendMessage(message);
}

/** Calls back with the active tab of the panel's window, now and whenever it changes. */
export function onActiveTab(changed: (tabId: number) => void, signal: AbortSignal): void {
  void browser.windows.getCurrent().then((window) => {
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, windowId: window.id });
      if (tab?.id !== undefined && !signal.aborted) changed(tab.id);
    };
    const activated = (info: { windowId: number }) => {
      if (info.windowId === window.id) void look();
    };
    browser.tabs.onActivated.addListener(activated);
    signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(activated));
    void look();
  });
}

/** The address of the practice page. */
export const practiceUrl = () => browser.runtime.getURL('/practice.html');
