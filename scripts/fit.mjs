import { checkNode } from './setup/node.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { run } from './setup/stop.mjs';
import { importTypeScript } from './setup/typescript.mjs';

/** `npm run fit`: what the weights of lib/scope/parts/weights.ts would be, fitted on the open half of the corpus. */
await run(async () => {
  checkNode();
  ensurePackages();
  const { main } = await importTypeScript('scripts/fit/main.ts');
  await main(process.argv.slice(2));
});
