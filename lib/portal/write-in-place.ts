import { movedSelection, type TextEdit } from '../request/edits';
import { above } from './dom';

/**
 * Does something with the focus in a box, and leaves the person where they were. Does nothing where the page does not let
 * the box have the focus (a dialog, `inert`), or answers it with another text: what we do would go elsewhere.
 */
export function inPlace(box: HTMLTextAreaElement, edit: TextEdit, work: () => void): void {
  const before = focused();
  const { value, selectionStart, selectionEnd, selectionDirection } = box;
  const selection = getSelection() as Selection;
  const range = selection.rangeCount && selection.getRangeAt(0);
  const scrolled: [Element, number, number][] = [];
  for (let up: Element | null = box; up; up = above(up)) scrolled.push([up, up.scrollTop, up.scrollLeft]);
  focus(box);
  if (focused() === box && box.value === value) {
    work();
    box.setSelectionRange(...movedSelection(edit, selectionStart, selectionEnd), selectionDirection);
  }
  if (focused() !== before) {
    box.blur();
    // Before the focus: a field brings its own selection back.
    if (range) {
      selection.empty();
      selection.addRange(range);
    }
    focus(before);
  }
  for (const [up, top, left] of scrolled) {
    up.scrollTop = top;
    up.scrollLeft = left;
  }
}

const focused = () => document.activeElement;

const focus = (element: Element | null) => (element as HTMLElement | null)?.focus({ preventScroll: true });
