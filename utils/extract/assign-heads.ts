import { normalise, shareOfWords } from './normalise.ts';
import type { Line } from './read-lines.ts';
import type { PageFacts, Story } from './story.ts';
import { isHeading, isLinked, readsLikeHeadline } from './story-signs.ts';
import { titleMatches } from './title-matches.ts';

/** A run of prose, with the lines before it that are none. */
export interface Part {
  head: Line[];
  body: Line[];
}

/** Give every body its headline and the lines of its head; null when one is left without a headline of its own. */
export function assignHeads(bodies: Part[][], tail: Line[], facts: PageFacts): Story[] | null {
  const heads = [...bodies.map((group) => group[0]!.head), tail];
  // With no headline over the first body, headlines stand below: Arab News serves its stories so.
  const isBelow = headlinesIn(heads[0]!).length === 0;
  const isTailed = headlinesIn(tail).length > 0;
  const borders = heads.map((head, index) => {
    if (index === 0) return 0;
    const above = bodies[index - 1]!;
    return isBelow
      ? borderIn(head, above, bodies[index], isTailed)
      : repeatEnd(head, heads[index - 1]!);
  });
  const stories = bodies.map((group, index): Story => {
    const above = heads[index]!.slice(borders[index]);
    const below = heads[index + 1]!.slice(0, borders[index + 1]);
    const mine = [...above, ...below];
    const titles = headlinesIn(mine);
    const title = titles.find((line) => titleMatches(line.text, facts.titles)) ?? titles[0];
    const body = group.flatMap((part, at) => (at === 0 ? part.body : [...part.head, ...part.body]));
    return { headline: title?.text ?? '', roots: [], lines: [...mine, ...body] };
  });
  const headlines = new Set(stories.map(({ headline }) => normalise(headline)));
  return headlines.has('') || headlines.size < stories.length ? null : stories;
}

/** Where the lines over a story begin when the story before it repeats its headline at its end, beside its link. */
function repeatEnd(head: Line[], before: Line[]): number {
  const earlier = new Set(distinct(headlinesIn(before)));
  const own = headlinesIn(head).find(({ text }) => !earlier.has(normalise(text)));
  return own && headlinesIn(head)[0] !== own ? head.indexOf(own) : 0;
}

/** Where the lines between two bodies pass from the one above to the one below: at the last new headline, or by whose words it has. */
function borderIn(
  head: Line[],
  above: Part[],
  below: Part[] | undefined,
  isTailed: boolean,
): number {
  const titles = headlinesIn(head);
  const last = titles.at(-1);
  if (!last || !below) return head.length;
  if (distinct(titles).length > 1) {
    return head.findIndex((line) => normalise(line.text) === normalise(last.text));
  }
  // A headline below the last body too: each stands below its own.
  if (isTailed) return head.length;
  return overlap(last, above) >= overlap(last, below) ? head.length : 0;
}

/** Share of a headline's words that the first paragraphs of a body have. */
function overlap(title: Line, group: Part[]): number {
  const opening = group[0]!.body.slice(0, 3);
  return shareOfWords(title.text, opening.map(({ text }) => text).join(' '));
}

/** The lines of a head that read like headlines: headings where there are any. */
export function headlinesIn(head: Line[]): Line[] {
  const likely = head.filter((line) => readsLikeHeadline(line) && line.kind !== 'list-item');
  const headings = likely.filter(isHeading);
  // A linked line that is no heading is the site's name or a teaser.
  return headings.length > 0 ? headings : likely.filter((line) => !isLinked(line));
}

/** Different headlines, normalised. */
export function distinct(titles: Line[]): string[] {
  return [...new Set(titles.map(({ text }) => normalise(text)))];
}
