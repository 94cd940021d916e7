/**
 * A Japanese predicate at the end of a text without politeness: 接続できません is 接続できない, 方法はありますか is 方法はあるか.
 * What does not end in です or ます stays as it is.
 */
export function plainPredicate(text: string): string {
  const asked = /(?:です|ます|ません|ました|ませんでした|でしょう)か$/.test(text);
  const said = asked ? text.slice(0, -1) : text;
  const plain = withoutCopula(plainVerb(said.replace(/でしょう$/, '')));
  return asked ? `${plain}か` : plain;
}

/** 「失敗しますが、再試行すると」 as 「失敗するが、再試行すると」: politeness before the last clause. */
export function plainClauses(text: string): string {
  const clauses = text.split('、');
  return clauses
    .map((clause, index) => (index < clauses.length - 1 ? plainClause(clause) : clause))
    .join('、');
}

function plainClause(clause: string): string {
  const [, said = '', joint = ''] =
    /^(.{2,400}?(?:です|ます|せん|した))(が|けれども|けれど|けど|ので|から|し|ため|と)$/.exec(clause) ?? [];
  if (!said) return clause.replace(/([てで])おりまして$/, '$1いて');
  const plain = plainVerb(said);
  if (plain !== said) return plain + joint;
  return said.replace(/(?:の|ん)です$/, '').replace(/です$/, isNoun(said) ? 'だ' : '') + joint;
}

/** 遅いです, 変更したいです end in い; 違いです does as well. */
const isNoun = (said: string): boolean =>
  !/(?:[いのんた]|です)です$/.test(said) || /(?:違|扱|思|問)いです$/.test(said);

function withoutCopula(text: string): string {
  return text
    .replace(/(?<=よう|そう)です$/, 'だ')
    .replace(/(?<=かった)です$|です$/, '')
    .replace(/でした$/, 'だった');
}

/** How a verb ends: now, not, then, not then. */
type Forms = readonly [string, string, string, string];

const tenses = ['ます', 'ません', 'ました', 'ませんでした'] as const;

function plainVerb(text: string): string {
  const tense = tenses.findLastIndex((end) => text.endsWith(end));
  if (tense < 0) return text;
  const stem = text.slice(0, -(tenses[tense] as string).length);
  const found = verbs.find(([end]) => end.test(stem));
  if (!found) return text;
  const [end, forms] = found;
  return stem.replace(end, '') + forms[tense];
}

/** A verb of one stem: 食べ + る. */
const oneStem: Forms = ['る', 'ない', 'た', 'なかった'];

/** A verb whose last sound changes. */
const changing = (now: string, base: string, then: string): Forms => [
  now,
  `${base}ない`,
  then,
  `${base}なかった`,
];

/** What stands before ます, the part of it that is replaced, and by what. The first that fits counts. */
const verbs: readonly (readonly [RegExp, Forms])[] = [
  [/(?<=[てで])(?:おり|い)$/, ['いる', 'いない', 'いた', 'いなかった']],
  [/(?<=[がはもに名人者件台個\s])(?:おり|い)$/, ['いる', 'いない', 'いた', 'いなかった']],
  [/(?:ござい|あり)$/, ['ある', 'ない', 'あった', 'なかった']],
  [/(?<=て|んで)き$/, changing('くる', 'こ', 'きた')],
  [/(?<=で|起|生|尽|飽)き$/, oneStem.map((form) => `き${form}`) as unknown as Forms],
  [/(?<=行)き$|(?<=[てで]い)き$/, changing('く', 'か', 'った')],
  [/(?:いた|致)し$/, changing('する', 'し', 'した')],
  // 返す, 動かす; 達する is no such verb.
  [
    /(?<=(?:^|[^一-龠々])[一-龠々](?<![達属適要発有反関対課化])|[かやらば]|落と|下ろ|起こ|及ぼ)し$/,
    changing('す', 'さ', 'した'),
  ],
  [/し$/, changing('する', 'し', 'した')],
  [
    /(?<=[えけげせぜてねべめれ出来見得経寝着似]|落ち|満ち|足り|借り|降り|過ぎ|延び|伸び|帯び|用い|試み|[ぁ-龠]じ)$/,
    oneStem,
  ],
  [/い$/, changing('う', 'わ', 'った')],
  [/き$/, changing('く', 'か', 'いた')],
  [/ぎ$/, changing('ぐ', 'が', 'いだ')],
  [/ち$/, changing('つ', 'た', 'った')],
  [/に$/, changing('ぬ', 'な', 'んだ')],
  [/び$/, changing('ぶ', 'ば', 'んだ')],
  [/み$/, changing('む', 'ま', 'んだ')],
  [/り$/, changing('る', 'ら', 'った')],
];
