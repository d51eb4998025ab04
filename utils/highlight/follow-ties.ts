import { readLiveText } from './read-live-text.ts';

/** The live element a block was read from, and what it read then. */
export interface Tie {
  element: Element;
  /** The element's visible characters. */
  text: string;
}

/** Remember what each tied element reads, so that it can be found again. */
export function rememberTies(elements: readonly (Element | null)[]): (Tie | null)[] {
  const texts = new Map<Element, string>();
  return elements.map((element) => {
    if (!element) return null;
    const text = texts.get(element) ?? readLiveText(element).text;
    texts.set(element, text);
    return { element, text };
  });
}

/** Whether elements of some ties have left the page. */
export function hasLostTies(ties: readonly (Tie | null)[]): boolean {
  return ties.some((tie) => tie && !tie.element.isConnected);
}

/**
 * Follow ties to where their text is now: a framework that renders anew puts a new element in the
 * old one's place, of the same name and with the same text. A tie whose text is nowhere stays lost.
 */
export function followTies(ties: readonly (Tie | null)[], page: Document): (Tie | null)[] {
  if (!hasLostTies(ties)) return [...ties];
  const taken = new Set(ties.flatMap((tie) => (tie?.element.isConnected ? [tie.element] : [])));
  const followed = new Map<Element, Element>();
  return ties.map((tie) => {
    if (!tie || tie.element.isConnected) return tie;
    const element = followed.get(tie.element) ?? findAgain(tie, page, taken);
    if (!element) return tie;
    taken.add(element);
    followed.set(tie.element, element);
    return { element, text: tie.text };
  });
}

function findAgain(
  { element, text }: Tie,
  page: Document,
  taken: ReadonlySet<Element>,
): Element | undefined {
  return [...page.getElementsByTagName(element.localName)].find(
    (candidate) =>
      !taken.has(candidate) &&
      // Far cheaper than reading it, and enough to rule out nearly all.
      (candidate.textContent ?? '').length >= text.length &&
      readLiveText(candidate).text === text,
  );
}
