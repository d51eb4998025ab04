/**
 * A text without its white space and invisible marks, and where each character that is left stood.
 * Two readings of the same paragraph differ in exactly those: line breaks of the source, `&nbsp;`,
 * soft hyphens, the zero-width marks of right-to-left text. What is left can be compared exactly.
 */
export interface Ink {
  text: string;
  /** `offsets[i]` is where `text[i]` stood in the text read, in UTF-16 code units. */
  offsets: number[];
}

// Cf: soft hyphen, zero-width marks, direction marks and isolates, word joiner. A newsroom system adds
// and drops them and variation selectors freely, and no reader sees them.
const INVISIBLE = /[\s\p{Cf}\p{Variation_Selector}]/u;

/** Read the ink of a text. */
export function readInk(text: string): Ink {
  const offsets: number[] = [];
  let ink = '';
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset);
    // Most text is plain letters: they need no look at the list.
    if (!(character > ' ' && character <= '~') && INVISIBLE.test(character)) continue;
    ink += character;
    offsets.push(offset);
  }
  return { text: ink, offsets };
}
