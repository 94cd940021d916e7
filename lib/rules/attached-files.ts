import type { Span, Unread } from '../request/model';
import { defineRule, type Finding } from './rule';
import { pages } from './sources';

export interface AttachedFilesData {
  /** Why it could not be looked at. */
  about: Unread;
  count: number;
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
    const pictures = tip('picture', { about: 'picture', count: 0 });
    for (const [file, { name, size, id = file, content }] of attachments.entries()) {
      const span: Span = { field: `attachments.${file}`, start: 0, end: name.length };
      for (const { reason, count } of content?.state === 'done' ? content.unread : []) {
        if (reason === 'picture') {
          pictures.data.count += count;
          pictures.evidence.push(span);
          // Not by its place: that changes when another file is taken away.
        } else findings.push(tip(`${reason}@file-${id}-${size}`, { about: reason, count }, span));
      }
    }
    // Spoken of once for all files.
    return pictures.evidence.length > 0 ? [...findings, pictures] : findings;
  },
});

/** @param span the name of a file that it speaks of. */
const tip = (key: string, data: AttachedFilesData, ...evidence: Span[]): Finding<AttachedFilesData> => ({
  key,
  level: 'tip',
  certainty: 'found',
  evidence,
  data,
});
