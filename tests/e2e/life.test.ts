import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bladeOf, closeBlade, openBlade, route, shell, texts } from './blades';
import { type Coach, startCoach } from './browser';
import { seeHint, seeNoHint, seeState } from './see';
import { made } from './threats/plain';

let coach: Coach;
let page: Page;
let panel: Page;
beforeAll(async () => {
  coach = await startCoach();
});
afterAll(() => coach?.close());

/** The portal's page, where blades and frames come and go. */
beforeEach(async () => {
  page = await coach.open(made(coach, 'portal', shell, '#home'));
  panel = await coach.panel(page);
  await seeState(panel, 'no-form');
});
afterEach(() => page.close());

const open = (name: string, description: string) =>
  page.evaluate(openBlade, name, bladeOf(name), description);
const close = (name: string) => page.evaluate(closeBlade, name);
const go = (hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
const write = (name: string, text: string) =>
  page.evaluate(
    (id, value) => {
      const box = document.getElementById(id) as HTMLTextAreaElement;
      box.value = value;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    `${name}-description`,
    text,
  );
const stored = () => panel.evaluate('chrome.storage.session.get().then(JSON.stringify)') as Promise<string>;

async function seeOnly(hint: 'secrets' | 'one-problem'): Promise<void> {
  await seeHint(panel, hint);
  await seeNoHint(panel, hint === 'secrets' ? 'one-problem' : 'secrets');
}

describe('routes', () => {
  test('the form comes and goes with the address, ten times over', async () => {
    for (let visit = 0; visit < 10; visit += 1) {
      await go(`${route}/callerName/visit${visit}`);
      await open('form', visit % 2 ? texts.mixed : texts.leak);
      await seeOnly(visit % 2 ? 'one-problem' : 'secrets');
      await close('form');
      await go('#view/HubsExtension/BrowseAll');
      await seeState(panel, 'no-form');
    }
    expect(await stored()).not.toContain(texts.leak);
  });

  test('faster than anyone looks: what stands at the end counts', async () => {
    await page.evaluate(async (form) => {
      for (let step = 0; step < 200; step += 1) {
        location.hash = step % 2 ? form : '#home';
        if (step % 20 === 0) await new Promise(requestAnimationFrame);
      }
    }, route);
    await open('form', texts.leak);
    await seeOnly('secrets');
    await go('#home');
    await close('form');
    await seeState(panel, 'no-form');
  });
});

describe('blades', () => {
  test('50 at once: the last one counts, and when all have gone, none', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `many${index}`);
    for (const name of names) await open(name, name === 'many49' ? texts.mixed : texts.leak);
    await seeOnly('one-problem');
    for (const name of names.slice(1).reverse()) await close(name);
    await seeOnly('secrets');
    await close('many0');
    await seeState(panel, 'no-form');
  });

  test('the form twice: the later visible one counts, then the one that is left', async () => {
    await open('first', texts.leak);
    await open('second', texts.mixed);
    await seeOnly('one-problem');
    await write('first', `${texts.leak}!`);
    await write('second', `${texts.mixed}!`);
    await seeOnly('one-problem');
    await page.evaluate(() => document.getElementById('second')?.classList.add('fxs-display-none'));
    await seeOnly('secrets');
    await write('first', texts.calm);
    await seeState(panel, 'quiet');
    await page.evaluate(() => document.getElementById('second')?.classList.remove('fxs-display-none'));
    await seeOnly('one-problem');
    await close('second');
    await seeState(panel, 'quiet');
  });
});

describe('a page that is written anew', () => {
  const anew = (content: string) =>
    page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, `<!doctype html>${content}`);

  test('by document.open: the new form is read, key by key, and leaves with the page', async () => {
    await go(route);
    await open('old', texts.leak);
    await seeOnly('secrets');
    await anew(shell);
    await open('new', texts.calm);
    await seeState(panel, 'quiet');
    await write('new', texts.mixed);
    await seeOnly('one-problem');
    await page.goto('https://shell.example/made/portal');
    await seeState(panel, 'no-form');
    expect(await stored()).not.toContain(texts.mixed);
  });
});

describe('frames', () => {
  const host = 'https://sandbox-1.reactblade.portal.azure.net';
  const view = (name: string, description: string) => {
    const content = bladeOf(name).replace('</textarea>', `${description}</textarea>`);
    made(coach, name, `<body>${content}`);
    return `${host}/made/${name}`;
  };
  const addFrame = (name: string, src: string) =>
    page.evaluate(
      (id, url) => {
        const frame = document.createElement('iframe');
        Object.assign(frame, { id, src: url, width: 600, height: 300 });
        document.getElementById('blades')?.append(frame);
      },
      name,
      src,
    );

  test('a late one is read; gone, its hints go', async () => {
    await go(route);
    await seeState(panel, 'unrecognised');
    await addFrame('late', view('late', texts.leak));
    await seeOnly('secrets');
    await close('late');
    await seeState(panel, 'unrecognised');
    expect(await stored()).not.toContain(texts.leak);
  });

  test('20 opened and closed: the hints follow', async () => {
    await go(route);
    const views = [view('one', texts.leak), view('two', texts.mixed)] as const;
    for (let count = 0; count < 20; count += 1) {
      await addFrame(`frame${count}`, views[count % 2 ? 1 : 0]);
      await seeOnly(count % 2 ? 'one-problem' : 'secrets');
      await close(`frame${count}`);
    }
    await seeState(panel, 'unrecognised');
    expect(await stored()).not.toContain(texts.leak);
  });

  test('two with the form: the later one counts, then the one that is left', async () => {
    await go(route);
    await addFrame('first', view('first', texts.leak));
    await seeOnly('secrets');
    await addFrame('second', view('second', texts.mixed));
    await seeOnly('one-problem');
    await close('second');
    await seeOnly('secrets');
  });

  test('hidden, not removed: its hints go, and come back with it', async () => {
    await go(route);
    await addFrame('hidden', view('hidden', texts.leak));
    await seeOnly('secrets');
    const hide = (hidden: boolean) =>
      page.evaluate((is) => {
        const frame = document.getElementById('hidden');
        if (frame) frame.style.display = is ? 'none' : '';
      }, hidden);
    await hide(true);
    await seeState(panel, 'unrecognised');
    await hide(false);
    await seeOnly('secrets');
  });

  test('written by its parent, again and again, then removed', async () => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.id = 'written';
      document.getElementById('blades')?.append(frame);
    });
    const writeFrame = (content: string) =>
      page.evaluate((html) => {
        const inner = (document.getElementById('written') as HTMLIFrameElement).contentDocument;
        inner?.open();
        inner?.write(html);
        inner?.close();
      }, `<!doctype html><body>${content}`);
    const filled = (text: string) => bladeOf('w').replace('</textarea>', `${text}</textarea>`);
    for (const text of [texts.leak, texts.mixed, texts.leak]) {
      await writeFrame(filled(text));
      await seeOnly(text === texts.leak ? 'secrets' : 'one-problem');
    }
    await close('written');
    await seeState(panel, 'no-form');
    expect(await stored()).not.toContain(texts.leak);
  });
});
