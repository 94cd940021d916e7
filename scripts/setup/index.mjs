import { ensureBrowser } from './browser.mjs';
import { checkNode } from './node.mjs';
import { ensurePackages } from './packages.mjs';

/**
 * Everything that a command needs on a fresh machine: Node.js, packages, a browser. Uses built-ins only, since nothing
 * else is there yet. Returns the browser's path; throws a Stop with a message for a person.
 */
export function setUp() {
  checkNode();
  ensurePackages();
  return ensureBrowser();
}
