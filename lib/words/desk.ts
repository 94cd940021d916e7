import type { Severity } from '../request/model';
import type { Written } from '../request/reading';

/** What was done to the drafts, as far as it can be taken back. */
type Change = 'lay-out' | 'move' | 'merge' | 'edit' | 'forget';

/** What the split desk says, in one language. */
export interface DeskWords {
  /** Over the two tabs. */
  views: string;
  hints(count: number): string;
  drafts(count: number): string;
  /** The button that lays so many drafts out. */
  split(count: number): string;
  /** The same, where they are laid out already. */
  open: string;
  /** There is nothing to split any more. */
  nothing: string;
  consult: ConsultWords;
  /** Beside the words of the text that spoke for a split, for a screen reader. */
  grid: { caption: string; resource: string; symptom: string; since: string; none: string };
  asks: string;
  title: string;
  intro: string;
  changed: string;
  anew: string;
  copyAll: string;
  forget: string;
  draft(number: number): string;
  /** What a button does, and of which draft. */
  of(action: string, name: string): string;
  summary: string;
  tooLong(count: number, limit: number): string;
  copySummary: string;
  copyDescription: string;
  copied(done: boolean): string;
  /** The browser has no room for the last changes. */
  unkept: string;
  /** The person has put something into a draft that looks like secrets of these kinds. */
  leaks(kinds: string): string;
  suggested: string;
  severity(severity: Severity): string;
  passage(number: number): string;
  shared: string;
  related: string;
  move: string;
  moveSelection: string;
  to(number: number): string;
  toNew: string;
  merge: string;
  mergeInto(number: number): string;
  openForm: string;
  /** What the link does not promise. */
  convenience: string;
  subscription: string;
  done: Record<Change, string>;
  undone: string;
}

/** Raising one request that asks how to split it. */
interface ConsultWords {
  start: string;
  written: string;
  /** Why the sentence is not there. */
  edited: Record<Exclude<Written, 'written' | 'hidden' | 'absent'>, string>;
  copy: string;
  copied(done: boolean): string;
}

export const deskJa: DeskWords = {
  views: '表示の切り替え',
  hints: (count) => (count ? `ヒント (${count})` : 'ヒント'),
  drafts: (count) => `下書き (${count})`,
  split: (count) => `${count} 件に分ける`,
  open: '下書きを開く',
  nothing:
    '文章が編集されたため、下書きを作成できませんでした。ヒントが更新されてから、もう一度お試しください。',
  consult: {
    start: 'まず 1 件で相談する',
    written: '分け方についての相談の文を、説明の末尾に追加しました。',
    edited: {
      'read-only': '現在、この入力欄は編集できないため、まだ追加していません。',
      'too-long': '書き換えるには文章が長いため、まだ追加していません。',
      'no-room': '入力欄の文字数の上限を超えるため、まだ追加していません。',
      composing: '文字の変換中のため、まだ追加していません。変換を確定してから、もう一度お試しください。',
      changed: '文章が編集されたため、まだ追加していません。もう一度お試しください。',
      refused: '追加した文が、入力欄に正しく反映されていない可能性があります。入力欄をご確認ください。',
    },
    copy: '相談の文をコピー',
    copied: (done) =>
      done
        ? 'コピーしました。説明の末尾に貼り付けてください。'
        : 'コピーできませんでした。お問い合わせを分けた方がよい場合はご指示いただきたい旨を、説明に記載してください。',
  },
  grid: {
    caption: 'リソースごとの症状',
    resource: 'リソース',
    symptom: '症状',
    since: '発生日時',
    none: '記載なし',
  },
  asks: 'ご質問とご依頼の一覧',
  title: '下書き',
  intro:
    '内容を確認し、1 件ずつフォームに貼り付けてください。機密情報と思われる値はマスクされています。下書きは、ブラウザーを閉じると消えます。',
  changed: '下書きの作成後に、元の文章が変更されています。',
  anew: '下書きを作り直す',
  copyAll: 'すべてコピー (Markdown)',
  forget: '下書きを破棄',
  draft: (number) => `下書き ${number}`,
  of: (action, name) => `${action}: ${name}`,
  summary: '概要',
  tooLong: (count, limit) => `${count} 文字です。フォームには ${limit} 文字まで入力できます。`,
  copySummary: '概要をコピー',
  copyDescription: '説明をコピー',
  copied: (done) =>
    done ? 'コピーしました。' : 'コピーできませんでした。文章を選択してコピーしてください。',
  unkept:
    '下書きが大きいため、最後の変更を保持できませんでした。パネルを閉じる前に、下書きをコピーしてください。',
  leaks: (kinds) =>
    `機密情報と思われる値 (${kinds}) が含まれています。コピーする前に、値を消すか、マスクしてください。`,
  suggested: '候補',
  severity: (severity) => `重要度 ${severity}`,
  passage: (number) => `段落 ${number}`,
  shared: '共通',
  related: '関連するお問い合わせ',
  move: '移動',
  moveSelection: '選択範囲を移動',
  to: (number) => `下書き ${number} へ`,
  toNew: '新しい下書きへ',
  merge: 'まとめる',
  mergeInto: (number) => `下書き ${number} にまとめる`,
  openForm: '新しいサポート リクエストを開く',
  convenience: '開いたフォームに、下書きの文章は入力されません。コピーして貼り付けてください。',
  subscription: '起票するサブスクリプション',
  done: {
    'lay-out': '下書きを作り直しました。',
    move: '文章を移動しました。',
    merge: '下書きをまとめました。',
    edit: '文章を編集しました。',
    forget: '下書きを破棄しました。',
  },
  undone: '元に戻しました。',
};

export const deskEn: DeskWords = {
  views: 'View',
  hints: (count) => (count ? `Hints (${count})` : 'Hints'),
  drafts: (count) => `Drafts (${count})`,
  split: (count) => `Split into ${count}`,
  open: 'Open the drafts',
  nothing:
    'The text has been edited, so no drafts could be made. Please try again when the hint is up to date.',
  consult: {
    start: 'Raise one and ask',
    written: 'A sentence that asks whether to split was added at the end of the description.',
    edited: {
      'read-only': 'This field cannot be edited at the moment, so the sentence is not added yet.',
      'too-long': 'The text is too long to be changed, so the sentence is not added yet.',
      'no-room': 'The text would be longer than the field allows, so the sentence is not added yet.',
      composing:
        'Your input method is still composing, so the sentence is not added yet. Please confirm the text and try again.',
      changed: 'The text has been edited, so the sentence is not added yet. Please try again.',
      refused: 'The sentence does not seem to be in the field as it should. Please check the field.',
    },
    copy: 'Copy the sentence',
    copied: (done) =>
      done
        ? 'Copied. Please paste it at the end of the description.'
        : 'It could not be copied. Please ask in the description whether to split the request.',
  },
  grid: {
    caption: 'What each resource shows',
    resource: 'Resource',
    symptom: 'Symptom',
    since: 'Since',
    none: 'not said',
  },
  asks: 'What is asked, one by one',
  title: 'Drafts',
  intro:
    'Check each draft, then paste them into the form one by one. Values that look like secrets are masked. The drafts are gone when you close the browser.',
  changed: 'The text has changed since these drafts were made.',
  anew: 'Make the drafts again',
  copyAll: 'Copy all (Markdown)',
  forget: 'Discard the drafts',
  draft: (number) => `Draft ${number}`,
  of: (action, name) => `${action}: ${name}`,
  summary: 'Summary',
  tooLong: (count, limit) => `${count} characters. The form takes up to ${limit}.`,
  copySummary: 'Copy the summary',
  copyDescription: 'Copy the description',
  copied: (done) => (done ? 'Copied.' : 'It could not be copied. Please select the text and copy it.'),
  unkept:
    'The drafts are too large, so the last changes could not be kept. Please copy the drafts before you close the panel.',
  leaks: (kinds) =>
    `This draft holds what looks like a secret (${kinds}). Please remove or mask it before you copy the draft.`,
  suggested: 'Suggested',
  severity: (severity) => `severity ${severity}`,
  passage: (number) => `Passage ${number}`,
  shared: 'in each draft',
  related: 'related requests',
  move: 'Move',
  moveSelection: 'Move the selection',
  to: (number) => `To draft ${number}`,
  toNew: 'To a new draft',
  merge: 'Merge',
  mergeInto: (number) => `Merge into draft ${number}`,
  openForm: 'Open a new support request',
  convenience: 'The form opens without the text of the draft. Please copy it and paste it there.',
  subscription: 'Subscription to raise it from',
  done: {
    'lay-out': 'The drafts were made again.',
    move: 'The passage was moved.',
    merge: 'The drafts were merged.',
    edit: 'The text was edited.',
    forget: 'The drafts were discarded.',
  },
  undone: 'Undone.',
};
