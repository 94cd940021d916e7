/** What somebody wants with a stretch of a request. */
export type Intent =
  /** Something is wrong and is to work again. */
  | 'fault'
  /** It works again; why did it fail? */
  | 'cause'
  /** How is something done, what does a setting mean, what is possible? */
  | 'how-to'
  /** The product should do something that it does not. */
  | 'wish'
  /** The documentation is wrong or silent. */
  | 'feedback'
  /** Invoices, payment, refunds. */
  | 'billing'
  /** Why something costs what it does, or how it costs less. */
  | 'cost'
  /** A limit is to be raised. */
  | 'quota'
  /** Transfer, cancellation, directories of a subscription. */
  | 'subscription';

/** What a stretch of a request is about; `undefined` where it neither reports nor asks. */
export function intentOf(_text: string): Intent | undefined {
  return undefined;
}
