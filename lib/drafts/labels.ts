import { templateLabel } from '../scope/reading/cues';
import { unmarked } from '../scope/reading/lines';

/** What a line is labelled with, folded: `■環境: 本番` is 環境, `- Region: East US` is Region; `undefined` where it has no label. */
export function labelOf(folded: string): string | undefined {
  const bare = unmarked(folded);
  const label =
    /^([^:。、\n]{1,30}?)\s{0,4}[:】\]]/.exec(bare)?.[1] ?? (isHeading(folded) ? bare : undefined);
  if (!label || label.length > 40) return undefined;
  return templateLabel.test(label) || commonLabel.test(label) ? label : undefined;
}

/** What a label says holds for all of the request: where it runs, who asks, when they can be reached. */
export const commonLabel =
  /^(?:(?:ご|お)?(?:利用|使用|対象|本番|検証|動作)?(?:の|中の)?(?:環境|サブスク(?:リプション)?|リージョン|ロケーション|場所|リソース ?グループ|テナント|ディレクトリ|契約|サポート ?プラン)|(?:ご)?(?:連絡|担当|氏名|お?名前|会社|社名|部署|組織|所属|電話|TEL|Tel|携帯|メール|E-?mail|対応可能|対応(?:できる)?時間|営業時間|連絡可能|希望(?:の|する)?(?:連絡|時間|言語)|タイム ?ゾーン|時間帯)|(?:関連|過去|前回|以前|別件)[^:]{0,16}(?:番号|お?問い?合わ?せ|ケース|SR)|お?問い?合わ?せ番号|ケース番号|SR(?: ?番号)?$|(?:(?:our|the|your|azure|affected|target|production) )?(?:environment|subscription|region|location|resource group|tenant|directory|time ?zone|contact|phone|tel(?:ephone)?|mobile|e-?mail|name|company|customer|organi[sz]ation|department|support plan|working hours|business hours|availability|available|hours|language)|(?:related|previous|earlier|existing|other) (?:support )?(?:requests?|cases?|tickets?|srs?)|(?:case|ticket|sr|tracking) ?(?:id|number|no\.?|#))/i;

/** What a label says belongs to one thing: it is carried over only where all drafts speak of that thing. */
export const subjectLabel =
  /^(?:(?:ご|お)?(?:利用|使用|対象|発生)?(?:の)?(?:リソース|サービス|バージョン|構成|前提|背景|日時|時刻|時期|期間|機能)|(?:(?:our|the|affected|target|exact) ){0,2}(?:resources?|services?|versions?|setup|configuration|architecture|background|context|start(?:ed)?|date|time|when|since|occurrence))/i;

const isHeading = (line: string) => /^\s{0,8}(?:#{1,6}\s|[■●◆◇□▼▲★【[<*])/.test(line);
