/**
 * The words of a text that say what it is about: runs of kanji, of katakana, Latin words. Words that stand in every request
 * (エラー, 確認, please, issue) say nothing.
 */
export function contentWords(text: string): string[] {
  const words = new Set<string>();
  for (const [written] of text.matchAll(run)) {
    for (const piece of piecesOf(written)) if (!common.has(piece)) words.add(piece);
  }
  return [...words];
}

/** 接続状態 is 接続, 続状, 状態: two texts share a word though each has it in another compound. */
function piecesOf(written: string): string[] {
  if (!/^[一-龠々]{3,}$/.test(written)) return [stem(written.toLowerCase().replace(/ー$/, ''))];
  return Array.from({ length: written.length - 1 }, (_, at) => written.slice(at, at + 2));
}

const run = /[一-龠々]{2,12}|[ァ-ヴー]{3,30}|[A-Za-z][A-Za-z0-9]{2,40}/g;

/** pod, pods; fails, failed, failing: rough, but the same on both sides. */
function stem(word: string): string {
  return /^[a-z]{5,}$/.test(word) ? word.replace(/(?:ing|ed|es|s)$/, '') : word.replace(/s$/, '');
}

// biome-ignore format: one list
const common: ReadonlySet<string> = new Set([
  ...`問題 質問 事象 現象 原因 理由 調査 確認 回答 対応 対処 方法 手順 設定 発生 失敗 成功 状態 状況 内容 場合 必要 可能 現在 今朝 昨日 本日 昨晩 先週 先月 今週
  今月 今回 以前 以降 以下 以上 上記 下記 次回 前回 変更 追加 削除 作成 利用 使用 実行 実施 表示 検証 環境 本番 開発 構成 情報 結果 影響 業務 改善 再現 再起動 正常 異常
  接続 通信 画面 時間 時刻 期間 毎日 毎週 毎晩 週末 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 複数 一部 全部 全体 今後 当方 弊社 御社 貴社 担当 連絡 依頼 相談 世話 教示 教授
  説明 案内 支援 協力 件名 概要 詳細 経緯 背景 目的 希望 至急 対象 有効 無効 同様 同時 最新 最近 今日 明日 想定 機能 処理 操作 入力 出力 取得 更新 適用 管理 運用 移行 名前 番号 東日本 西日本
  分 件 回 台 点 エラー メッセージ リソース サービス サポート ポータル リージョン サブスクリプション アプリ アプリケーション システム ユーザ データ ログ タイムアウト テスト サーバ ファイル クライアント ネットワーク アカウント コマンド バージョン`.split(/\s+/),
  ...`the and for are was were has have had not but you your our with this that these those from when what which why how who where can could would should will shall may
  might does did doing done please thanks thank hello dear team regards best kind help need want like know tell see get got use used using via all any some more most other another only also
  still since until before after during into onto out over under about there their they them then than its his her been being because however error errors issue issues problem problems question
  questions request support azure microsoft portal resource resources region subscription service services set setting settings configure configuration configured check checked fail fails failed
  failing failure work works working new old now today yesterday week month day days hour hours minute minutes time times morning evening night monday tuesday wednesday thursday friday saturday
  sunday january february march april june july august september october november december same try tried test prod production staging environment name value user users customer customers message
  messages cause reason look investigate possible way change changed changes create created update updated run runs running show shows showing say says return returns one two three first second
  third last next every each both between without within again already just too very much many per let make made take takes took available unable cannot case app apps application data log logs
  timeout file files server servers client network account version https http www com`.split(/\s+/),
].map((word) => stem(word)));
