/** Not an example or a mask: the end of it has digits or both cases, and nothing in it is repeated twelve times. */
export function isReal(token: string): boolean {
  if (/EXAMPLE|x{6}|X{6}|(.)\1{11}/.test(token)) return false;
  const tail = token.slice(-40);
  return /\d/.test(tail) || (/[a-z]/.test(tail) && /[A-Z]/.test(tail));
}

/** Not `abcd1234abcd1234…`, unless it is hexadecimal. */
export function isVaried(token: string): boolean {
  return /^[\da-f]+$/i.test(token) || !token.startsWith(token.slice(0, 8), 8);
}
