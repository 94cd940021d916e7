import type { Unread } from '../request/model';
import { defineRule, type Finding } from './rule';
import { pages } from './sources';

export interface AttachedFilesData {
  /** Why it could not be looked at. */
  about: Unread;
  count: number;
  /** The attachment's place in the request; pictures are spoken of once for all files. */
  file?: number;
}

/** Files that could not be looked at: only the person can see whether a secret is in them. */
export const attachedFiles = defineRule<AttachedFilesData>()({
  id: 'attached-files',
  source: [
    {
      id: 'R51',
      page: pages.howToRaise,
      quote: 'ログファイルや画面ショットなどが準備できる場合、アップロードしていただくことも可能です',
    },
    {
      id: 'R3',
      page: pages.howToRaise,
      quote:
        'お問い合わせにてパスワードやストレージアカウントアクセスキー等の機密情報を記載しないようにお願いいたします',
    },
  ],
  check({ attachments = [] }) {
    const findings: Finding<AttachedFilesData>[] = [];
    let pictures = 0;
    for (const [file, { content }] of attachments.entries()) {
      for (const { reason, count } of content?.state === 'done' ? content.unread : []) {
        if (reason === 'picture') pictures += count;
        else findings.push(tip(`${reason}@attachments.${file}`, 'found', { about: reason, count, file }));
      }
    }
    return pictures ? [...findings, tip('picture', 'ask', { about: 'picture', count: pictures })] : findings;
  },
});

function tip(
  key: string,
  certainty: Finding<unknown>['certainty'],
  data: AttachedFilesData,
): Finding<AttachedFilesData> {
  return { key, level: 'tip', certainty, evidence: [], data };
}
