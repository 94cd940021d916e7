import { setUp } from './setup/index.mjs';
import { run } from './setup/stop.mjs';
import { importTypeScript } from './setup/typescript.mjs';

/** `npm start`: sets up, builds, and shows the practice page with the real side panel beside it. */
await run(async () => {
  const executablePath = setUp();
  const { start } = await importTypeScript('scripts/start.ts');
  await start(executablePath);
});
