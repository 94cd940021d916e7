import { browser } from 'wxt/browser';

/** Lets the toolbar button open the panel: the side panel in Chromium, the sidebar in Firefox. */
export function openPanelOnClick(): void {
  if (browser.sidePanel) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    return;
  }
  browser.action.onClicked.addListener(() => void browser.sidebarAction?.toggle());
}
