import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findForm, toReading } from '../../lib/portal/read';
import { followVisits } from '../../lib/portal/visits';
import { understood } from './understood';

// Each page stands beside what must be read off it. `hash` is the address of the top frame, '' in a frame.
const folder = `${import.meta.dirname}/../fixtures/forms`;
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -5)] : []));

describe('what is read off a page', () => {
  test.each(names)('%s', (name) => {
    const { hash = '', reading } = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
    document.documentElement.innerHTML = readFileSync(`${folder}/${name}.html`, 'utf8').replace(
      /^<!doctype html>/,
      '',
    );
    const before = document.documentElement.outerHTML;
    const address = followVisits(() => hash)();
    const read = toReading(findForm(document, address !== undefined), address);
    expect(read?.address?.hash).toBe(address && hash);
    expect(understood(read)).toEqual(reading);
    expect(document.documentElement.outerHTML, 'reading must not change the page').toBe(before);
  });
});
