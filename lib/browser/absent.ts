// What the page script is built without (wxt.config.ts).

/** WXT's context: the script has a signal of its own (`frame.ts`); a page can abort WXT's by a forged event. */
export class ContentScriptContext {}

/** The hosts stand in the manifest. */
export const portalMatches: string[] = [];
