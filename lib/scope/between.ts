import { relationOf, serviceById } from '../azure/services';
import { type Naming, readServices } from '../azure/services-find';
import { fold } from '../text/fold';
import { failing } from './cues';
import type { Stretch, Surroundings } from './stretch';
import { companions } from './weights';

/** One problem that lies between two services of different teams, of which the writer wants to hear from both. */
export interface Between {
  /** Ids of the services. */
  left: string;
  right: string;
  /** Where they are named, and the words that put the problem between them. Original offsets. */
  names: readonly [Stretch, Stretch];
  cue: Stretch;
}

/** The two services that a problem lies between; `undefined` where it does not, or in doubt. */
export function findBetween(description: string, { services = [] }: Surroundings = {}): Between | undefined {
  const { text, original } = fold(description);
  const cues = sentencesThatAsk(text);
  if (cues.length === 0) return undefined;
  const named = readServices(text, services).filter(({ id }) => !serviceById(id).tool);
  for (const { sentence, cue } of cues) {
    const pair = pairFor(text, named, sentence);
    if (!pair) continue;
    const [left, right] = pair;
    return {
      left: left.id,
      right: right.id,
      names: [original(left.start, left.end), original(right.start, right.end)],
      cue: original(cue.start, cue.end),
    };
  }
  return undefined;
}

interface Asking {
  sentence: Stretch;
  cue: Stretch;
}

/** Sentences that ask on which side the trouble is. */
function sentencesThatAsk(text: string): Asking[] {
  const found: Asking[] = [];
  for (const match of text.matchAll(whichSide)) {
    const cue = { start: match.index, end: match.index + match[0].length };
    const sentence = around(text, cue);
    const said = text.slice(sentence.start, sentence.end);
    const open = !alternative.test(match[0]) || isWrong.test(text);
    if (open && !otherChoice.test(said) && !answered.test(said)) found.push({ sentence, cue });
  }
  return found;
}

/** The two sides: those that the question names, or else those that the text is about. */
function pairFor(text: string, named: readonly Naming[], sentence: Stretch): [Naming, Naming] | undefined {
  const inside = named.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const beside = sidesOf(inside);
  if (beside.length > 1) return pairOf(beside);
  if (otherSides.test(text.slice(sentence.start, sentence.end))) return undefined;
  const before = named.filter(({ end }) => end <= sentence.end);
  const clear = before.filter(({ weak }) => !weak);
  const main = clear.filter(({ id }) => !companions.has(id));
  const choices = [clear, main, before].map(sidesOf).map(ofTwoTeams);
  return choices.find((pair) => pair !== undefined) ?? ofTwoTeams(inOneSentence(text, main));
}

/** Where the text names more than two, the last sentence that names two: "App Service loses its connections to Redis". */
function inOneSentence(text: string, named: readonly Naming[]): Naming[] {
  const ends = [...new Set(named.map((naming) => around(text, naming).start))].reverse();
  for (const from of ends) {
    const sides = sidesOf(named.filter((naming) => around(text, naming).start === from));
    if (sides.length > 1) return sides;
  }
  return [];
}

function pairOf([left, right, ...others]: readonly Naming[]): [Naming, Naming] | undefined {
  return left && right && others.length === 0 ? [left, right] : undefined;
}

/** Where the question itself names none, only two teams make two sides. */
function ofTwoTeams(sides: readonly Naming[]): [Naming, Naming] | undefined {
  const pair = pairOf(sides);
  return pair && !ofOneTeam(pair[0].id, pair[1].id) ? pair : undefined;
}

/** The first naming of each service; those of one team that belong together count as one. */
function sidesOf(named: readonly Naming[]): Naming[] {
  const sides: Naming[] = [];
  for (const naming of named) if (!sides.some(({ id }) => isOneSide(id, naming.id))) sides.push(naming);
  return sides;
}

function isOneSide(a: string, b: string): boolean {
  return a === b || (relationOf(a, b) === 'joint' && ofOneTeam(a, b));
}

function ofOneTeam(a: string, b: string): boolean {
  return serviceById(a).team === serviceById(b).team;
}

function around(text: string, { start, end }: Stretch): Stretch {
  const before = text.slice(Math.max(0, start - 300), start);
  const from = start - before.length + (/^[\s\S]{0,300}(?:[。\n]|[.!?]\s)/.exec(before)?.[0].length ?? 0);
  const after = /[。\n]|[.!?](?:\s|$)/.exec(text.slice(end, end + 300));
  return { start: from, end: after ? end + after.index + 1 : Math.min(text.length, end + 300) };
}

/** 「どちらに問題があるか」「A の問題か B の問題か」「切り分けをお願いします」, "which side is at fault", "is it A or B". */
const whichSide = new RegExp(
  [
    '(?:どちら|どっち|いずれ|何れ)の(?:ご?担当|チーム|窓口|サポート)|(?:どちら|どっち|いずれ|何れ)(?:の|側|か|が|に|で)?(?:の)?(?:サービス|側|方|ほう|製品|チーム|リソース)?(?:の|に|で|が|を)?[^。\\n]{0,10}?(?:問題|原因|起因|要因|不具合|障害|責任|異常|発生|遅延|ボトルネック|切断|止ま|失わ|ある)',
    '(?:問題|原因|不具合|障害|側|起因|事象)(?:な|である)?の?か、?[^。\\n]{2,60}(?:問題|原因|不具合|障害|側|起因|事象)(?:な|である)?の?(?:か|で)',
    '側か、?[^。\\n]{2,40}側か',
    '(?:問題|原因)(?:なの)?でしょうか、?[^。\\n]{2,40}(?:問題|原因)(?:なの)?でしょうか',
    '(?:どちら|どっち|いずれ)(?:側)?(?:が|に|で)[^。\\n]{0,6}(?:落ち|破棄|欠落|失|切|詰ま|見て|対応し|調査し)',
    '(?:両方|双方)(?:の(?:製品|チーム|サービス|ご?担当)|に|から|で)[^。\\n]{0,14}(?:確認|調査|見て|見解|回答|観点)',
    '切り分け(?:が|を|は|も)?[^。\\n]{0,10}(?:でき(?:て|ず|ま|な)|困難|難し|つか|したい|お願い|いただ|頂)',
    '(?:それぞれ|双方|両(?:方|者|チーム|サービス|製品))(?:の|から|にて|で)?[^。\\n]{0,16}(?:見解|観点|視点|立場|ご?意見)|(?:双方|両(?:者|チーム|担当))(?:の|から|にて|での?)?[^。\\n]{0,10}(?:調査|確認|回答)',
    '\\bwhich (?:(?:of the )?(?:two|side|end|one|service|component|product|team|of (?:them|these))) (?:\\w{1,12} ){0,6}?(?:fault|cause\\w?|problem|issue|responsible|drops?|loses?|fail\\w{0,3}|to blame|is|has|should|we should|lies|resets?|closes?|delay\\w?|slow)',
    '\\bon which (?:side|end)\\b|\\bwhich (?:side|end)\\b|\\bwhere the (?:fault|problem|cause|issue|delay|failure) (?:lies|is)\\b',
    '\\bwhether (?:the |it |this )?[^.\\n]{2,80}\\b(?:side|cause|fault|problem|issue|responsible)\\b[^.\\n]{0,40}|\\b(?:whether|if) [^.\\n]{2,50} or [^.\\n]{2,40} (?:(?:is|are) (?:responsible|at fault|the cause|to blame|causing)|causes?|fails?|drops?|loses?|delays?)\\b',
    '\\b(?:is|are|does|lies?) (?:it|this|the (?:problem|issue|fault|cause|delay|error|failure|bottleneck)) (?:an? |in |on |with |at |caused by |coming from |from )?(?:the )?[^.?\\n]{2,40} or (?:in |on |with |at |from |an? )?(?:the )?[^.?\\n]{2,50}\\?|\\b(?:is|are|was|were|does|do|did|has) (?!it possible|there)[^?\\n]{3,90}[ ,]or [^?\\n]{2,90}\\?|\\bshall we ask [^?\\n]{3,60} or [^?\\n]{3,60}\\?',
    '\\bboth (?:the )?[^.\\n]{2,40} teams?\\b|\\b(?:both|each) (?:of the )?(?:teams?|sides?|services?|products?)\\b[^.\\n]{0,40}\\b(?:view|opinion|look|check|investigate|answer|comment|say|confirm|statement|analysis|assess\\w{0,5})|\\b(?:from|by|of) (?:both|each) (?:teams?|sides?)\\b|\\bhave both look\\b',
    '\\b(?:statement|analysis|view|opinion|answer|hear|word)s? (?:of|from) both\\b|\\bhave both (?:\\w{1,12} ){0,2}(?:check|look|investigat)|\\b(?:from|at|on) both (?:ends|sides)\\b|\\b(?:check|ask|involve) both (?:the |sides|ends|teams)|\\bboth (?:product |support |of the )?teams\\b',
    '\\bwhich one (?:\\w{1,10} ){0,3}(?:needs|takes|is|fails|drops|loses|causes|delays|has)\\b|\\bwhose (?:part|side|fault|problem|responsibility)\\b|\\bwho(?:.s| is) (?:in charge|responsible|to blame)\\b|\\bbetween (?:these|the) two\\b',
    '\\b(?:whether|if) [^.?\\n]{2,60} or [^.?\\n]{2,60}\\b(?:wrong(?:ly)?|twice|late|back|lost|slow(?:ly)?|not|n.t)',
    '\\bsomewhere between\\b',
  ].join('|'),
  'gi',
);

/** "Is it A or B?": may ask anything, so something must be wrong. */
const alternative = /^(?:is|are|was|were|does|do|did|has) /i;

/** Something does not work, or not as it should. */
const isWrong = new RegExp(
  `${failing.source}|(?:[45]\\d\\d|遅|失わ|届か|切れ|二重|ループ|異な|違う|開いたまま|100 ?%)|\\b(?:lat(?:e|ency|encies)|delay\\w{0,2}|drop\\w{0,3}|los(?:e|es|ing|t)|seconds|minutes|gaps?|other totals|silent|reappear|resets?|closes?|differ\\w{0,4})\\b`,
  'i',
);

/** A choice, a setting or a price: nothing is at fault. */
const otherChoice =
  /(?:どちら|いずれ)(?!の(?:ご?担当|チーム|窓口|サポート))[^。\n]{0,16}(?:使|選|適|推奨|よい|良い|設定す|構成す|出力|課金|請求|対応して|べき)|(?:切り分け|調査|確認|見分け|特定)(?:る|する|の)?(?:方法|手順|コマンド)|\bwhich (?:\w{1,12} ){0,3}(?:should (?:we|i) (?:use|choose|pick)|pays|needs downtime|metric)|\bhow (?:can|do|could|would|to) (?:we |i )?(?:tell|find out|determine|check|know)\b|\b(?:recommend\w{0,5}|charged|price|pricing|should the|possible to|SLA|better|cheaper|difference between|which side of the)\b/i;

/** The answer is there already. */
const answered =
  /切り分け(?:た|の)?結果|(?:問題|原因)(?:である|だ)(?:こと|と)(?:が|は)?(?:分か|判明|特定)(?:り|し)|\bso the [^.\n]{2,40} is the cause\b/i;

/** The sides are no two services: our code and the platform, two regions, the network. */
const otherSides =
  /リージョン|ネットワーク側|アプリケーション側か|コード|プログラム|プラットフォーム|Azure ?側|設定|構成|オンプレ|弊社|当社|お客様|貴社|御社|環境|クライアント側|\b(?:our|your|my) (?:side|end|code|own|application|app|config\w*|network)\b|\b(?:platform|region|on-premises|network|client side|customer)\b/i;
