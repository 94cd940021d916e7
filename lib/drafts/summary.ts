import type { Desk } from './draft';

/** What a summary is made of besides the text of the part. */
export interface About {
  /** What the part's service is called, in the language of the desk. */
  service?: string | undefined;
  language: Desk['language'];
}

/** One line of a part's own words: service, symptom, error code. `text`: the part, secrets masked. */
export function summaryOf(text: string, { service }: About): string {
  const first = text.trim().split('\n')[0]?.slice(0, 60) ?? '';
  return service ? `${service}: ${first}` : first;
}
