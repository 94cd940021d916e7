/** happy-dom has no layout: there an element is hidden where its markup says so. */
Element.prototype.checkVisibility ??= function (this: Element) {
  return !this.closest(
    '[aria-hidden=true],[style*="display:none"],[style*="display: none"],[style*="visibility: hidden"]',
  );
};
