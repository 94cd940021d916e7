import { findErrors } from '../azure/errors';
import { serviceById } from '../azure/services';
import { type Naming, readServices } from '../azure/services-find';
import { asking, failing, howTo, investigating, lookingBack } from './cues';
import { type Segment, segment } from './segments';

/** What a segment says, as far as the counting of problems needs it. */
export interface Facts extends Segment {
  /** Services named, tools left out; offsets in the whole folded text. */
  services: Naming[];
  /** Error codes and names. */
  errors: string[];
  /** Names of resources, hosts, versions: words that two texts share only when they speak of the same thing. */
  names: string[];
  asks: boolean;
  asksHow: boolean;
  fails: boolean;
  /** Its first sentence looks back at what stands before. */
  looksBack: boolean;
  investigates: boolean;
}

const nameLike =
  /[A-Za-z][A-Za-z0-9]{0,30}(?:[-_.][A-Za-z0-9]{1,30}){1,8}|[A-Za-z]{2,20}\d{2,10}[A-Za-z0-9]{0,20}/g;

/** Segments of a folded text with what each of them says. `known`: service ids that the form says. */
export function factsOf(folded: string, known: readonly string[]): Facts[] {
  const segments = segment(folded);
  const named = readServices(folded, known).filter(({ id }) => !serviceById(id).tool);
  let next = 0;
  return segments.map((part) => {
    const services: Naming[] = [];
    for (; next < named.length && (named[next] as Naming).start < part.end; next++)
      services.push(named[next] as Naming);
    return part.kind === 'log' || part.kind === 'greeting'
      ? silent(part)
      : { ...part, services, ...spoken(part) };
  });
}

function spoken({ text }: Segment) {
  const first = /^.{0,240}?(?:[。!?]|\.\s|$)/s.exec(text)?.[0] ?? '';
  const asks = asking.test(text);
  return {
    errors: findErrors(text).map(({ code }) => code),
    names: (text.match(nameLike) ?? []).map((name) => name.toLowerCase()),
    asks,
    asksHow: asks && howTo.test(text),
    fails: failing.test(text),
    looksBack: lookingBack.test(first),
    investigates: investigating.test(text),
  };
}

function silent(part: Segment): Facts {
  const no = { asks: false, asksHow: false, fails: false, looksBack: false, investigates: false };
  return { ...part, services: [], errors: [], names: [], ...no };
}
