/** The first non-empty `<meta>` content among names or properties, in the order given; '' when there is none. */
export function metaContent(page: Document, names: string[]): string {
  for (const name of names) {
    const metas = page.querySelectorAll(
      `meta[name="${name}" i],meta[property="${name}" i],meta[itemprop="${name}" i]`,
    );
    for (const meta of metas) {
      const content = (meta.getAttribute('content') ?? '').replace(/\s+/gu, ' ').trim();
      if (content !== '') return content;
    }
  }
  return '';
}
