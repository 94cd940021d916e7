import { defineContentScript } from 'wxt/utils/define-content-script';
import { connect } from '../lib/browser/frame';
import { portalMatches } from '../lib/browser/hosts';
import { sliceOf } from '../lib/portal/files';
import { describe } from '../lib/portal/outline';
import { point } from '../lib/portal/point';
import { show } from '../lib/portal/show';
import { watch } from '../lib/portal/watch';
import { write } from '../lib/portal/write';

/** Runs in every frame of the portal, also in blank, srcdoc and sandboxed ones: watch, report, show a place, write. */
export default defineContentScript({
  matches: portalMatches,
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  // The portal is reported to break on window messages that it does not know; WXT would post one into every frame.
  noScriptStartedPostMessage: true,
  main: () => connect({ watch, show, write, point, slice: sliceOf, describe }),
});
