import { Stop } from './stop.mjs';

/** The oldest Node.js that every tool here runs on: [major, minor]. */
const oldest = [20, 19];

/**
 * Stops with a plain message where Node.js is too old.
 * @param {string} version such as "20.19.0"
 */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Stop(
    [
      `Node.js ${oldest.join('.')} or newer is needed; this is ${version}.`,
      `Node.js ${oldest.join('.')} 以上が必要です (現在は ${version})。`,
      'Get it from https://nodejs.org or with your version manager, then run the command again.',
    ].join('\n'),
  );
}
