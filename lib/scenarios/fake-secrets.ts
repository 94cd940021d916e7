/**
 * Something that looks like a secret, made when it is needed: no secret's shape stands in the repository, so no push
 * protection stops it. The same seed gives the same text.
 */
export function noise(length: number, seed: number, alphabet = letters): string {
  let state = seed;
  let text = '';
  while (text.length < length) {
    // Park and Miller's minimal standard generator.
    state = (state * 48_271) % 2_147_483_647;
    text += alphabet[state % alphabet.length];
  }
  return text;
}

/** Two letter cases and digits, as in base64. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
