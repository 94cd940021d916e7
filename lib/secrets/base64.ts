const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 (plain or URL-safe, padded or not) as text, one character per byte; `undefined` if it is none. */
export function base64Text(encoded: string): string | undefined {
  let text = '';
  let bits = 0;
  let count = 0;
  for (const sign of encoded
    .replace(/={1,2}$/, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')) {
    const value = alphabet.indexOf(sign);
    if (value < 0) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    text += String.fromCharCode((bits >> count) & 0xff);
  }
  return text;
}
