import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Coach, startCoach } from './browser';

const output = join(import.meta.dirname, '../../.output');
const targets = ['chrome-mv3', 'firefox-mv3'];

const read = (path: string) => readFileSync(join(output, path), 'utf8');

describe.each(targets)('%s', (target) => {
  const { version, ...manifest } = JSON.parse(read(`${target}/manifest.json`));

  test('the manifest is the one that was agreed on: a change here is a change of what people must trust', () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(manifest).toMatchSnapshot();
  });

  test('no web page can load a file of ours', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test('no bundle can reach the network or run a text as code', () => {
    expect(forbiddenIn(target)).toEqual([]);
  });

  test('only the background carries the dictionary of services and the words of fields', () => {
    const holders = scriptsOf(target).filter((file) =>
      /CrashLoopBackOff|拠点間/.test(read(join(target, file))),
    );
    expect(holders).toEqual(['background.js']);
  });

  test('the content script is at most 30 KB: it runs in every frame of the portal', () => {
    const scripts = manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js);
    expect(scripts).toHaveLength(1);
    expect(statSync(join(output, target, scripts[0])).size).toBeLessThanOrEqual(30 * 1024);
  });
});

describe('Chromium', () => {
  let coach: Coach;
  beforeAll(async () => {
    coach = await startCoach();
  });
  afterAll(() => coach.close());

  test('warns of the portal hosts when it installs the extension, and of nothing else', async () => {
    const page = await coach.browser.newPage();
    await page.goto('chrome://extensions');
    const warnings = await page.evaluate(
      `chrome.management.getPermissionWarningsById('${coach.extension.id}')`,
    );
    expect(warnings).toHaveLength(1);
    expect(warnings).toMatchSnapshot();
  });
});

/** What must not stand in a bundle, and why that would be wrong. */
const forbidden: [pattern: RegExp, reason: string][] = [
  [/(?<![\w$.])fetch\s*\(|\b(?:window|self|globalThis)\.fetch\b/g, 'asks the network'],
  [/\bXMLHttpRequest\b|\bsendBeacon\b|\bEventSource\b|\bWebSocket\b|\bWebTransport\b/g, 'asks the network'],
  [/\bRTCPeerConnection\b/g, 'asks the network'],
  [/(?<![\w$.])eval\s*\(|\bnew Function\b|(?<![\w$.])Function\s*\(/g, 'runs a text as code'],
  [/\bimportScripts\b|\bimport\s*\(\s*["'`]https?:/g, 'loads code from elsewhere'],
];

/** Each finding as a sentence that says what to do. */
function forbiddenIn(target: string): string[] {
  return scriptsOf(target).flatMap((file) => {
    const code = read(join(target, file));
    return forbidden.flatMap(([pattern, reason]) =>
      [...code.matchAll(pattern)].map(({ index }) => {
        const around = code.slice(Math.max(0, index - 60), index + 60).replace(/\s+/g, ' ');
        return `${target}/${file} ${reason}: …${around}… Nothing typed may leave the browser: remove it, or the package that brings it.`;
      }),
    );
  });
}

function scriptsOf(target: string): string[] {
  const files = readdirSync(join(output, target), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.(js|html)$/.test(file));
}
