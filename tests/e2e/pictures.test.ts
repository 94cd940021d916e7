import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'vitest';
import { sideBySide } from '../../scripts/browser/picture';
import { startCoach } from './browser';
import { choose, type FormKind, focus, openForm, press } from './form';
import { typeJapanese, typeKeys } from './keys';
import { seeHint } from './see';
import { mixed, passwordSaid } from './texts';

const folder = join(import.meta.dirname, '../../.output/pictures');

/** The pictures of the README: `PICTURES=1 npx vitest run --project browser tests/e2e/pictures.test.ts`. */
test.runIf(process.env['PICTURES']).each([
  ['ja', 'knockout'],
  ['en', 'react-v9'],
] satisfies ['ja' | 'en', FormKind][])('%s, %s', async (language, kind) => {
  const coach = await startCoach();
  const { page, frame } = await openForm(coach, kind, language);
  const form = { page, frame };
  const panel = await coach.panel(page);
  await panel.evaluate(`chrome.storage.local.set({ language: '${language}' })`);
  await panel.reload();
  await page.setViewport({ width: 1080, height: await panel.evaluate(() => innerHeight) });
  await choose(form, ['サブスクリプション', 'Subscription'], 'Contoso Production');
  await press(form, '3. 追加の詳細', '3. Additional details');
  await choose(form, ['重要度', 'Severity'], 'B');
  await focus(form, '説明', 'Description');
  if (language === 'ja') await typeJapanese(page, ...mixed.ja, passwordSaid);
  else await typeKeys(page, `${mixed.en} The password is ${passwordSaid.split(' ')[1]}.`);
  await seeHint(panel, 'one-problem');
  await seeHint(panel, 'secrets');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${language}.png`), await sideBySide(page, panel));
  await coach.close();
});
