import { freeTexts } from '../request/fields';
import type { SupportRequest } from '../request/model';
import { isSecretKind, type SecretKind } from '../secrets/kinds';
import { scan } from '../secrets/scan';
import { isStriking } from '../secrets/values';
import { defineRule, type Finding } from './rule';
import { pages } from './sources';

export interface SecretsData {
  kind: SecretKind;
  count: number;
  /** Where it is in the content of an attached file: that file's place in the request. */
  file?: number;
  /** It is in the name of a file: nothing that a mask could be written into. */
  inName?: true;
}

/** A password, key or token stands in a text that many people will read. */
export const secrets = defineRule<SecretsData>()({
  id: 'secrets',
  source: [
    {
      id: 'R3',
      page: pages.howToRaise,
      quote:
        'お問い合わせにてパスワードやストレージアカウントアクセスキー等の機密情報を記載しないようにお願いいたします',
    },
    {
      id: 'R4',
      page: pages.sensitiveData,
      quote: 'もしこれらの情報が含まれる場合は、当該箇所をマスクしていただくようにお願い申し上げます',
    },
  ],
  check(request, { now, isHarmless = () => false, isUnsettled = () => false }) {
    const found = new Map<string, Finding<SecretsData>>();
    for (const { field, text } of freeTexts(request)) {
      const isName = field.startsWith('attachments');
      for (const { kind, start, end } of scan(isName ? withoutExtension(text) : text, now)) {
        const value = text.slice(start, end);
        // `the password is inc` becomes talk with the next keys; what looks like a password is one at once.
        if (isHarmless(value) || (!isStriking(value) && isUnsettled({ field, start, end }))) continue;
        const key = `${kind}@${field}`;
        const finding = found.get(key) ?? emptyFinding(key, kind);
        if (isName) finding.data.inName = true;
        finding.evidence.push({ field, start, end });
        finding.data.count += 1;
        found.set(key, finding);
      }
    }
    return [...found.values(), ...secretsInFiles(request)];
  },
});

/** A value that ends in `.txt` names a file; at the end of a file's own name that says nothing. */
const withoutExtension = (name: string) => name.replace(/\.[A-Za-z\d]{1,5}$/, '');

/** What was found when the files were read: nobody else has their text. */
function secretsInFiles({ attachments = [] }: SupportRequest): Finding<SecretsData>[] {
  const found = new Map<string, Finding<SecretsData>>();
  for (const [file, { content, id = file, size }] of attachments.entries()) {
    for (const { kind, count } of content?.state === 'done' ? content.secrets : []) {
      if (!isSecretKind(kind)) continue;
      // Its place changes when another one is taken away; its name may be nobody's business.
      const key = `${kind}@file-${id}-${size}/content`;
      const finding = found.get(key) ?? emptyFinding(key, kind);
      finding.data = { kind, count: finding.data.count + count, file };
      found.set(key, finding);
    }
  }
  return [...found.values()];
}

function emptyFinding(key: string, kind: SecretKind): Finding<SecretsData> {
  const level = kind === 'expired-sas' ? 'warn' : 'stop';
  return { key, level, certainty: 'found', evidence: [], data: { kind, count: 0 } };
}
