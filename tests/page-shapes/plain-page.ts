/** A page of a headline and paragraphs alone, both given as HTML. */
export function plainPage(headline: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html lang="en"><title>${headline}</title><article><h1>${headline}</h1>${body}</article></html>`;
}
