import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../setup/root.mjs';

/** Builds the least extension with a panel of React: one card, no styles, no storage, no messages. Returns its folder. */
export async function buildBare(folder: string, stopwatch: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), background);
  await writeFile(join(folder, 'sidepanel.html'), html);
  await writeFile(join(folder, 'stopwatch.js'), stopwatch);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2023',
      lib: { entry: join(import.meta.dirname, 'bare-panel.ts'), formats: ['es'], fileName: () => 'panel.js' },
    },
  });
  return folder;
}

const manifest = {
  manifest_version: 3,
  name: 'Bare panel',
  version: '1.0',
  permissions: ['sidePanel'],
  action: {},
  background: { service_worker: 'background.js' },
  side_panel: { default_path: 'sidepanel.html' },
};

const background = 'chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });';

const html = `<!doctype html><html lang="en"><head><script src="/stopwatch.js"></script><meta charset="utf-8">
<title>Bare</title></head><body><div id="root"></div><script type="module" src="/panel.js"></script></body></html>`;
