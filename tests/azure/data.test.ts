import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { services } from '../../lib/azure/services';
import data from '../../lib/azure/services.json';
import { clearNames } from '../../lib/azure/services-find';
import relations from '../../lib/azure/services-related.json';
import signs from '../../lib/azure/services-signs.json';

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const name = z.string().check(z.regex(/^[^|]*\S[^|]*$/), z.trim());
const names = z.array(name).check(z.minLength(1));
const lists = <Item extends z.ZodMiniType>(item: Item) => z.optional(z.array(item).check(z.minLength(1)));

const row = z.strictObject({
  id,
  en: name,
  ja: z.optional(name),
  domain: id,
  tool: z.optional(z.literal(true)),
  former: z.optional(names),
  aliases: z.optional(names),
  weak: z.optional(names),
  providers: lists(z.string().check(z.regex(/^[\w.]+(?:\/\w+)*$/))),
  hosts: lists(z.string().check(z.regex(/^(?:\.[a-z0-9-]+){2,}$/))),
  supportServices: lists(z.string().check(z.regex(/^[0-9a-f]{8} \S[^|]*$/))),
});

const ids: ReadonlySet<string> = new Set(services.map((service) => service.id));
const squeeze = (text: string) => text.normalize('NFKC').replace(/[\s_-]/g, '');
const plain = (text: string) => squeeze(text.replace(/^=|[#*]$/g, '')).toLowerCase();

describe('the readable files', () => {
  test('have the shape that they are packed from', () => {
    expect(z.array(row).parse(data)).toHaveLength(services.length);
    expect(Object.keys(z.record(id, names).parse(signs))).not.toHaveLength(0);
    expect(z.strictObject({ joint: related, integrated: related }).parse(relations)).toEqual(relations);
  });

  test('say nothing twice about one service', () => {
    for (const service of services) {
      const { aliases, weak, signs, former, providers, hosts } = service;
      for (const list of [[...aliases, ...former], weak, signs, providers, hosts])
        expect(doubles(list.map(squeeze)), service.id).toEqual([]);
    }
  });
});

const related = z.record(id, z.array(id).check(z.minLength(1)));

describe('support services', () => {
  const all = services.flatMap(({ supportServices }) => supportServices);
  const products = data.flatMap(({ supportServices = [] }) => supportServices.map((one) => one.slice(0, 6)));

  test('each is mapped once: 371 of them in the list of 2024', () => {
    expect(doubles(all.map((one) => one.toLowerCase()))).toEqual([]);
    expect(all).toHaveLength(371);
  });

  test('the first six digits of their product ids tell them apart', () => {
    expect(products).toHaveLength(371);
    expect(doubles(products)).toEqual([]);
  });
});

describe('no name means two services', () => {
  test('clear names', () => {
    const shared = new Set(services.flatMap(({ providers, hosts }) => [...providers, ...hosts]));
    const listed = services.flatMap((service) => [
      ...new Set(
        clearNames(service)
          .filter((one) => !shared.has(one) && !service.weak.includes(one))
          .map(plain),
      ),
    ]);
    expect(doubles(listed), 'Give such a name to one service, or make it weak in services.json.').toEqual([]);
  });

  test('everyday words', () => {
    expect(doubles(services.flatMap(({ weak }) => weak.map(squeeze)))).toEqual([]);
  });

  test('signs, but for those that two services share in turn', () => {
    const shared = ['backendpool', 'バックエンドプール'];
    const all = services.flatMap(({ signs }) => signs.map(plain));
    expect(doubles(all).sort()).toEqual(shared);
  });

  test('a sign is neither a clear name nor an everyday word, but for clients of the service and plain words as titles', () => {
    const meant = ['azcopy', 'ssms', 'sqlservermanagementstudio', '請求', 'クォータ'];
    const named = new Set(
      services.flatMap((service) => [...clearNames(service), ...service.weak].map(squeeze)),
    );
    const both = services.flatMap(({ signs }) => signs.map(squeeze)).filter((one) => named.has(one));
    expect(both.filter((one) => !meant.includes(one.toLowerCase()))).toEqual([]);
  });

  test('words of many services are signs of none', () => {
    const common = [
      'pipeline',
      'パイプライン',
      'workspace',
      'ワークスペース',
      'cluster',
      'クラスター',
      'token',
    ]
      .concat([
        'トークン',
        'パーティション',
        'partition',
        'コンテナー',
        'container',
        'ノード',
        'node',
        'ポリシー',
      ])
      .concat([
        'policy',
        'endpoint',
        'エンドポイント',
        'ゲートウェイ',
        'gateway',
        'エージェント',
        'agent',
        'job',
      ]);
    const meant = services.flatMap(({ aliases, weak, signs }) => [...aliases, ...weak, ...signs].map(plain));
    expect(common.filter((word) => meant.includes(plain(word)))).toEqual([]);
  });
});

describe('relations', () => {
  const pairs = Object.values<Record<string, string[]>>(relations).flatMap((group) =>
    Object.entries(group).flatMap(([a, others]) => others.map((b) => [a, b])),
  );

  test('name known services, and no service with itself', () => {
    expect(pairs.flat().filter((one) => !ids.has(one))).toEqual([]);
    expect(pairs.filter(([a, b]) => a === b)).toEqual([]);
  });

  test('each pair is listed once, at one level', () => {
    expect(doubles(pairs.map((pair) => [...pair].sort().join(' ')))).toEqual([]);
  });

  test('signs belong to known services', () => {
    expect(Object.keys(signs).filter((one) => !ids.has(one))).toEqual([]);
  });
});

/** What stands in a list more than once. */
function doubles(list: readonly string[]): string[] {
  return [...new Set(list.filter((one, at) => list.indexOf(one) !== at))];
}
