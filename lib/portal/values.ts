import type { IssueType, Severity, SupportRequest } from '../request/model';
import { hasValue, isValue } from './labels';

/** A dropdown that nothing was chosen in shows such a text: "Select a problem subtype", "…を選択してください". */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text.normalize('NFKC').replace(/^[-–—\s]+|[-–—\s.…。]+$/g, ''));
}

const placeholder =
  /^(?:(?:please )?(?:select|choose|pick|type to)(?: (?:an?|the|your|one|from|start|all)\b.*)?)?$|(?:選択|検索)(?:してください|する)?$|(?:auswählen|selecteren|seçin)$|^(?:sélectionn|choisiss|seleccion|elija |selezion|selecion|wybierz|vyberte|válass|välj |pilih |выбер|请选择|请选取|選取|선택)|선택(?:하세요|하십시오)?$/i;

/** `Name (guid)`; a name that was cut off has no id. */
export function readSubscription(text: string): SupportRequest['subscription'] {
  const [, name, id] =
    /^(.{0,300}?)\s*\(([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\)\s*$/i.exec(text) ?? [];
  return id
    ? { name, id: id.toLowerCase() }
    : { name: text.replace(/\s*\([0-9a-f-]{0,40}(?:…|\.\.\.)\)?$/i, '') };
}

/** What kind of request a shown value stands for; `undefined` where we do not know the words. */
export function readIssueType(text: string): IssueType | undefined {
  return (['quota', 'subscription', 'billing', 'technical'] as const).find((type) => hasValue(type, text));
}

/** The letter before the dash, in every language; Premier's "Emergency" is above A. */
export function readSeverity(text: string): Severity | undefined {
  const [found, letter] = /^\s*(?:([A-C])|Emergency)\s*[-–—]/.exec(text.normalize('NFKC')) ?? [];
  return found ? ((letter ?? 'A') as Severity) : undefined;
}

/** Yes or no; `undefined` for anything else. */
export function readYesNo(text: string): boolean | undefined {
  if (hasValue('yes', text)) return true;
  return hasValue('no', text) ? false : undefined;
}

/** How the person wants to be reached. */
export function readContactMethod(text: string): 'email' | 'phone' | undefined {
  if (isValue('email', text)) return 'email';
  return isValue('phone', text) ? 'phone' : undefined;
}

/** The primary tag of one of the support languages, named in that language, in English, Japanese or the page's own. */
export function readLanguage(text: string, pageLanguage: string): string {
  const shown = text.toLowerCase();
  const names = (tag: string) =>
    ['en', 'ja', tag, pageLanguage].map((locale) => languageName(locale, tag).toLowerCase());
  return supportLanguages.find((tag) => names(tag).some((name) => name && shown.startsWith(name))) ?? text;
}

const supportLanguages = ['ja', 'en', 'zh', 'es', 'fr', 'ko', 'ru', 'pt', 'it', 'de'];

function languageName(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames([locale || 'en'], { type: 'language' }).of(tag) ?? '';
  } catch {
    return '';
  }
}

/**
 * A moment as three controls show it. `iso` only where date and time can be read in one way: the portal's date format
 * is a setting of its own, so 05/06/2024 stays a text.
 */
export function readStartTime(
  date: string,
  time: string,
  zone: string,
): NonNullable<SupportRequest['startTime']> {
  const iso = isoDate(date) && isoTime(time) && `${isoDate(date)}T${isoTime(time)}`;
  const offset = /UTC([+-]\d{2}:\d{2})/.exec(zone)?.[1] ?? (/\(UTC\)/.test(zone) ? 'Z' : '');
  return {
    text: [date, time].filter(Boolean).join(' '),
    ...(iso && { iso: iso + offset }),
    ...(zone && { zone }),
  };
}

function isoDate(text: string): string | undefined {
  const [year, month, day] =
    /^(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?$/.exec(text)?.slice(1) ?? monthFirst(text);
  return year && month && day && Number(month) <= 12 ? `${year}-${two(month)}-${two(day)}` : undefined;
}

function monthFirst(text: string): string[] {
  const [, a = '', b = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (Number(a) > 12) return [year, b, a];
  return Number(b) > 12 || a === b ? [year, a, b] : [];
}

function isoTime(text: string): string | undefined {
  const [, before, hour, minute, after] =
    /^(午前|午後)?\s?(\d{1,2}):(\d{2})(?::\d{2})?\s?(AM|PM)?$/i.exec(text) ?? [];
  if (!hour || !minute) return undefined;
  const half = before ?? after?.toUpperCase();
  const hours = half ? (Number(hour) % 12) + (half === '午後' || half === 'PM' ? 12 : 0) : Number(hour);
  return hours < 24 ? `${two(hours)}:${minute}:00` : undefined;
}

const two = (digits: string | number) => String(digits).padStart(2, '0');
