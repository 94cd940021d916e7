import type { Draw } from '../draw';
import { fields } from './fields';
import { mark } from './marks';
import { values } from './values/index';

/** Puts made-up values in the place of `«name»`; those of secrets are marked. Throws on a name that nobody knows. */
export function fill(template: string, draw: Draw): string {
  return template.replace(/«([^»]+)»/g, (_, name: string) => {
    const value = values[name];
    if (value) return mark(value.make(draw), value.group, value.strictness);
    const field = fields[name];
    if (!field) throw new Error(`No value is named ${name}: see values/ and fields.ts.`);
    return field(draw);
  });
}
