import type { Packed } from './zip';

/** Whether an archive is a document of Word, Excel or PowerPoint, by its main part (ECMA-376). Others are built alike, with other parts. */
export const isOffice = (files: readonly Packed[]): boolean =>
  files.some(({ name }) => /^(?:word\/document|xl\/workbook|ppt\/presentation)\.xml$/.test(name));

/** What a person has pasted into a document as a picture. */
export const isMedia = ({ name }: Packed): boolean => /^(?:word|xl|ppt)\/media\//.test(name);

/** What nobody has written: the settings of a printer, a small picture of the first page. */
export const isIdle = ({ name }: Packed): boolean =>
  /^xl\/printerSettings\/printerSettings\d{1,4}\.bin$|^docProps\/thumbnail\.\w{3,4}$/.test(name);

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
