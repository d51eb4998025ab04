/** The `<meta>` contents of documents already read, by lower-case name: each is asked for some forty names. */
const contents = new WeakMap<Document, Map<string, string>>();

/** The first non-empty `<meta>` content among names or properties, in the order given; '' when there is none. */
export function metaContent(page: Document, names: string[]): string {
  const known = contents.get(page) ?? readMetas(page);
  contents.set(page, known);
  for (const name of names) {
    const content = known.get(name.toLowerCase());
    if (content !== undefined) return content;
  }
  return '';
}

/** The first non-empty content under each name, property and itemprop. */
function readMetas(page: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const content = (meta.getAttribute('content') ?? '').replace(/\s+/gu, ' ').trim();
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}
