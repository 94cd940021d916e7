import { afterAll, beforeAll, expect, test } from 'vitest';
import { portalWords } from '../../components/practice/portal';
import { scenarios } from '../../lib/scenarios/index';
import { type Coach, startCoach } from './browser';
import { press } from './form';
import { hintsShown, see } from './see';

let coach: Coach;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());

test.each(scenarios)('$id: exactly its hints', async ({ id, hints, language }) => {
  const page = await coach.open(
    `chrome-extension://${coach.extension.id}/practice.html?scenario=${id}&lang=${language}`,
  );
  const panel = await coach.panel(page);
  const form = { page, frame: page.mainFrame() };
  const [problem, , details] = portalWords[language].steps;
  await press(form, details);
  await see(panel, { selector: '[data-testid="what-i-read"]', text: details });
  await press(form, problem);
  // Steps that were left stay known: now both are, and hints and readings come in one.
  await see(panel, { selector: '[data-testid="what-i-read"]', text: problem });
  expect(await hintsShown(panel)).toEqual([...new Set(hints.map(({ rule }) => rule))].sort());
  await page.close();
});
