import type { IssueType, Severity } from '../request/model';

/** A stretch of a draft's description that can be moved to another draft as a whole: a paragraph, a list item, a log. */
export interface Passage {
  /** Unique on the desk. */
  id: string;
  text: string;
  /** Environment, contacts, numbers of other requests: stands in each draft. */
  shared?: true;
  /** Our line that names the other drafts: no part of the original, and kept up to date until the person edits it. */
  related?: true;
  /** No blank line stood before it: an item of a list, a label below another. */
  close?: true;
  /** The person has changed it, or taken something out of it: no other one stands for it. */
  touched?: true;
  /** Where it began in the text that was laid out (UTF-16 offset); what the person or we have added has none. */
  at?: number;
}

/** A request of its own, laid out of one that holds several. Text that we write for the customer, in the language of the request. */
export interface Draft {
  /** Unique on the desk. */
  id: string;
  /** One line: service, symptom, error code. */
  summary: string;
  /** In order; see `describe` in text.ts for the description as a whole. */
  passages: readonly Passage[];
  /** As our dictionary calls it; suggested. */
  service?: { id: string; en: string; ja: string };
  severity?: Severity;
  issueType?: IssueType;
  /** The subscription to raise it from, where the text or the form tells; lower-case GUID. */
  subscription?: string;
}

/** The drafts that one request has been laid out into, while the person works on them. */
export interface Desk {
  drafts: readonly Draft[];
  /** Of the text that they were laid out from: see lib/request/mark.ts. */
  mark: string;
  language: 'ja' | 'en';
}
