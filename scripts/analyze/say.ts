/** The input was not understood; the message is for a person and quotes nothing of it but names of fields. */
export class InputError extends Error {}

/** Tells a person on standard error what was understood only in part. */
export function notice(message: string): void {
  process.stderr.write(`${message}\n`);
}
