import { findErrors } from '../azure/errors';
import { readServices } from '../azure/services-find';
import { onOneLine } from '../request/shown';
import type { Intent } from '../scope/intents';
import { fold } from '../text/fold';
import type { Desk, Draft } from './draft';
import { plainEnglish, shortEnglish } from './plain-english';
import { plainJapanese, shortJapanese } from './plain-japanese';
import { isQuestion, symptomIn } from './symptom';

/** What a summary is made of besides the text of the part. */
export interface About {
  service?: Draft['service'];
  language: Desk['language'];
  intent?: Intent | undefined;
  /** One problem, and this is the request to one of two services: the service tells them apart. */
  side?: boolean;
}

/** The longest summary: UTF-16 units (R26). */
export const LONGEST_SUMMARY = { ja: 80, en: 120 } as const;

/** One line of a part's own words: service, symptom, error code. `text`: the part, secrets masked. */
export function summaryOf(text: string, { service, language, intent, side = false }: About): string {
  const said = symptomIn(text, intent);
  const symptom = language === 'ja' ? plainJapanese(said) : plainEnglish(said);
  const name = service ? short(service[language]) : '';
  const after = side && name ? sides[language](called(said, service) ?? name) : '';
  const within = (room: number) =>
    (language === 'ja' ? shortJapanese : shortEnglish)(symptom, room - after.length);
  const room = LONGEST_SUMMARY[language];
  const alone = within(room);
  const isNamed = names(alone, service) || alone.toLowerCase().includes(name.toLowerCase());
  const needed = name && !side && !isNamed ? `${name}${alone && ': '}` : '';
  const line = needed + (needed ? within(room - needed.length) : alone);
  const code = isQuestion(intent) ? '' : codeFor(text, line);
  return onOneLine([line, line.length + code.length + after.length <= room ? code : '', after].join(''));
}

/** What tells the requests to two services apart. */
const sides = {
  ja: (name: string) => ` (${name}${/[\w)]$/.test(name) ? ' ' : ''}側)`,
  en: (name: string) => ` (${name} side)`,
} as const;

/** 「Azure App Service」 is App Service to everybody. */
const short = (name: string): string => name.replace(/^Azure (?=\S+ \S|[A-Z]\S{3})/, '');

/** As the person calls it. */
function called(symptom: string, service: Draft['service']): string | undefined {
  const text = fold(symptom).text;
  const naming =
    service && readServices(text, [service.id]).find(({ id, sign }) => id === service.id && !sign);
  return naming && onOneLine(text.slice(naming.start, naming.end));
}

const names = (symptom: string, service: Draft['service']): boolean =>
  service !== undefined &&
  readServices(fold(symptom).text, [service.id]).some(({ id, weak }) => id === service.id && !weak);

/** The first error of the part, unless the symptom says it. */
function codeFor(text: string, symptom: string): string {
  const folded = fold(text).text;
  const known = new Set(findErrors(fold(symptom).text).map(({ code }) => code));
  const [error] = findErrors(folded);
  if (!error || known.has(error.code) || known.size > 0) return '';
  const said = folded.slice(error.start, error.end).replace(/\s+/g, ' ');
  const shown = /^[45]\d\d$/.test(error.code) ? `HTTP ${error.code}` : said;
  return fold(symptom).text.includes(error.code) ? '' : ` (${shown})`;
}
