import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SecretKind } from '../../lib/secrets/kinds';
import { scan } from '../../lib/secrets/scan';
import { writtenIn } from '../../lib/text/language';
import { words } from '../../lib/words/index';
import { byKind } from '../secrets/by-kind';
import { maskOn, openBoxes, put, techniques, textsOf, undo } from './boxes';
import { type Coach, startCoach } from './browser';
import { see } from './see';

let coach: Coach;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());

const kinds = Object.keys(byKind) as SecretKind[];
const languages = {
  ja: '接続できなくなりました。\n',
  en: 'We can no longer connect.\n',
} as const;

test.each(techniques)('every kind gets its own mask in its place, one Ctrl+Z restores: %s', async (label) => {
  const boxes = await openBoxes(coach);
  const { page, frame, panel } = boxes;
  for (const [index, kind] of kinds.entries()) {
    const [before, secret, behind = ''] = byKind[kind].found;
    const language = index % 2 || writtenIn(before + behind) === 'ja' ? 'ja' : 'en';
    const { name, mask } = words[language].secretKinds[kind];
    const whole = languages[language] + before + secret + behind;
    const masked = languages[language] + before + mask + behind;
    await put(boxes, label, whole);
    await maskOn(panel, `Secret to mask: ${words.en.secretKinds[kind].name}`);
    expect(await textsOf(frame, label), `${kind}, ${name}`).toEqual([masked, masked]);
    expect(scan(masked, Date.now()), kind).toEqual([]);
    await see(panel, { selector: '[data-rule="secrets"]', gone: true });
    await undo(page);
    expect(await textsOf(frame, label), kind).toEqual([whole, whole]);
  }
  await page.close();
});
