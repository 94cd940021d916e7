import type { Packed } from './zip';

/** Whether an archive is a document of Word, Excel or PowerPoint: those have a file of this name (ECMA-376). */
export const isOffice = (files: readonly Packed[]): boolean =>
  files.some(({ name }) => name === '[Content_Types].xml');

/** What a person has pasted into a document as a picture. */
export const isMedia = ({ name }: Packed): boolean => /^(?:word|xl|ppt)\/media\//.test(name);

/** The parts of a document with what a person has written, and the addresses that it links to. */
export const isWritten = ({ name }: Packed): boolean =>
  /^(?:word|xl|ppt)\/.{1,200}\.(?:xml|rels)$/.test(name);

/** The text of a part, a line for each paragraph, cell and row; of the links all of it. */
export function textOf(name: string, xml: string): string {
  const text = name.endsWith('.rels')
    ? xml
    : xml.replace(/<\/(?:[aw]:)?(?:p|si|is|c|row)>/g, '\n').replace(/<[^<>]{0,4000}>/g, '');
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity);
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};
