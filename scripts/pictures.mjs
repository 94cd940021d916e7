import { setUp } from './setup/index.mjs';
import { run } from './setup/stop.mjs';
import { importTypeScript } from './setup/typescript.mjs';

/** `npm run pictures`: takes the README's pictures anew, of the built extension over the fixture forms. */
await run(async () => {
  setUp();
  const { takePictures } = await importTypeScript('scripts/pictures.ts');
  await takePictures();
});
