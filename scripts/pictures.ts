import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scenarios } from '../lib/scenarios/index';
import { type Coach, startCoach } from '../tests/e2e/browser';
import { choose, focus, openForm, press } from '../tests/e2e/form';
import { seeHint } from '../tests/e2e/see';
import { sideBySide } from './browser/picture';
import { root } from './setup/root.mjs';

const folder = join(root, '.github/pictures');

/** A form and what is typed into it. */
const scenes = {
  ja: {
    kind: 'knockout',
    details: ['3. 追加の詳細', '追加の詳細'],
    description: ['説明'],
    severity: ['重要度'],
    text: `${textOf('mixed-ja')}\n\n接続に使っているユーザーは shopadmin、パスワードは ${['Tk9xLq', '2vB7'].join('')} です。`,
  },
  en: {
    kind: 'react-v9',
    details: ['3. Additional details', 'Additional details'],
    description: ['Description'],
    severity: ['Severity'],
    text: `${textOf('mixed-en')}\n\nYou can sign in as opsadmin, the password is ${['Tk9xLq', '2vB7'].join('')}.`,
  },
} as const;

/** Writes one picture per language: the form on the portal's host name, the real side panel beside it. */
export async function takePictures(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const coach = await startCoach();
  for (const language of ['ja', 'en'] as const) {
    const path = join(folder, `panel-${language}.png`);
    await writeFile(path, await take(coach, language));
    console.log(path);
  }
  await coach.close();
}

async function take(coach: Coach, language: 'ja' | 'en'): Promise<Uint8Array> {
  const { kind, details, description, severity, text } = scenes[language];
  const form = await openForm(coach, kind, language);
  const panel = await coach.panel(form.page);
  await panel.evaluate(`chrome.storage.local.set({ language: '${language}' })`);
  await panel.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await panel.reload();
  await press(form, ...details);
  await choose(form, [...severity], 'A');
  await focus(form, ...description);
  await form.page.keyboard.sendCharacter(text);
  for (const rule of ['secrets', 'one-problem', 'severity-a']) await seeHint(panel, rule);
  await form.page.setViewport({ width: 1000, height: 1080 });
  await panel.setViewport({ width: 380, height: 1080 });
  const picture = await sideBySide(form.page, panel);
  await form.page.close();
  return picture;
}

function textOf(id: string): string {
  return scenarios.find((scenario) => scenario.id === id)?.request.description ?? '';
}
