import type { Coach } from '../../tests/e2e/browser';
import type { Form } from '../../tests/e2e/form';
import { compose } from '../../tests/e2e/keys';
import { newCoach } from './coach';
import type { Goal } from './goal';
import { type Load, loadOf, type Side } from './load';
import { inTurn } from './rounds';
import { bothSides, refill, rest, typeAt, usual } from './sides';
import { plain, ratio, sum } from './statistics';
import { japanese } from './texts';

const rounds = 5;

/** What a person may do to a form. The text is as long as usual before each. */
const phases: Record<string, (form: Form) => Promise<unknown>> = {
  'typing, 20 keys': (form) => typeAt(form, 20, 60),
  'IME, 4 phrases': composePhrases,
  'paste of 100 KB (50,000 UTF-16 units)': async ({ page }) => {
    await page.keyboard.sendCharacter(japanese(50_000, 5));
    await rest(500);
  },
  'insert of 1,000 lines': async ({ frame }) => {
    const lines = Array.from({ length: 1_000 }, (_, line) => `${line} ${japanese(20, line)}`).join('\n');
    await frame.evaluate((text) => document.execCommand('insertText', false, text), lines);
    await rest(500);
  },
  '20 blades opened and closed': async ({ page }) => page.evaluate(openBlades, 20),
};

export const untroubled: Goal = {
  id: 'P3',
  what: 'long tasks caused by us, and processor time with and without us',
  goal: '0 long tasks; ratio ≤ 1.05',
  how:
    'Each phase on both sides in turn. A long task caused by us: 50 ms and more of processor time, less without our part. ' +
    'The ratio is that of all tasks on the main threads of shell and frame, median of the rounds’ ratios.',
  async measure(say) {
    const coach = await newCoach();
    const forms = await bothSides(coach);
    await coach.panel(forms.on.page);
    const done = await inTurn(
      rounds,
      () => all(coach, forms.on, 'on'),
      () => all(coach, forms.off, 'off'),
      say,
    );
    await coach.close();
    const rows = Object.keys(phases).map((name, index) => {
      const loads = done.map(({ on, off }) => ({ on: on[index] as Load, off: off[index] as Load }));
      return {
        name,
        long: sum(loads.map(({ on }) => on.long)),
        longest: Math.max(...loads.map(({ on }) => on.longest)),
        ours: sum(loads.map(({ on }) => on.ours)) / rounds,
        without: sum(loads.map(({ off }) => off.all)) / rounds,
        ratio: ratio(loads.map(({ on, off }) => ({ on: on.all, off: off.all }))),
      };
    });
    const long = sum(rows.map((row) => row.long));
    const worst = Math.max(...rows.map((row) => row.ratio));
    return {
      figures: `${long} long tasks, ratio ${plain(worst)} in the worst phase`,
      reached: long === 0 && worst <= 1.05,
      tables: [
        {
          title: 'P3: main threads of the page, ms of processor time per phase',
          rows: [
            [
              'phase',
              'long tasks by us',
              'our longest part of a task',
              'ours',
              'all without us',
              'with / without',
            ],
            ...rows.map(({ name, ...figures }) => [name, ...Object.values(figures).map(plain)]),
          ],
        },
      ],
    };
  },
};

async function all(coach: Coach, form: Form, side: Side): Promise<Load[]> {
  const loads: Load[] = [];
  for (const phase of Object.values(phases)) {
    await refill(form, usual);
    loads.push(await loadOf(coach, form.page, side, () => phase(form)));
  }
  return loads;
}

async function composePhrases({ page }: Form): Promise<void> {
  const session = await page.createCDPSession();
  for (let phrase = 0; phrase < 4; phrase += 1) {
    const text = japanese(12, phrase).trim();
    await compose(session, text, 10);
    await session.send('Input.insertText', { text });
    await rest(60);
  }
  await session.detach();
}

/** Runs in the page: blades with forty labelled fields each come and go, one every 60 ms. */
async function openBlades(count: number): Promise<void> {
  const fields = Array.from(
    { length: 40 },
    (_, i) => `<label for="b${i}">Field ${i}</label><input id="b${i}">`,
  );
  for (let blade = 0; blade < count; blade += 1) {
    const section = document.createElement('section');
    section.className = 'fxs-blade';
    section.innerHTML = `<header><h2>Blade ${blade}</h2></header><div>${fields.join('')}</div>`;
    document.querySelector('main')?.append(section);
    await new Promise((resolve) => setTimeout(resolve, 60));
    section.remove();
  }
}
