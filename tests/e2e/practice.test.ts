import { afterAll, beforeAll, expect, test } from 'vitest';
import { portalWords } from '../../components/practice/portal';
import { scenarios } from '../../lib/scenarios/index';
import { type Coach, startCoach } from './browser';
import { press } from './form';
import { see } from './see';

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
  await see(panel, { selector: '[data-testid="what-i-read"]', text: '3/4' });
  await press(form, problem);
  // Steps that were left stay known: now both are, and hints and readings come in one.
  await see(panel, { selector: '[data-testid="what-i-read"]', text: '1/4' });
  const shown = () =>
    panel.$$eval('[data-rule]', (cards) => cards.map((card) => ({ ...(card as HTMLElement).dataset })));
  // Attached files are read a moment later.
  await expect.poll(async () => (await shown()).map(summary).sort()).toEqual(hints.map(summary).sort());
  await page.close();
});

const summary = ({ rule, level, certainty }: Card) => `${rule}: ${level}, ${certainty}`;

interface Card {
  rule?: string;
  level?: string;
  certainty?: string;
}
