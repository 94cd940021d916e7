import type { FieldName, FieldPath } from './model';

/** The form's address, as the top document has it. */
export interface Address {
  /** `location.hash`. */
  hash: string;
  /** 1, 2, 3 …: how often the form was opened in this document. */
  visit: number;
  /** The hash of the resource page that was open last, kept in the memory of the page only. */
  from?: string;
}

/** What one frame saw of the form at one moment. */
export interface Reading {
  /**
   * `form`: the new support request form; `help`: the help pane; `reply`: the reply box of an existing request;
   * `none`: the address says that the form is here, but we recognise nothing of it.
   */
  look: 'form' | 'help' | 'reply' | 'none';
  /** Where it is the form's; known in the top frame only. */
  address?: Address;
  /** How the form was recognised where its look is not one that we know: by its labelled fields, or by the person's pointing. */
  by?: 'labels' | 'pointing';
  /** Fields that no label of their own told us: found by kind, place or value. */
  guessed?: FieldName[];
  /** Fields that the person has pointed at. */
  pointed?: FieldName[];
  /** The visible step, 1-4. */
  step?: number;
  /** The fields on the visible step. Absent means: not on this step. */
  fields: ShownField[];
}

/** One field as a page shows it; what that says of the request is for `understand`. */
export interface ShownField {
  path: FieldPath;
  /** Of an answer: what it is asked by. */
  label?: string;
  /** The value, '' where nothing was chosen; of a moment each part, of files each as `bytes id name`. */
  values: string[];
}

/** Where the field of a span is, seen from one frame. */
export type Whereabouts = 'shown' | 'hidden' | 'absent';

/** What became of edits that were to be written into a field. All but `written` leave the text as the page has it. */
export type Written =
  | 'written'
  /** The field takes no text now, or never. */
  | 'read-only'
  /** Too many lines, or lines into a field of too many, for the browser. */
  | 'too-long'
  /** More text than the field takes. */
  | 'no-room'
  /** An input method is at work. */
  | 'composing'
  /** The text is not the one that the edits were made for. */
  | 'changed'
  /** The field is on the page, but not visible now. */
  | 'hidden'
  /** The field is nowhere. */
  | 'absent'
  /** The page did not let the field have the focus, or it does not hold the edit, read back. */
  | 'refused';
