import { Stop } from './stop.mjs';

/** The oldest Node.js that every tool here runs on. */
const oldest = { major: 20, minor: 19 };

/**
 * Stops with a plain message where Node.js is too old.
 * @param {string} version such as "20.19.0"
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  const needed = `${oldest.major}.${oldest.minor}`;
  throw new Stop(
    [
      `Node.js ${needed} or newer is needed; this is ${version}.`,
      `Node.js ${needed} 以上が必要です (現在は ${version})。`,
      'Get it from https://nodejs.org or with your version manager, then run the command again.',
    ].join('\n'),
  );
}
