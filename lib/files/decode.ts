/** Turns bytes that come in pieces into text; `last` lets go of what was held back. */
export type Decode = (bytes: Uint8Array, last: boolean) => string;

/**
 * How to read a text: by its byte order mark, else UTF-16 where every other byte is 0, else UTF-8 where the bytes fit,
 * else Shift_JIS as Windows writes it. What does not fit becomes U+FFFD: around it, secrets are found all the same.
 * @param start its first bytes; 64 KB tell enough, but where they are all ASCII the first others tell.
 */
export function decoderFor(start: Uint8Array): Decode {
  let decoder = new TextDecoder(encodingOf(start));
  let isTold = /^utf-16/.test(encodingOf(start)) || start.subarray(0, SAMPLE).some(isForeign);
  return (bytes, last) => {
    const at = isTold ? -1 : bytes.findIndex(isForeign);
    if (at >= 0) {
      isTold = true;
      decoder = new TextDecoder(byFit(bytes.subarray(at, at + SAMPLE)));
    }
    return decoder.decode(bytes, { stream: !last });
  };
}

/** A short text whose encoding nobody told, such as a name. */
export const decodeName = (bytes: Uint8Array): string => decoderFor(bytes)(bytes, true);

/** Whether bytes are text: hardly any control characters. A log may hold a few, from colours or a crash. */
export function isText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if (/^utf-16/.test(encodingOf(sample))) return true;
  return sample.filter(isControl).length <= sample.length / 50;
}

function encodingOf(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const [one, two] = sample;
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  const zeros = [0, 1].map((side) => sample.filter((byte, at) => at % 2 === side && byte === 0).length);
  const [even = 0, odd = 0] = zeros;
  // A few stand on the other side, such as of the wide blank (U+3000).
  if (odd > sample.length / 5 && even < sample.length / 20) return 'utf-16le';
  if (even > sample.length / 5 && odd < sample.length / 20) return 'utf-16be';
  return byFit(sample);
}

const byFit = (sample: Uint8Array) =>
  fits('utf-8', sample) || !fits('shift_jis', sample) ? 'utf-8' : 'shift_jis';

/** The end of the sample may cut a character. */
function fits(encoding: string, sample: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const SAMPLE = 65_536;

/** Not of ASCII. */
const isForeign = (byte: number) => byte > 127;

/** All below the blank but backspace, tab, line ends, escape (colours). */
const isControl = (byte: number) => byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27;

/** Every engine has it; the types of the language alone do not know it. */
const { TextDecoder } = globalThis as unknown as {
  TextDecoder: new (
    encoding: string,
    options?: { fatal: boolean },
  ) => { decode(bytes: Uint8Array, options: { stream: boolean }): string };
};
