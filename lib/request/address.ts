// What the page script must know of the portal's addresses; `route.ts` reads the rest of them in the background.

/** What follows the form's route in a URL hash (`/key/value/…`, `/Parameters/{json}`, ''); `undefined`: not the form. */
export const formPath = (hash: string): string | undefined => form.exec(hash)?.[1];

/** The path of the resource whose own page a URL hash shows, as it stands there. */
export const resourcePath = (hash: string): string | undefined => resource.exec(hash)?.[1];

/** The routes of today and of older links that still work. */
const form =
  /^#?(?:@[^/]{0,100}\/)?(?:(?:view|blade)\/Microsoft_Azure_Support\/(?:NewSupportRequest[\w.]{0,100}|HelpAndSupportBlade(?:\/~)?\/newsupportrequest)|create\/Microsoft\.Support)((?:\/.*)?)$/i;
const resource = /^#?(?:@[^/]{0,100}\/)?resource(\/subscriptions\/.*)$/i;
