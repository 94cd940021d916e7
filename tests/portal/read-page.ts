import { findForm, toReading } from '../../lib/portal/read';
import { body, type looks, type Page } from '../fixtures/looks/page';
import { understood } from './understood';

/** Draws a page in one look, and reads it. */
export function readPage(look: keyof typeof looks, page: Page, sure = false) {
  document.documentElement.lang = page.lang;
  document.body.innerHTML = body(look, page);
  return readNow(sure);
}

/**
 * What is read off the page that is there.
 * @param sure the address says that the form is here.
 */
export const readNow = (sure = false) => understood(toReading(findForm(document, sure)));
