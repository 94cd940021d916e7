import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Hint } from '../analyze';
import { markOf } from '../request/edits';
import { fieldText } from '../request/fields';
import { mergedRequest } from '../request/merge';
import type { Span } from '../request/model';
import { lineOf } from '../request/shown';
import type { Case } from './cases';

/** What the person has said is no secret, in one tab. */
export interface Harmless {
  /** 32 random bytes in hex, drawn at the first use: the hashes of two tabs cannot be compared. */
  key: string;
  /** Oldest first. */
  values: HarmlessValue[];
}

/** One such value; of itself only its hash is kept. */
export interface HarmlessValue extends Pick<Span, 'field'> {
  /** HMAC-SHA-256 in hex. */
  hash: string;
  /** What it was taken for. */
  kind: Extract<Hint, { rule: 'secrets' }>['data']['kind'];
  /** Of a scoping field: what it asks. */
  label?: string;
  /** 1-based, as it was then. */
  line: number;
}

/** Whether a value is one of those; `undefined` where there is none, so that nobody pays for it. */
export function harmlessIn({ harmless }: Case): ((value: string) => boolean) | undefined {
  if (!harmless?.values.length) return undefined;
  const hashes = new Set(harmless.values.map(({ hash }) => hash));
  return (value) => hashes.has(hashOf(value, harmless.key));
}

/**
 * The case after the person has said that a place holds no secret. Nothing happens where no hint points at just this place,
 * or the text has changed since.
 * @param mark of the text that the person saw, up to one character behind the place.
 */
export function declared(known: Case, span: Span, mark: string): Case {
  const request = mergedRequest(known.view);
  const text = fieldText(request, span.field) ?? '';
  const kind = kindAt(known.analysis.hints, span);
  if (!kind || markOf(text, span) !== mark) return known;
  const { key, values } = known.harmless ?? { key: bytesToHex(randomBytes(32)), values: [] };
  const hash = hashOf(text.slice(span.start, span.end), key);
  if (values.some((one) => one.hash === hash)) return known;
  const [name, index] = span.field.split('.');
  const label = name === 'answers' ? request.answers?.[Number(index)]?.label : undefined;
  const value = { hash, kind, field: span.field, line: lineOf(request, span), ...(label && { label }) };
  return { ...known, harmless: { key, values: [...values, value].slice(-MOST_VALUES) } };
}

/** The case after the person has taken that back. */
export function revoked(known: Case, hash: string): Case {
  if (!known.harmless) return known;
  const values = known.harmless.values.filter((one) => one.hash !== hash);
  return { ...known, harmless: { ...known.harmless, values } };
}

/** The most values of one tab: more is no list that anybody reads. */
const MOST_VALUES = 200;

function kindAt(hints: readonly Hint[], { field, start, end }: Span): HarmlessValue['kind'] | undefined {
  for (const hint of hints) {
    const found = hint.evidence.some((one) => one.field === field && one.start === start && one.end === end);
    if (hint.rule === 'secrets' && found) return hint.data.kind;
  }
  return undefined;
}

const hashOf = (value: string, key: string) => bytesToHex(hmac(sha256, hexToBytes(key), utf8ToBytes(value)));
