import type { Draw } from '../draw';
import type { Language } from './case';
import { fill } from './fill';
import { linesOf, logs } from './logs';

/** What is laid around a template's text. Marks of secrets go through it unharmed. */
export type Around = (text: string, language: Language, draw: Draw) => string;

/** The surroundings that a family may name. */
export const surroundings: Record<string, Around> = {
  none: (text) => text,
  form: (text, language, draw) =>
    laid(draw.one((text.includes('\n') ? blocks : forms)[language]), text, draw),
  /** On a line of its own, between two paragraphs. */
  block: (text, language, draw) => laid(draw.one(blocks[language]), text, draw),
  fence: (text, language, draw) => laid(draw.one(blocks[language]), `\`\`\`\n${text}\n\`\`\``, draw),
  mail: (text, language, draw) => laid(mails[language], text.replace(/^/gm, '> '), draw),
  chat: (text, language, draw) => laid(chats[language], text, draw),
  table: (text, language, draw) => laid(tables[language], text, draw),
  list: (text, language, draw) => laid(lists[language], text, draw),
  log: (text, _, draw) => laid(log, text, draw),
  /** Somewhere in a log of 4 to 16 K. */
  longlog: (text, _, draw) => {
    const lines = logs[draw.one(Object.keys(logs))] ?? [];
    const some = () => linesOf(lines, draw.number(2_000, 8_000), draw);
    return `${some()}${text}\n${some()}`;
  },
  /** A line of a structured log: quotes and line breaks are escaped. */
  jsonlog: (text, _, draw) =>
    fill(`{"time":"«date»T«time»Z","level":"Error","host":"«vm»","message":${JSON.stringify(text)}}`, draw),
  powershell: (text, _, draw) => laid(powershell, text, draw),
  bash: (text, _, draw) => laid(bash, text, draw),
  /** As an input method for Japanese writes it. */
  fullwidth: (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  /** As copied out of some web pages: an invisible character in the middle of each secret. */
  invisible: (text) => inside(text, '\u200b'),
  /** As wrapped by a mail program: a line break in the middle of each secret. */
  wrapped: (text) => inside(text, '\n'),
};

/** The text comes in last, so that what it holds is not taken for a name. */
function laid(template: string, text: string, draw: Draw): string {
  return fill(template, draw).replace('{text}', () => text);
}

const inside = (text: string, sign: string) =>
  text.replace(/([\ue100-\ue1ff])([^\ue0ff]+)/g, (_, open: string, value: string) => {
    const middle = Math.floor(value.length / 2);
    return open + value.slice(0, middle) + sign + value.slice(middle);
  });

const forms: Record<Language, string[]> = {
  ja: [
    'お世話になっております。«company»の«name»です。\n{text}\n何卒よろしくお願いいたします。',
    '«date» «time» 頃から «vm» に接続できなくなりました。\n{text}\n至急ご確認をお願いします。',
    '【事象】\n«app» にアクセスすると 500 エラーになります。\n【詳細】\n{text}\n【影響】\n社内ユーザー «number» 名が業務を行えません。',
    '急いでいます。{text} 原因を教えてください。',
    '平素より大変お世話になっております。リソース グループ «rg» の件でご相談です。{text}\n以上、よろしくお願い申し上げます。',
  ],
  en: [
    'Hello team,\n\n{text}\n\nCould you please look into this?\nThanks,\n«person»',
    'Since «date» «time» UTC we cannot reach «vm» any more. {text} Please advise.',
    'Issue: «app» returns HTTP 500.\nDetails: {text}\nImpact: about «number» users are affected.',
    'This is urgent. {text}\nSubscription: «guid»',
    'Hi, we migrated «rg» to «region» last week.\n{text}\nBest regards\n«person»',
  ],
};

const blocks: Record<Language, string[]> = {
  ja: [
    'お世話になっております。下記のとおり実行したところエラーになりました。\n\n{text}\n\n原因と対処方法をご教示ください。',
    '設定内容は以下のとおりです。\n{text}\nよろしくお願いします。',
    '{text}\n\n上記の状態で «app» が起動しません。',
  ],
  en: [
    'We run the following and it fails:\n\n{text}\n\nWhat are we doing wrong?',
    'This is what we have configured:\n{text}\nRegards, «person»',
    '{text}\n\nWith the above, «app» does not start.',
  ],
};

const mails: Record<Language, string> = {
  ja: 'ご連絡ありがとうございます。前回のメールを引用します。\n\n«date» «time» «name» <«upn»>:\n{text}\n\n引き続きよろしくお願いいたします。',
  en: 'See the mail from my colleague below.\n\nOn «date», «person» <«upn»> wrote:\n{text}\n\nRegards',
};

const chats: Record<Language, string> = {
  ja: '[10:31] «name»: まだつながらない？\n[10:32] «name»: {text}\n[10:34] «name»: 了解、確認します',
  en: '[10:31] «person»: still failing?\n[10:32] «person»: {text}\n[10:34] «person»: ok, checking',
};

const tables: Record<Language, string> = {
  ja: '| 項目 | 内容 |\n|--|--|\n| 対象 | «app» |\n| 設定 | {text} |\n| リージョン | «region» |',
  en: '| item | value |\n|--|--|\n| resource | «app» |\n| setting | {text} |\n| region | «region» |',
};

const lists: Record<Language, string> = {
  ja: '環境は次のとおりです。\n・サブスクリプション: «guid»\n・{text}\n・リソース グループ: «rg»',
  en: 'Environment:\n- Subscription: «guid»\n- {text}\n- Resource group: «rg»',
};

const log =
  '2026-11-18 04:12:31.«ms» INFO  [main] Starting worker on «vm»\n2026-11-18 04:12:33.«ms» ERROR [main] {text}\n2026-11-18 04:12:33.«ms» INFO  [main] Retrying in 30 s';
const powershell =
  'PS C:\\work> az account show --query id -o tsv\n«guid»\nPS C:\\work> {text}\nERROR: (AuthorizationFailed) The client does not have authorization.\nPS C:\\work>';
const bash =
  '«user»@«vm»:~$ cd /opt/app\n«user»@«vm»:/opt/app$ {text}\nERROR: connection timed out after «number» ms\n«user»@«vm»:/opt/app$';
