/**
 * What a person has typed into the form, as far as we can see it.
 *
 * A field that is `undefined` is *absent*: not on the page that we can see. An empty string is *empty*: there, and blank.
 * Rules complain only about fields that are there.
 */
export interface SupportRequest {
  issueType?: IssueType;
  subscription?: { name?: string; id?: string };
  /** Display name of the support service, as the form shows it. */
  service?: string;
  /** The support service's GUID, from the address only: names move, this does not. */
  serviceId?: string;
  /** `id` is a full Azure Resource Manager id. */
  resource?: { name?: string; id?: string };
  /** The resource page that the person came from (Azure Resource Manager id), known only while the page lives. */
  origin?: { id: string };
  summary?: string;
  problemType?: string;
  problemSubtype?: string;
  startTime?: { text: string; iso?: string; zone?: string };
  /** The main narrative. */
  description?: string;
  /** Further scoping fields of step 3; each text is scanned like the description. */
  answers?: { label: string; value: string }[];
  attachments?: Attachment[];
  diagnosticConsent?: boolean;
  supportPlan?: string;
  severity?: Severity;
  response24x7?: boolean;
  contactMethod?: 'email' | 'phone';
  /** Support language as a BCP 47 primary tag where we know it ("ja", "en"), otherwise the text shown. */
  language?: string;
  /** Only presence and shape are judged; never shown in a hint. */
  contact?: { email?: string; phone?: string; country?: string };
  /** Something was too long to be looked at whole. */
  cut?: boolean;
}

/** A file chosen in the form. */
export interface Attachment {
  name: string;
  /** Bytes. */
  size: number;
  /** Tells it from all other files of its page: the same file chosen again keeps it, another version of it has its own. */
  id?: number;
  /** What is in it, as far as it has been read. */
  content?: FileContent;
}

/** What is known of a file's content: kinds, counts and places, never text. */
export type FileContent =
  /** `percent`: how much of it is done; `attempt`: 1, or 2 where the first was cut short. */
  | { state: 'reading'; percent: number; attempt: number }
  | {
      state: 'done';
      /** Grouped by kind and text. `lines` are 1-based, the first ones only; none where lines mean nothing to a person. */
      secrets: { kind: string; count: number; lines: number[]; entry?: string }[];
      /** Parts that were not read, grouped by the reason. */
      unread: { reason: Unread; count: number; entry?: string }[];
    };

/** Why a file, or a file inside of it (`entry`: the way to the first one), was not read. */
export type Unread =
  /** A picture or film. */
  | 'picture'
  /** Neither text nor an archive that we can open. */
  | 'binary'
  /** Larger than we read. */
  | 'large'
  /** The browser could not read it: in use, moved or changed since it was chosen. */
  | 'locked'
  /** An archive that cannot be opened. */
  | 'broken'
  /** An archive that would take more room than we give it. */
  | 'bomb'
  /** Behind a password. */
  | 'encrypted'
  /** An archive too deep inside of others. */
  | 'nested'
  /** Beyond as many files of an archive as we look at. */
  | 'many'
  /** The reading was cut short: twice, or because it took too long. Then what stands before was read. */
  | 'interrupted';

export type IssueType = 'technical' | 'billing' | 'subscription' | 'quota';
export type Severity = 'A' | 'B' | 'C';

/** Where a text lives in a request: a dotted path, `answers.2` for the value of the third scoping field. */
export type FieldPath =
  | FieldName
  | `subscription.${'name' | 'id'}`
  | `resource.${'name' | 'id'}`
  | 'origin.id'
  | `contact.${'email' | 'phone' | 'country'}`
  | `answers.${number}`
  | `attachments.${number}`;

export type FieldName = Exclude<keyof SupportRequest, 'cut'>;

/** A stretch of one field's text. UTF-16 offsets, `end` excluded: fits `slice()` and `setSelectionRange()`. */
export interface Span {
  field: FieldPath;
  start: number;
  end: number;
}

/** A replacement of a stretch of one field's text. */
export interface Edit extends Span {
  insert: string;
}
