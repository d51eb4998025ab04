/** Elements that hold nothing, or that the next of their kind or their parent's end closes. */
const NEVER_DEEP = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rb rt rtc rp head body html'
  ).split(' '),
);

/** The beginning of a tag, or the end of one that closes itself, as in SVG; no text takes this long to search. */
const TAG = /<(\/?)([a-z][^\s/<>]*)|\/>/gi;

/** How deep a page's elements are inside each other, counted from its tags as they are written, before a parser nests them. */
export function nestingDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  let opened = false;
  for (const [, closing = '', name = ''] of html.matchAll(TAG)) {
    const isNested: boolean = name === '' ? opened : !NEVER_DEEP.has(name.toLowerCase());
    opened = isNested && name !== '' && closing === '';
    if (opened) deepest = Math.max(deepest, ++depth);
    else if (isNested) depth = Math.max(0, depth - 1);
  }
  return deepest;
}
