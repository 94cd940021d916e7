import { setUp } from './setup/index.mjs';
import { run } from './setup/stop.mjs';
import { importTypeScript } from './setup/typescript.mjs';

/** `npm run bench`: measures the budget and writes bench/README.md; `npm run bench -- P1 P7` only prints some. */
await run(async () => {
  setUp();
  const { bench } = await importTypeScript('scripts/bench/main.ts');
  await bench(process.argv.slice(2));
});
