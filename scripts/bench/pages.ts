/** A page of the portal without a form: a search box, a menu, and so many elements of content. */
export function bigPage(nodes: number): string {
  const row = '<div class="row"><span>name</span><b>state</b><a href="#">open</a></div>';
  return page(`
    <div role="search"><input type="text" aria-label="Search resources"></div>
    <nav><ul><li><a href="#a">Overview</a></li><li><a href="#b">Activity log</a></li></ul></nav>
    <section style="height:400px;overflow:hidden">${row.repeat(Math.round(nodes / 4))}</section>
    <main></main>`);
}

/** A page with so many frames of the same host, each with a page of little in it. */
export function framesPage(frames: number): string {
  return page('<iframe src="/leaf.html" width="100" height="20"></iframe>'.repeat(frames));
}

export const leafPage = page('<p>A part of the portal.</p>');

function page(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><body>${body}</body></html>`;
}
