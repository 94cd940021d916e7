import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analyze';
import { inspect } from '../../lib/files/inspect';
import { wholeField } from '../../lib/request/fields';
import type { FieldPath } from '../../lib/request/model';
import { rules } from '../../lib/rules/index';
import { scenarios } from '../../lib/scenarios/index';

const files = Object.keys(import.meta.glob('../../lib/scenarios/*.ts'))
  .map((path) => path.replace(/^.*\/|\.ts$/g, ''))
  .filter((name) => !['index', 'scenario', 'setting', 'fake-secrets'].includes(name));

describe('every scenario raises exactly its hints', () => {
  test.each(scenarios)('$id', ({ request, hints }) => {
    const analysis = analyze(request);
    const raised = analysis.hints.map(({ rule, level, certainty }) => `${rule} ${level} ${certainty}`);
    expect(raised.sort()).toEqual(
      hints.map(({ rule, level, certainty }) => `${rule} ${level} ${certainty}`).sort(),
    );
    expect(analysis.failed).toEqual([]);
  });

  test.each(scenarios)('$id: evidence lies inside its field', ({ request }) => {
    for (const { evidence } of analyze(request).hints) {
      for (const { field, start, end } of evidence) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(wholeField(request, field as FieldPath).end);
      }
    }
  });
});

test.each(scenarios.filter(({ files }) => files))('$id: its files are read as it says', async (scenario) => {
  const { files = [], request } = scenario;
  const read = files.map(async ({ name, text }) => {
    const bytes = new TextEncoder().encode(text);
    return { name, size: bytes.length, content: await inspect(name, bytes, { rest: async () => undefined }) };
  });
  expect(await Promise.all(read)).toEqual(request.attachments);
});

describe('the collection', () => {
  test('one file per scenario, named by its id, listed once', () => {
    expect(scenarios.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test('every rule has a scenario that raises it', () => {
    const raised = new Set(scenarios.flatMap(({ hints }) => hints.map(({ rule }) => rule)));
    expect([...raised].sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test.each(scenarios)('$id fills the practice form and is explained in both languages', (scenario) => {
    const { issueType, subscription, service, resource, summary, description, severity } = scenario.request;
    for (const value of [
      issueType,
      subscription?.id,
      service,
      resource?.id,
      summary,
      description,
      severity,
    ]) {
      expect(value).toBeTruthy();
    }
    expect(scenario.request.language).toBe(scenario.language);
    for (const text of [scenario.title, scenario.note]) expect(text.ja && text.en).toBeTruthy();
    // The portal takes fewer than 140 characters.
    expect(summary?.length).toBeLessThan(140);
  });
});
