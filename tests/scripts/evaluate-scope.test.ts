import { describe, expect, test } from 'vitest';
import { serviceById } from '../../lib/azure/services';
import type { Case, Kind } from '../../scripts/evaluate/scope/case';
import { cases } from '../../scripts/evaluate/scope/corpus';
import { goals, kinds, manners } from '../../scripts/evaluate/scope/goals';
import { isExact, judge, type Verdict } from '../../scripts/evaluate/scope/judge';
import { misses } from '../../scripts/evaluate/scope/misses';

const of = (kind: Kind) => cases.filter((one) => one.kind === kind);
const nothing = (one: Case): Verdict => ({
  of: one,
  cuts: [],
  spoken: [],
  services: [],
  withForm: [],
  intent: undefined,
  named: true,
});

describe('the corpus of scope', () => {
  test.each<[Kind, number]>([
    ['single', 200],
    ['continued', 600],
    ['silent', 200],
    ['article', 20],
    ['mixture', 600],
    ['mixed', 120],
    ['several', 100],
    ['differing', 40],
    ['paired', 40],
  ])('has enough of %s, in both languages', (kind, least) => {
    const those = of(kind);
    expect(those.length).toBeGreaterThanOrEqual(least);
    for (const language of ['ja', 'en'])
      expect(those.filter((one) => one.language === language).length).toBeGreaterThan(those.length / 4);
  });

  test('has no text twice', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  test('names services that are there', () => {
    for (const { services } of cases) for (const id of services) serviceById(id);
  });

  test('says where to cut: at the beginning of a part, marks taken out', () => {
    for (const { id, kind, text, cuts } of cases) {
      expect(text, id).not.toContain('¦');
      expect(cuts.length > 0, id).toBe(['mixture', 'mixed', 'differing'].includes(kind));
      for (const at of cuts) expect(text.slice(at, at + 1), id).toMatch(/\S/);
    }
  });

  test('joins what is strange to each other, within one half, in all seven manners', () => {
    expect(new Set(of('mixture').map(({ what }) => what)).size).toBe(7);
    const singles = new Map(of('single').map((one) => [one.text, one.sealed]));
    for (const { id, text, sealed } of of('mixture')) {
      const second = [...singles].find(([one]) => text.endsWith(one));
      expect(second?.[1], id).toBe(sealed);
    }
  });

  test('halves itself', () => {
    const sealed = cases.filter((one) => one.sealed).length / cases.length;
    expect(sealed).toBeGreaterThan(0.4);
    expect(sealed).toBeLessThan(0.6);
  });
});

describe('judging', () => {
  const [mixed] = of('mixed').filter(({ cuts }) => cuts.length === 1);
  const at = mixed?.cuts[0] ?? 0;

  test.each([
    ['nothing', [], false],
    ['the place', [at], true],
    ['a blank beside it', [at + 1], true],
    ['elsewhere', [at + 9], false],
    ['one too many', [at, at + 30], false],
  ])('%s', (_, cuts, exact) => {
    expect(isExact({ ...nothing(mixed as Case), cuts })).toBe(exact);
  });
});

describe('what is printed', () => {
  const silence = cases.map(nothing);
  const speed = [{ texts: 'a text', median: 1, p95: 2 }];

  test('goals: silence reaches none but that of false alarms and speed', () => {
    const reached = goals(silence, speed).filter((row) => row.at(-1) === 'yes');
    expect(reached.map(([what]) => what)).toEqual([
      'tier A false alarms: singles',
      'tier A false alarms: with a continuation',
      'tier A false alarms: long articles',
      'tier B false alarms: all that is silent',
      'a key in 20 K, a text: p95',
    ]);
  });

  test('a row for each kind and manner', () => {
    expect(kinds(silence).length).toBeGreaterThan(8);
    expect(manners(silence)).toHaveLength(8);
  });

  test('never a sealed text', () => {
    const printed = misses(silence).join('\n');
    const sealed = cases.filter((one) => one.sealed && printed.includes(one.id));
    expect(printed).toContain('not split');
    expect(sealed).toEqual([]);
  });
});

describe('the engine on the open half', () => {
  const open = cases.filter((one) => !one.sealed);

  // Well below what it reaches, so that a weight may be traded for a better one, and a broken part shows.
  test('tells unrelated problems apart', () => {
    const mixtures = open.filter(({ kind }) => kind === 'mixture').map(judge);
    expect(mixtures.filter(({ cuts }) => cuts.length > 0).length / mixtures.length).toBeGreaterThan(0.75);
  });

  test('leaves one problem whole', () => {
    const whole = open.filter(({ kind }) => kind === 'single' || kind === 'continued').map(judge);
    expect(whole.filter(({ cuts }) => cuts.length > 0).length / whole.length).toBeLessThan(0.02);
  });
});
