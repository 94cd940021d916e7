import { checkNode } from './setup/node.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { run } from './setup/stop.mjs';
import { importTypeScript } from './setup/typescript.mjs';

/** `npm run analyze`: the hints for a request in a file, or for many as JSON lines. No browser needed. */
await run(async () => {
  checkNode();
  ensurePackages();
  const { main } = await importTypeScript('scripts/analyze/main.ts');
  await main(process.argv.slice(2));
});
