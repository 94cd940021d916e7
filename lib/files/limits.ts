/** The largest file that is read, in bytes; the portal takes none that is larger. */
export const LARGEST_FILE = 5 * 1024 * 1024;
/** The most that is unpacked out of one file, all levels together, in bytes. */
export const MOST_UNPACKED = 100 * 1024 * 1024;
/** An archive that claims to hold more than this is not opened at all, in bytes. */
export const MOST_CLAIMED = 10 * MOST_UNPACKED;
/** The most that is held of one file inside an archive that must be seen whole (another archive, a document), in bytes. */
export const LARGEST_INSIDE = 20 * 1024 * 1024;
/** The most files inside of archives that are looked at, all levels together, and that are listed of one archive. */
export const MOST_INSIDE = 1_000;
export const MOST_LISTED = 10_000;
/** How deep archives are opened: an archive, and the archives in it. */
export const DEEPEST = 2;
/** The longest work at one file, in ms. */
export const LONGEST_WORK = 15_000;
/** The most places of one kind of secret in one text that are kept. */
export const MOST_LINES = 20;
/** The most places that are kept of what was found in one file; one of each kind is kept all the same. */
export const MOST_FOUND = 100;
