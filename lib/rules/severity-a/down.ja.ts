import { anyOf, bearable, type Cue, noRush, trouble } from './cue';
import {
  asked,
  condition,
  deliberate,
  elsewhen,
  hearsay,
  partly,
  past,
  standsStill,
  trial,
  unusable,
  within,
} from './words.ja';

/** What a statement in the present tense may lean on to be about another day or a habit. */
const otherDay =
  /昨日|昨夜に|一昨日|先日|先週|先月|毎日|毎朝|毎晩|毎週|毎回|時々|たまに|分(?:間|ほど|程度)|一瞬/;

/** Everybody: not "the users of the Osaka office". */
const everybody =
  /(?<!(?<!社|境|番)の)(?:全社員?|社員全員|全従業員|(?:ユーザー?|利用者|お客様|顧客|店舗|拠点)(?:すべて|全員|全て)|(?:全|全ての|すべての|あらゆる)(?:ユーザー?|利用者|お客様|顧客|拠点|店舗|支店|窓口))(?:様)?/;

/** No business stands still without it. */
const minor =
  /クーポン|ポイント|割引|検索|通知|印刷|プリンタ|ダウンロード|エクスポート|レポート|帳票|アイコン|テーマ|ダーク|翻訳|チャット|ヘルプ|壁紙|プレビュー|新機能|新しい画面|ブログ|掲示板/;

/** Strict on purpose: a wrong "suitable" or a wrong veto costs more than an open question. */
export const japaneseDown: readonly Cue[] = [
  {
    question: 'down',
    says: 'yes',
    words:
      /(?<!(?<!社)の)(?:全社|全社員|社員全員|全従業員|(?:全|全ての|すべての)(?:ユーザー?|利用者|お客様|顧客|拠点|店舗))(?:様)?(?:が|は|で|において|から)[^。\n]{0,40}?(?:サインイン|ログイン|ログオン|アクセス|接続|利用|使用|業務|認証|注文|決済|閲覧|送受信|送信|受信|操作|受注|出荷|会計)[^。\n]{0,12}?(?:できません(?!でした)|できておりません(?!でした)|できていません(?!でした)|できない状(?:態|況)(?:です|が続|となって|になって(?:い|お)|のため)|不可(?:です|の状態|能です|となって)|が?停止(?:中|して(?:いる|います|おります)))/,
    unless: anyOf(minor, condition, elsewhen, partly, trial, past, hearsay),
    unlessSentence: anyOf(
      asked,
      /もし|仮に|機能を|機能が|機能は|オプション|ボタン|以外|を除|ではありません|わけでは|したことがあ|教えて|方法|手順|設定(?:を|に)|したい/,
    ),
  },
  {
    question: 'down',
    says: 'yes',
    words:
      /(?:本番(?:環境|システム|サービス|サイト)?|(?:全|基幹|受注|出荷|店舗|窓口|決済)?業務|全サービス|サービス全体|全システム|基幹システム|事業|営業)(?:の(?:全|すべての)?(?:サービス|機能|業務|処理))?(?:が|は)(?:現在|完全に|全面的に|すべて|全て|全部)?、?(?:停止|ダウン|全面停止)(?:中(?:です|で、|。|$)|した?まま|して(?:いる(?!か|場合|間)|います|おります|おり、)|状態(?:です|が続))/,
    unless: anyOf(condition, elsewhen, partly, trial, hearsay, deliberate),
    unlessSentence: anyOf(asked, /予定(?:どお|通)り|計画停止|もし|仮に|ではありません|わけでは/),
  },
  {
    question: 'down',
    says: 'how-to',
    words:
      /(?<!復旧|回避|対処|解消|調査|対応|解決|緊急|切り戻し|戻す|復元|回復)(?:方法|やり方|手順|設定値|実現方法|構成方法|設定方法)(?:を|について|に関して)、?(?:お?教え|ご教示|ご教授|知りた|伺い|お伺い|確認した|ご案内|質問)/,
    unless: anyOf(/復旧|回避|暫定|緊急|ではな/),
    unlessAnywhere: trouble,
  },
  {
    question: 'down',
    says: 'yes',
    words: within(
      /(?:^|[、。\s「])(?:(?:本番|基幹|業務|決済|会計|受注|注文|販売|予約|店舗|顧客向け|全社)(?:環境|用|系)?の?[^。、の\n]{0,16}?(?:システム|サービス|サイト|環境|アプリ|サーバー?|データベース|DB|API|基盤|画面)(?:全体)?|(?:当社の|弊社の)?システム(?:全体)?|(?:Web ?)?(?:サイト|サービス)全体|(?:(?:全社|全店舗?|全拠点|全工場)(?:で|の) ?)業務|生産ライン|製造ライン|工場のライン|(?:全|全社の|基幹|受注|出荷|店舗|窓口|決済|会計|販売)?業務) ?(?:が|は) ?/,
      /(?:[^。、\n]{0,24}?(?:から|より)、?)?(?:現在|現在も|今も|依然)?、?/,
      standsStill,
    ),
    unless: anyOf(condition, elsewhen, partly, trial, hearsay, deliberate, otherDay, past),
    unlessSentence: anyOf(
      asked,
      deliberate,
      /もし|仮に|ではありません|わけでは|ではなく|復旧し|予定(?:どお|通)り|メンテナンス/,
    ),
    unlessAnywhere: /自分(?:たち)?で停止|計画(?:的な?)?停止|意図的に停止/,
  },
  {
    question: 'down',
    says: 'yes',
    words:
      /業務(?:が|は)?(?:完全|全面的|全面)に?(?:停止|ストップ)(?:しました(?!が|か|ら)|中です)|(?:^|、|。|\s|全|全社)業務(?:が|は)?(?:全面)?停止中(?:です|で、|。|$)|業務(?:が|は)(?:一切|全く|まったく)(?:でき|行え)(?:ません(?!でした|か)|ない状)|業務が止まり、?[^。、\n]{0,20}影響を(?:受けて|与えて)/,
    unless: anyOf(condition, elsewhen, partly, trial, hearsay, deliberate, otherDay),
    unlessSentence: anyOf(asked, /もし|仮に|ではありません|わけでは|復旧|昨日|先日|先週/),
  },
  {
    question: 'down',
    says: 'yes',
    words: within(everybody, / ?(?:が|は|で|において|から|の(?!うち))[^。、\n]{0,24}?/, unusable),
    unless: anyOf(
      minor,
      condition,
      elsewhen,
      partly,
      trial,
      hearsay,
      otherDay,
      past,
      /機能|ボタン|メニュー|管理画面|オプション|パスワード|特定の|以外|を除/,
    ),
    unlessSentence: anyOf(
      asked,
      /もし|仮に|ではありません|わけでは|したことがあ|教えて|方法|手順|したい|でした|復旧し|以外|を除/,
    ),
  },
  {
    question: 'down',
    says: 'yes',
    words: within(/(?:誰も|だれも|誰一人(?:として)?|誰ひとり)、?[^。、\n]{0,16}?/, unusable),
    unless: anyOf(
      minor,
      condition,
      elsewhen,
      partly,
      trial,
      hearsay,
      otherDay,
      past,
      /ように|機能|画面|ボタン|メニュー|拠点|支店|部署|チーム/,
    ),
    unlessSentence: anyOf(asked, /もし|仮に|わけでは|教えて|方法|設定|したい|でした|以外|を除/),
  },
  {
    question: 'down',
    says: 'yes',
    words: within(
      everybody,
      /(?:に(?:業務)?影響(?:が|を)?(?:出て|及んで|発生して|与えて|しており|して)(?:います|おります|いる状|おり、)|が影響を受けて(?:います|おります|いる状|おり、))/,
    ),
    unless: anyOf(condition, elsewhen, partly, trial, hearsay, otherDay, past),
    unlessSentence: asked,
    unlessAnywhere: bearable,
  },
  { question: 'down', says: 'doubt', words: noRush },
  {
    question: 'down',
    says: 'yes',
    words: within(
      everybody,
      / ?(?:で|に|が|において)[^。、\n]{0,16}?(?:エラー|障害|5\d\d)[^。、\n]{0,8}?(?:発生し|出|なっ|返っ|表示され)て(?:います|おります|おり、)/,
    ),
    unless: anyOf(condition, elsewhen, partly, trial, hearsay, otherDay, past),
    unlessSentence: asked,
    unlessAnywhere: bearable,
  },
  {
    question: 'down',
    says: 'doubt',
    words:
      /(?:検証|開発|テスト|ステージング|PoC|デモ|評価)(?:用の?)?(?:環境|系|サブスクリプション|クラスター?|サーバー?|システム|機)(?:の|で|に|です|が|は)/,
    unless:
      /正常|問題(?:なく|は|ありません)|再現し(?:ません|ない)|発生し(?:ません|ない|て(?:い|お)り?ません)|ではな|ではありません|成功/,
    unlessAnywhere: /本番/,
  },
  {
    question: 'down',
    says: 'doubt',
    words:
      /(?:訓練|演習|テスト|動作確認|練習)(?:です|用です|用の(?:お問い?合わせ|起票|内容)|として(?:起票|送信)|のため(?:の(?:起票|お問い?合わせ)|起票|送信))|対応不要です/,
    unless: /ではありません|ではなく|ではない/,
  },
  {
    question: 'down',
    says: 'doubt',
    words: /一部の(?:ユーザー?|利用者|お客様|顧客|店舗|拠点|社員)(?:様)?(?:が|で|のみ|だけ|は|に|から)/,
    unless: /だけでなく|のみならず|ではなく|当初|最初|昨日|でした/,
  },
  {
    question: 'down',
    says: 'yes',
    words:
      /(?:^|[、。\s]|本番の?|当社の?|弊社の?)(?:EC ?|Web ?)?(?:サービス|サイト|システム)(?:が|は) ?(?:全面(?:的に)?(?:停止|ダウン)|全断|完全に(?:停止|ダウン))(?:中(?:です|で、|。)|して(?:います|おります|おり、))/,
    unless: anyOf(condition, elsewhen, partly, trial, hearsay, deliberate, otherDay, past),
    unlessSentence: anyOf(asked, deliberate, /もし|仮に|ではありません|わけでは|復旧し/),
    unlessAnywhere: /自分(?:たち)?で停止|計画(?:的な?)?停止|意図的に停止/,
  },
  {
    question: 'down',
    says: 'doubt',
    words:
      /(?:本番)?(?:リリース|公開|稼働|移行|運用開始)(?:に向け|前の)|まだ(?:公開|稼働|リリース|運用開始)(?:を)?して(?:いない|いません|おりません|おらず)|(?:学習|勉強|個人|評価|お試し|研修|練習)(?:用の?|目的の?|の)(?:環境|検証|サイト|サブスクリプション|システム)/,
    unless: /ではありません|ではなく|ではない|問題(?:なく|は)|正常/,
  },
];
