import type { FieldName, SupportRequest } from './model';

/** The page that the top document shows, read off its URL hash. */
export type Route =
  /** The form. `key` changes when the person leaves and opens another; `facts` are what the hash itself says. */
  | { page: 'form'; key: string; facts: SupportRequest }
  /** A resource's own page. */
  | { page: 'resource'; id: string }
  | { page: 'other' };

/** What one frame saw of the form at one moment. */
export interface Reading {
  /**
   * `form`: the new support request form; `help`: the help pane; `reply`: the reply box of an existing request;
   * `none`: the address says that the form is here, but we recognise nothing of it.
   */
  look: 'form' | 'help' | 'reply' | 'none';
  /** Known in the top frame only. */
  route?: Extract<Route, { page: 'form' }>;
  /** How the form was recognised where its look is not one that we know: by its labelled fields, or by the person's pointing. */
  by?: 'labels' | 'pointing';
  /** Fields that no label of their own told us: found by kind and place, or pointed at by the person. */
  guessed?: FieldName[];
  /** The visible step, 1-4. */
  step?: number;
  /** The fields on the visible step. Absent means: not on this step. */
  request: SupportRequest;
}

/** Where the field of a span is, seen from one frame. */
export type Whereabouts = 'shown' | 'hidden' | 'absent';
