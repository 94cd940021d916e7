import { describe, expect, test } from 'vitest';
import type { SecretKind } from '../../lib/secrets/kinds';
import { scan } from '../../lib/secrets/scan';
import { rotationPages, secretKindsEn, secretKindsJa } from '../../lib/words/secret-kinds';
import { byKind } from './by-kind';

const now = Date.parse('2026-11-20T00:00:00Z');
const kinds = Object.keys(byKind) as SecretKind[];
const languages = { ja: secretKindsJa, en: secretKindsEn };

describe.each(kinds)('%s', (kind) => {
  const [before, secret, behind = ''] = byKind[kind].found;

  test('is found, exactly', () => {
    expect(scan(before + secret + behind, now)).toEqual([
      { kind, start: before.length, end: before.length + secret.length },
    ]);
  });

  test('is not found where it is only spoken of', () => {
    expect(scan(byKind[kind].silent)).toEqual([]);
  });

  test.each(['ja', 'en'] as const)('has words: %s', (language) => {
    const { name, mask, sent } = languages[language][kind];
    expect(name).toMatch(language === 'ja' ? /^\S.*[^。]$/ : /^\S.*[^.]$/);
    expect(sent).toMatch(language === 'ja' ? /^[^。]+ください。$/ : /^[A-Z][^.]+\.$/);
    // Quotes, escapes and line breaks would end a string of JSON, of a shell or of YAML.
    expect(mask).toMatch(/^<●●●[^<>"'`\\&$%{}\r\n]{3,40}●●●>$/);
  });

  test.each(['ja', 'en'] as const)('is not found again after its mask: %s', (language) => {
    expect(scan(before + languages[language][kind].mask + behind)).toEqual([]);
    expect(scan(`${before}●●●${behind}`)).toEqual([]);
  });
});

test('the pages on rotation are official ones, in no fixed language', () => {
  for (const page of Object.values(rotationPages)) {
    if (page === undefined) continue;
    expect(page).toMatch(
      /^https:\/\/(?:learn\.microsoft\.com|docs\.github\.com|docs\.aws\.amazon\.com|cloud\.google\.com)\/[\w./-]+$/,
    );
    expect(page).not.toMatch(/\/[a-z]{2}-[a-z]{2}\//);
  }
});
