import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../lib/rules/index';
import { scenarios } from '../../lib/scenarios/index';
import { words } from '../../lib/words/index';

const folder = join(import.meta.dirname, '../../lib/rules');

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('stands in a file of its own name', () => {
    const files = readdirSync(folder);
    expect(
      files,
      `Put the rule "${id}" into lib/rules/${id}.ts: file name, id and words share one name.`,
    ).toContain(`${id}.ts`);
  });

  test('has tests of its own', () => {
    const files = readdirSync(import.meta.dirname);
    expect(
      files,
      `Write tests/rules/${id}.test.ts with cases that raise "${id}" and cases that must not.`,
    ).toContain(`${id}.test.ts`);
  });

  test('is raised by a scenario', () => {
    expect(
      scenarios.some(({ hints }) => hints.some((hint) => hint.rule === id)),
      `Add a scenario to lib/scenarios that raises "${id}": it is the example, the test and the training at once.`,
    ).toBe(true);
  });

  test('quotes its sources', () => {
    for (const { id: requirement, quote, page } of rule.source) {
      expect(requirement).toMatch(/^[RE]\d+b?$/);
      expect(quote.length, `${id}: a source needs its sentence, word for word.`).toBeGreaterThan(5);
      expect(page.url).toMatch(/^https:\/\//);
    }
  });
});

test('some scenario is silent in each language', () => {
  for (const language of ['ja', 'en']) {
    expect(scenarios.some((scenario) => scenario.language === language && scenario.hints.length === 0)).toBe(
      true,
    );
  }
});

test('the table of rules is up to date (npx vitest run --project core tests/rules/table.test.ts -u)', async () => {
  const rows = rules.map(({ id, source }) => {
    const from = source.map((each) => each.id).join(', ');
    return `| [\`${id}\`](${id}.ts) | ${words.ja.rules[id].name} | ${words.en.rules[id].name} | ${from} |`;
  });
  const table = [
    '# Rules',
    '',
    'One file, one rule; this table is written by `tests/rules/table.test.ts`. Order = the order of the panel.',
    '',
    '| id | 日本語 | English | source |',
    '|--|--|--|--|',
    ...rows,
    '',
  ].join('\n');
  await expect(table).toMatchFileSnapshot(join(folder, 'README.md'));
});
