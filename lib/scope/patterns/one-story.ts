import type { Statement } from './statements';

/** Whether the writer names one cause, or one change that everything began with, or the resources stand in for each other. */
export function isOneStory(text: string, statements: readonly Statement[]): boolean {
  if (leader.test(text) && follower.test(text)) return true;
  return !unsure.test(text) && (oneCause.test(text) || beganWithOne(text, statements));
}

/** Whether the writer says that they fail in different ways. */
export function saysDifferent(text: string): boolean {
  return unsure.test(text) || different.test(text);
}

/** A change that is named before the resources, of none of them, or of several; "vm-02 lost its disk after a restart" is of one. */
function beganWithOne(text: string, statements: readonly Statement[]): boolean {
  const places = [...text.matchAll(oneChange)].map(({ index }) => ownerOf(text, statements, index));
  return places.includes(undefined) || new Set(places).size > 1;
}

/** The resource in whose sentence something stands behind its name. */
function ownerOf(text: string, statements: readonly Statement[], at: number): string | undefined {
  const named = statements.filter(({ of: [first] }) => first !== undefined && first.start < at).at(-1)?.of[0];
  return named && !/[。\n]|[.!?]\s/.test(text.slice(named.end, at)) ? named.key : undefined;
}

const leader = /プライマリ|マスター|\b(?:primary|main|master|source|publisher)\b/i;
const follower =
  /セカンダリ|スタンバイ|レプリカ|スレーブ|\b(?:secondary|standby|replicas?|slave|subscriber)\b/i;

/** One cause, in the writer's own words. */
const oneCause =
  /同じ[^。、\n]{1,16}(?:が|に|で)[^。\n]{0,10}(?:失敗|エラー|でき(?:ない|ません))|(?:同じ|同一の|1 ?つの)(?:プラン|ホスト|ノード)(?:上|を|に|で)|(?:いずれも|すべて|全て|どちらも)[^。\n]{0,24}経由|\b(?:all|both|they) (?:\w{1,12} ){0,2}(?:in|on|behind|through|use|share|run on|sit in|sit on) (?:one|the same|a single|a shared) (?:\w{1,12} )?(?:plan|host|node|firewall|gateway|proxy|pool|cluster)\b|\bthe same (?:\w{1,14} ){1,3}(?:fails?|failed) on\b|(?:同じ|同一の?|共通の?|1 ?つの)(?:根本)?(?:原因|障害|要因)|原因は(?:同じ|同一|共通|1 ?つ)|同時に|一斉に|同じ(?:時刻|タイミング)|いずれも[^。\n]{0,20}(?:から|以降)|期限が切れ|\b(?:same|one|single|common|shared) (?:root )?(?:cause|reason|problem|issue)\b|at the same time|simultaneously|(?<!at )\b(?:both|all) (?:of them )?(?:since|started|began)\b/i;

/** A change or an outage that something began with. */
const oneChange =
  /(?:変更|更新|適用|移行|削除|有効化|無効化|アップグレード|アップデート|切り替え)(?:を?(?:し|行っ|実施し))?(?:たら|た途端|すると)|(?:変更|更新|適用|移行|削除|有効化|無効化|アップデート|アップグレード|メンテナンス|ローテーション|切り替え)(?:を?(?:し|実施し|行っ)た)?(?:後|以降|直後|てから|あと)(?:から|に|、|で)|(?:障害|停止|停電|期限切れ|フェールオーバー)(?:の影響|により|に伴|後|以降)|\b(?:since|after) (?:we|i|the|our|an?|this|last|yesterday's) (?:\w{1,14} ){0,5}(?:chang\w*|updat\w*|upgrad\w*|appl\w*|migrat\w*|mov\w*|enabl\w*|disabl\w*|switch\w*|maintenance|rotat\w*|outage|incident|start\w*|restart\w*|reboot\w*|fail\w*|stop\w*|patch\w*|expir\w*)\b/gi;

/** The writer cannot tell whether it is one cause. */
const unsure =
  /(?:同じ|同一の?|共通の?)原因(?:に|で|か|な|と)[^。\n]{0,16}(?:不明|分か|わか|判断|確認でき|言え|思え|考えにく|限ら)|(?:同じ|同一の?|共通の?)原因では(?:ない|なさ|あり)|\b(?:not|n't|unsure|unclear|unlikely|doubt|whether|if)\b[^.\n]{0,60}\b(?:same|one|common|shared|related|single)\b/i;

const different =
  /(?:異な|違)(?:る|った)(?:事象|症状|現象|問題|エラー|不具合|パターン|挙動)|(?:症状|事象|現象|内容|状況|パターン|エラー)(?:が|は|も)(?:それぞれ|互いに)?(?:異な|違|別|ばらばら|バラバラ)|別々の(?:事象|症状|問題|エラー)|\b(?:different|separate|distinct|own) (?:symptoms?|problems?|issues?|errors?|faults?|ways?|behaviou?rs?|patterns?)\b|\b(?:each|both|all) (?:\w{1,12} ){0,4}(?:differently|its own|a different)|\bsymptoms? (?:are|is) (?:not the same|different)|\b(?:symptoms?|errors?|problems?) differ\b/i;
