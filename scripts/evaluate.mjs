import { checkNode } from './setup/node.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { run } from './setup/stop.mjs';
import { importTypeScript } from './setup/typescript.mjs';

/** `npm run evaluate secrets`: how well the engine does on texts that its patterns were not made for. No browser needed. */
await run(async () => {
  checkNode();
  ensurePackages();
  const { main } = await importTypeScript('scripts/evaluate/main.ts');
  await main(process.argv.slice(2));
});
