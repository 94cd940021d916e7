// WXT's types are Chrome's; Firefox has a sidebar where Chrome has a side panel.
import '@wxt-dev/browser';

declare module '@wxt-dev/browser' {
  namespace Browser {
    namespace sidebarAction {
      /** Opens or closes the sidebar; only inside a click of the person. */
      function toggle(): Promise<void>;
    }
  }
}
