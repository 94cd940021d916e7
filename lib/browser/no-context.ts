/**
 * Stands in for WXT's context in the page script, which has a signal of its own (`frame.ts`): a page can abort WXT's by
 * a forged event, and it would be a tenth of the script.
 */
export class ContentScriptContext {}
