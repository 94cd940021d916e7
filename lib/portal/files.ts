import { FILE_SLICE } from '../request/limits';
import { all, partOf, shownText } from './dom';

/** Every file that was chosen in this page: its place here is its id. Handles only; the bytes stay on disk. */
const chosen: { file: File; version: string }[] = [];

/**
 * Notes the files of a control or of a drop; their ids. Asked as soon as they come: many pages empty the control at once.
 * What was chosen before and has not changed keeps its id, unless it could not be read.
 */
export function noteFiles(source: object | null): number[] {
  const { files } = (source ?? {}) as Partial<DataTransfer>;
  // A control of a page may bear that name.
  return Array.from(files instanceof FileList ? files : [], (file) => {
    const version = `${file.size} ${file.lastModified} ${file.name}`;
    const id = chosen.findIndex((one) => one.file === file || one.version === version);
    return id < 0 ? chosen.push({ file, version }) - 1 : id;
  });
}

/** The files that a form holds, each as `bytes id name`: those in the control, and those that it shows by name. */
export function filesOf(control: HTMLElement): string[] {
  const held = noteFiles(control);
  const part = partOf(control);
  // Between slashes, which no name has. What the person writes is no sign of a file.
  const shown = chosen[0]
    ? `/${shownText(part, '/')}${all(part, '[readonly]').map((one) => (one as HTMLInputElement).value)}/`
    : '';
  return chosen.flatMap(({ file: { name, size } }, id) =>
    // Of two of one name, the form shows the later one.
    held.includes(id) ||
    (showing(name).test(shown) && chosen.findLastIndex(({ file }) => file.name === name) === id)
      ? `${size} ${id} ${name}`
      : [],
  );
}

/** A whole name at the start of a text or of a part of it; later in a sentence it may be a word. */
const showing = (name: string) =>
  RegExp(`[/:,"'] ?${name.replace(/\s+/g, ' ').replace(/\W/g, '\\$&')}[ /,"'(]`);

/** A slice of a file, as a data URL; `null` where the browser cannot read it (in use, moved, changed). */
export const sliceOf = (id: number, from: number): Promise<string | null> =>
  new Promise((resolve) => {
    const one = chosen[id] as (typeof chosen)[number];
    const reader = new FileReader();
    reader.onloadend = () => {
      if (!reader.result) one.version = '';
      resolve(reader.result as string | null);
    };
    reader.readAsDataURL(one.file.slice(from, from + FILE_SLICE));
  });
