import { LONGEST_TEXT } from '../../lib/request/limits';
import { words } from '../../lib/words/index';
import type { Coach } from '../../tests/e2e/browser';
import { formIn, press } from '../../tests/e2e/form';
import { see } from '../../tests/e2e/see';
import { type Load, loadOf } from './load';
import { framesPage, leafPage } from './pages';
import { scriptPage } from './script';
import { prepared, refill, rest } from './sides';
import { median } from './statistics';
import { japanese } from './texts';

/** ms by size. */
export type Times = Map<number, number>;

/** One analysis by UTF-16 units; what is beyond the limits is cut before, as it is in the page. */
export async function analysisGrowth(coach: Coach): Promise<Times> {
  coach.pages.set('/leaf.html', leafPage);
  const { times } = await scriptPage(coach, 'scripts/bench/limited.ts', 'https://engine.example/leaf.html');
  const sizes = [1_000, 20_000, 200_000, 1_000_000];
  // The sizes in turn, so that none is measured while the engine is colder than for another; the first rounds do not count.
  const texts = Array.from({ length: (coldRounds + 9) * sizes.length }, (_, i) =>
    japanese(sizes[i % sizes.length] ?? 0, 1 + i * 17),
  );
  const all = await times('module.analyzeWithinLimits', texts);
  const warm = all.slice(coldRounds * sizes.length);
  return new Map(sizes.map((size, at) => [size, median(warm.filter((_, i) => i % sizes.length === at))]));
}

const coldRounds = 4;

/** What makes a page large, and how large it is made. Each runs in the page of the Knockout form. */
const pages: Record<string, { sizes: number[]; make: (size: number, text: string) => void }> = {
  'text (UTF-16 units)': {
    sizes: [1_000, 20_000, 200_000, 1_000_000],
    make: (_size, text) => {
      for (const area of [...document.querySelectorAll('textarea')].slice(0, 1)) area.value = text;
    },
  },
  'options of a closed list': {
    sizes: [100, 1_000, 10_000],
    make: (size) => {
      const list = document.querySelector('.fxc-dropdown-popup') as HTMLElement;
      const option = (_: unknown, i: number) => {
        const made = document.createElement('div');
        made.className = 'fxc-dropdown-option';
        made.setAttribute('role', 'treeitem');
        made.textContent = `Option ${i}`;
        return made;
      };
      list.replaceChildren(...Array.from({ length: size }, option));
    },
  },
  'nodes beside the form': {
    sizes: [1_000, 5_000, 20_000],
    make: (size) => {
      document.querySelector('#beside')?.remove();
      const beside = document.createElement('aside');
      beside.id = 'beside';
      beside.innerHTML = '<div><span>name</span><b>state</b><a href="#">open</a></div>'.repeat(size / 4);
      document.body.append(beside);
    },
  },
};

/** One look at a form and one message made of it, by what grows. */
export async function readingGrowth(coach: Coach): Promise<Map<string, Times>> {
  const grown = new Map<string, Times>();
  for (const [what, { sizes, make }] of Object.entries(pages)) {
    const { page, times } = await scriptPage(
      coach,
      'lib/portal/read.ts',
      'https://reader.example/knockout.html?lang=ja',
    );
    await press(await formIn(page, 'knockout'), '3. 追加の詳細', '追加の詳細');
    await times(look, Array(30).fill(0));
    const own: Times = new Map();
    for (const size of sizes) {
      await page.evaluate(make, size, what.startsWith('text') ? japanese(size) : '');
      own.set(size, median(await times(look, Array(9).fill(0))));
    }
    grown.set(what, own);
    await page.close();
  }
  return grown;
}

/** Runs in the page; fails where nothing was read, so that no figure is that of an empty look. */
const look = `() => {
  const said = JSON.stringify(module.toReading(module.findForm(document, true), { page: 'other' }));
  if (!said.includes('description')) throw new Error('No form was read.');
}`;

/** Loads a page with so many frames; ours in all of them. */
export async function framesGrowth(coach: Coach): Promise<Times> {
  coach.pages.set('/leaf.html', leafPage);
  const grown: Times = new Map();
  for (const frames of [1, 10, 40]) {
    coach.pages.set('/frames.html', framesPage(frames));
    const loads: Load[] = [];
    for (let round = 0; round < 3; round += 1) {
      const page = await coach.open('about:blank');
      loads.push(
        await loadOf(coach, page, 'on', async () => {
          await page.goto('https://portal.azure.com/frames.html');
          await rest(800);
        }),
      );
      await page.close();
    }
    grown.set(frames, median(loads.map(({ ours }) => ours)));
  }
  return grown;
}

/** Whether the panel says that a text is longer than what is looked at. */
export async function isNoticed(coach: Coach): Promise<boolean> {
  const form = await prepared(coach, 'on');
  const panel = await coach.panel(form.page);
  await refill(form, LONGEST_TEXT + 20_000);
  const language = (await panel.evaluate(() => document.documentElement.lang)) as 'ja' | 'en';
  const text = words[language].panel.tooLong(LONGEST_TEXT);
  return see(panel, { selector: 'body', text }).then(
    () => true,
    () => false,
  );
}
