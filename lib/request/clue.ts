import type { FieldName } from './model';

/**
 * Where a field stands in a form, by structure alone: no id, no text of the page, no hash of one.
 * Two places are the same only where every word of them is.
 */
export interface Place {
  kind: 'text' | 'area' | 'choice' | 'radio' | 'check' | 'file';
  /**
   * `top main>div>textarea 1/2 3 summary`: in the top document or a frame (`inner`); the elements from the form's part
   * down to the control; which of how many such controls; the step, 0 where there are none; what our dictionary
   * says of its label, `?` where it says nothing.
   */
  at: string;
}

/** What a person told us by pointing: the control at this place holds this field. */
export interface Clue extends Place {
  field: FieldName;
}

/** How far the person has come with pointing at a field: asked to click one, or has clicked one that has no name yet. */
export type Pointing = { state: 'armed' } | { state: 'pointed'; place: Place };

/** The most clues that are kept; the oldest go first. */
export const MOST_CLUES = 40;

/** The fields that a kind of control may hold. */
export const fieldsFor: Record<Place['kind'], readonly FieldName[]> = {
  text: ['summary', 'startTime', 'description', 'answers'],
  area: ['description', 'summary', 'answers'],
  choice: [
    'issueType',
    'subscription',
    'service',
    'resource',
    'problemType',
    'problemSubtype',
    'diagnosticConsent',
    'supportPlan',
    'severity',
    'response24x7',
    'contactMethod',
    'language',
    'answers',
  ],
  radio: [
    'issueType',
    'diagnosticConsent',
    'supportPlan',
    'severity',
    'response24x7',
    'contactMethod',
    'answers',
  ],
  check: ['diagnosticConsent', 'response24x7'],
  file: ['attachments'],
};

/** The field that a control at such a place most likely holds, where anything speaks for one. */
export function likelyField({ kind, at }: Place): FieldName | undefined {
  const said = at.slice(at.lastIndexOf(' ') + 1);
  const fields = fieldsFor[kind];
  return (
    fields.find((field) => field === (sameAs[said] ?? said)) ??
    (kind === 'area' || kind === 'file' ? fields[0] : undefined)
  );
}

/** Labels that go by another name than their field. */
const sameAs: Record<string, FieldName> = {
  serviceType: 'service',
  details: 'description',
  responseTime: 'response24x7',
  supportLanguage: 'language',
};
