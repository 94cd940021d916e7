import { becomes, endsSentence, endsValue, isSubject, isTalkBehind, isUsed } from './japanese-endings';
import { isCommon, isLikely, isNumbered, isPlain, isRomaji, isTold } from './said';
import { isNameLike, isStriking } from './values';

/* What a Japanese sentence lets be a password, by how it goes on behind the value. */

/** `パスワードは X`, and what follows X. */
export function isSaid(secret: string, after: string, match: RegExpExecArray): boolean {
  if (isTalkBehind(after)) return false;
  const isShort = /^パス(?!ワ|フ|コ)/.test(match[0]);
  if (isShort && /[/\\.]/.test(secret)) return false;
  if (!isShort && endsSentence.test(after)) return isTold(secret) && !isName(secret, after);
  if (endsValue.test(after))
    return (
      isLikely(secret) || (!/^[\W_]? ?(?:です|でし)/.test(after) && isGiven(secret) && !isTool(secret, after))
    );
  if (/^ ?の(?:ユーザ|アカウント)/.test(after)) return isLikely(secret);
  if (isLikely(secret) && !/^[A-Z]/.test(secret) && !isSubject.test(after)) return true;
  return (
    isStriking(secret, after) && !isNameLike(secret) && !/[-_/]/.test(secret) && !/^ ?[のへに]/.test(after)
  );
}

/** `パスワードを X に変更`, `パスワードに X を入力`, `パスワードを X から`, `パスワードを忘れたので X に変更`. */
export function isPut(secret: string, after: string, match: RegExpExecArray): boolean {
  if (isTalkBehind(after)) return false;
  if (/^ ?から/.test(after))
    return isTold(secret) && /^ ?から[^\r\n]{1,40}[にへ](?:変|再?設定|更新|リセ)/.test(after);
  const particle = /([をにの])[、,]? {0,2}$/.exec(match[0].slice(0, -secret.length))?.[1];
  if (!particle)
    return isLikely(secret)
      ? becomes.test(after) ||
          /^["」』]? ?(?:のまま|(?:と(?:設定|し|登録|入|打|答)|を(?:設定|指定|入力)))/.test(after)
      : /^ ?と(?:入|打|答)/.test(after) && isGiven(secret);
  if (particle === 'に' && /^ ?で/.test(after)) return false;
  if (isLikely(secret)) return becomes.test(after) || isUsed.test(after);
  return (
    (isGiven(secret) && (becomes.test(after) || /^["」]? ?[をと]/.test(after)) && isUsed.test(after)) ||
    (particle === 'の' && isGiven(secret) && /^["」]? ?のまま/.test(after))
  );
}

/** Any word but the name of a product. */
export function isGiven(secret: string): boolean {
  return (
    isTold(secret) && !isNumbered(secret) && (!/^[A-Z][A-Za-z]*\d{0,2}$/.test(secret) || isCommon(secret))
  );
}

/** A program's name: "… を使って変更". A word that is not Japanese may be one. */
function isTool(secret: string, after: string): boolean {
  return (
    /^["」]? ?(?:で(?:設定|作成|登録|変)|を使)/.test(after) &&
    isPlain(secret) &&
    !isCommon(secret) &&
    !isRomaji(secret, 4)
  );
}

/** A product's name where the sentence says where the password lies: "… Terraform に設定". */
function isName(secret: string, after: string): boolean {
  if (isNumbered(secret)) return !/^["'」』)]{0,2} ?(?:っす|で[すし、]|[。)]|\s|$)/.test(after);
  return isPlain(secret) && /^[A-Z]/.test(secret) && /^ ?[にで](?!す|し)/.test(after);
}
