import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forget, take } from '../lib/browser/desk';
import { openPanelOnClick } from '../lib/browser/panel';

/** Receives what frames saw, judges it, keeps the case. May be stopped at any time: all state is in session storage. */
export default defineBackground(() => {
  openPanelOnClick();
  browser.runtime.onMessage.addListener((message, sender) => take(message, sender));
  browser.windows.onRemoved.addListener((windowId) => void forget(`writing:${windowId}`));
  browser.tabs.onRemoved.addListener((tabId) => void forget(tabId));
  // A tab that the browser puts to sleep may come back under another number (not in Firefox).
  browser.tabs.onReplaced?.addListener((_added, removed) => void forget(removed));
});
