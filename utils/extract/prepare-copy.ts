import type { Removal } from './extraction.ts';
import { isProse, measureProse } from './measure-prose.ts';
import { writtenNames, tokensOf } from './name-tokens.ts';
import type { PreparationStep } from './preparation-steps.ts';
import { PREPARATION_STEPS } from './preparation-steps.ts';
import type { Line } from './read-lines.ts';
import { INLINE } from './line-elements.ts';

/** Characters of a removed piece that the log keeps: enough to recognise it. */
const LOGGED_CHARS = 2000;

/** The elements that each step knows, in the order of the page, each with what gave it away. */
type Known = Map<PreparationStep, [string, Element][]>;

/** Take out of the copy what has no text for a reader: code, styles and what only browsers without scripts show. */
export function dropUnreadable(document: Document): void {
  for (const element of document.querySelectorAll(
    'script,style,noscript,noframes,template,link,svg',
  ))
    element.remove();
}

/**
 * Take out of the copy what is no part of any story; what went is logged. The copy is changed,
 * nothing else. `lines` are those of the copy; the steps named in `without` are left out.
 */
export function prepareCopy(
  document: Document,
  lines: Line[],
  without: ReadonlySet<string>,
): Removal[] {
  const removed: Removal[] = [];
  const { body } = document;
  const prose = measureProse(lines);
  const total = prose.get(body) ?? 0;
  const paragraphs = new Map(
    lines.filter(isProse).map((line) => [line.element, line.text.length] as const),
  );
  const known = knownElements(body);
  const frame = frameOf(body);
  for (const step of PREPARATION_STEPS) {
    if (without.has(step.step)) continue;
    const groups = new Map<string, Element[]>();
    for (const [name, element] of known.get(step) ?? []) {
      if (frame.has(element) || isWordInText(element) || !body.contains(element)) continue;
      if (step.named && !step.evenInSentences && isInSentence(element, paragraphs)) continue;
      const group = groups.get(name);
      if (group) group.push(element);
      else groups.set(name, [element]);
    }
    for (const [name, elements] of groups) {
      const most = total * step.upToShare;
      const isMuch = !step.each && proseOf(elements, prose) > most;
      for (const element of isMuch ? [] : elements) {
        if (step.each && (prose.get(element) ?? 0) > most) continue;
        if (prose.has(element) || INLINE.has(element.localName))
          removed.push(removalOf(step, name, element));
        element.remove();
      }
    }
  }
  return removed;
}

function knownElements(body: Element): Known {
  const known: Known = new Map(PREPARATION_STEPS.map((step) => [step, []]));
  // Pages repeat a few hundred names over thousands of elements.
  const byNames = new Map<string, [PreparationStep, string][]>();
  for (const element of body.querySelectorAll('*')) {
    const { localName } = element;
    const role = element.getAttribute('role');
    for (const step of BY_TAG.get(localName) ?? []) known.get(step)?.push([localName, element]);
    for (const step of (role && BY_ROLE.get(role)) || []) known.get(step)?.push([role!, element]);
    const names = writtenNames(element);
    if (names === '') continue;
    let steps = byNames.get(names);
    if (!steps) byNames.set(names, (steps = stepsFor(tokensOf(names))));
    for (const [step, name] of steps) known.get(step)?.push([name, element]);
  }
  return known;
}

/** The steps that know an element by its tag, and those that know one by its role. */
const BY_TAG = stepsBy(({ tags }) => tags);
const BY_ROLE = stepsBy(({ roles }) => roles);

function stepsBy(
  names: (step: PreparationStep) => string | undefined,
): Map<string, PreparationStep[]> {
  const steps = new Map<string, PreparationStep[]>();
  for (const step of PREPARATION_STEPS)
    for (const name of names(step)?.split(' ') ?? [])
      steps.set(name, [...(steps.get(name) ?? []), step]);
  return steps;
}

/** The steps that know an element of these names, each with the words that gave it away. */
function stepsFor(tokens: string): [PreparationStep, string][] {
  return PREPARATION_STEPS.flatMap((step) => {
    const name = step.named?.exec(tokens)?.[0].trim();
    return name === undefined ? [] : [[step, name] as [PreparationStep, string]];
  });
}

/** What goes into the log; its text is put together when somebody reads it. */
function removalOf(
  { step, reason, named: isNamed }: PreparationStep,
  name: string,
  element: Element,
): Removal {
  return {
    step,
    reason: isNamed ? `${reason}: it is named "${name}"` : reason,
    get text() {
      return (element.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, LOGGED_CHARS);
    },
  };
}

/** Characters of prose in elements of one name, those within others counted once. */
function proseOf(elements: Element[], prose: Map<Element, number>): number {
  const outer = new Set(elements);
  let chars = 0;
  for (const element of elements) {
    const own = prose.get(element) ?? 0;
    if (own > 0 && !hasAncestorIn(element, outer)) chars += own;
  }
  return chars;
}

function hasAncestorIn(element: Element, set: Set<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (set.has(at)) return true;
  return false;
}

/** What stays whatever it is called: the frame of the page, its highest headings and tables in figures, with all that they lie in. */
function frameOf(body: Element): Set<Element> {
  const frame = new Set<Element>([body]);
  for (const heading of body.querySelectorAll('h1'))
    for (let at: Element | null = heading; at && !frame.has(at); at = at.parentElement)
      frame.add(at);
  for (const main of body.querySelectorAll('main')) frame.add(main);
  for (const table of body.querySelectorAll('figure table')) {
    const figure = table.closest('figure');
    if (figure) frame.add(figure);
  }
  return frame;
}

/** A word in a sentence that opens an explanation is a button to the page, and a word to the reader. */
function isWordInText(element: Element): boolean {
  return (
    element.localName === 'button' &&
    [element.previousSibling, element.nextSibling].some(
      (sibling) => sibling?.nodeType === 3 && (sibling.textContent ?? '').trim().length > 1,
    )
  );
}

/** Share of a paragraph's characters up to which an element is a part of a sentence in it. */
const MAX_SHARE_OF_PARAGRAPH = 0.5;

/** A linked name in a sentence stays, though its class files it as a tag or a related topic: without it the sentence has a hole. */
function isInSentence(element: Element, paragraphs: Map<Element, number>): boolean {
  if (!INLINE.has(element.localName)) return false;
  let at: Element | null = element;
  while (at && INLINE.has(at.localName)) at = at.parentElement;
  const chars = at && paragraphs.get(at);
  return (
    chars !== null &&
    chars !== undefined &&
    (element.textContent ?? '').trim().length < chars * MAX_SHARE_OF_PARAGRAPH
  );
}
