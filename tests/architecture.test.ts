import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Each layer, and what it may import. `analyze` is the file lib/analyze.ts. */
const mayImport: Record<string, readonly string[]> = {
  entrypoints: [
    'components',
    'words',
    'scenarios',
    'drafts',
    'portal',
    'browser',
    'analyze',
    'rules',
    'request',
    'text',
  ],
  components: ['words', 'drafts', 'analyze', 'rules', 'scenarios', 'request', 'text'],
  browser: ['request', 'analyze', 'drafts', 'files'],
  drafts: ['analyze', 'scope', 'azure', 'text', 'request'],
  portal: ['request', 'text'],
  scenarios: ['rules', 'request'],
  words: ['rules', 'scope', 'request', 'secrets'],
  analyze: ['rules', 'request'],
  rules: ['scope', 'secrets', 'azure', 'text', 'request'],
  scope: ['azure', 'text', 'request'],
  secrets: ['azure', 'text', 'request'],
  files: ['secrets', 'text', 'request'],
  azure: ['text'],
  text: [],
  request: [],
};

/** Layers that a layer may know by type only: their code must not end up in its bundle. */
const typesOnly: Record<string, readonly string[]> = {
  components: ['analyze', 'rules', 'scenarios'],
  scenarios: ['rules'],
  words: ['rules', 'scope', 'request', 'secrets'],
  drafts: ['analyze'],
};

const root = resolve(import.meta.dirname, '..');
const files = ['entrypoints', 'components', 'lib'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

describe('one direction of imports', () => {
  test.each(files)('%s', (file) => {
    const layer = layerOf(file);
    for (const { target, onlyTypes } of importsOf(file)) {
      const other = layerOf(target);
      if (other === layer) continue;
      expect(
        mayImport[layer]?.includes(other),
        `${file} imports ${target}, but ${layer} may import only: ${mayImport[layer]?.join(', ') || 'nothing'}. ` +
          'Move the code to the layer that it belongs to, or hand the value in as an argument.',
      ).toBe(true);
      if (typesOnly[layer]?.includes(other)) {
        expect(
          onlyTypes,
          `${file} imports code of ${target}, but ${layer} may know ${other} by type only. Write "import type".`,
        ).toBe(true);
      }
    }
  });
});

describe('two folders touch the world', () => {
  test.each(files)('%s', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    if (/from 'wxt\/browser'|webextension-polyfill/.test(text)) {
      expect(
        file,
        `${file} uses the extension API. Put that into lib/browser and call it from there.`,
      ).toMatch(/^(lib\/browser|entrypoints)\//);
    }
    expect(text, `${file} sets HTML from a string: render it with React, or use textContent.`).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/,
    );
    expect(
      text,
      `${file} could reach the network. Nothing that a person types may leave the browser: find another way.`,
    ).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/);
    expect(text, `${file} polls. Listen for the change instead.`).not.toMatch(/setInterval\(/);
    expect(text, `${file} imports full zod: it probes "new Function". Import zod/mini.`).not.toMatch(
      /from 'zod'/,
    );
  });
});

test('every layer is in the picture', () => {
  const unknown = [...new Set(files.map(layerOf))].filter((layer) => !(layer in mayImport));
  expect(
    unknown,
    `No place for ${unknown.join(', ')} in the picture. Put the code into a folder that is there, or add the folder here and in README.md.`,
  ).toEqual([]);
});

/** `lib/rules/x.ts` → rules, `components/x.tsx` → components, `lib/analyze.ts` → analyze. */
function layerOf(file: string): string {
  const [top = '', next = ''] = file.split('/');
  return top === 'lib' ? next.replace(/\.ts$/, '') : top;
}

function importsOf(file: string): { target: string; onlyTypes: boolean }[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from '(\.[^']+)'/gms)].map((match) => ({
    target: relative(root, resolve(root, dirname(file), match[2] as string)),
    onlyTypes: match[1] !== undefined,
  }));
}
