import { type Folded, type Replacement, refolded } from '../text/fold';

/**
 * The text as its reader would decode it: URL-encoded (also twice), escaped in JSON, as XML entities; only the signs that keys and
 * their surroundings need. Offsets still lead to the very first text.
 */
export function unescaped(folded: Folded): Folded {
  const { text } = folded;
  if (!(text.includes('%') || text.includes('\\') || text.includes('&'))) return folded;
  const changes: Replacement[] = [];
  for (const match of text.matchAll(escapes)) {
    const [whole, percent, unicode, slash, decimal, hexadecimal, name] = match;
    const code = percent ?? unicode ?? hexadecimal;
    const insert =
      slash ??
      (name ? named[name] : String.fromCharCode(decimal ? Number(decimal) : Number.parseInt(code ?? '', 16)));
    if (insert) changes.push({ start: match.index, end: match.index + whole.length, insert });
  }
  return refolded(folded, changes);
}

/** `"&'+/:;<=>?@[]{}`; not blanks, which would end a value. */
const escapes =
  /%(?:25){0,2}(2[267BbFf]|3[AaBbDdFf]|40|[57][BbDd])|\\{1,2}u00(2[267BbFf]|3[A-Fa-f]|40)|\\(\/)|&(?:amp;)?(?:#(3[489]|4[37]|5[89]|6[0-4]);|#x(2[267BbFf]|3[A-Fa-f]|40);|(amp|quot|apos|lt|gt);)/g;

const named: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };
