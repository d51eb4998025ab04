import { LIVE_NUMBER } from './copy-page.ts';
import type { JsonLdNode } from './parse-json-ld.ts';
import { textOf } from './parse-json-ld.ts';
import type { Line } from './read-lines.ts';
import { readPartMetadata } from './read-metadata.ts';
import { keyOf, readStory } from './read-story.ts';
import type { StoryRead } from './read-story.ts';
import type { Story } from './story.ts';
import { titleMatches } from './title-matches.ts';

/** The page that a story is one of several on. */
interface PartOf {
  /** The prepared copy; it stays as it is. */
  document: Document;
  live: Element[];
  /** The JSON-LD of the page's articles. */
  nodes: JsonLdNode[];
  prepared: Line[];
  /** Steps of the clean-up that are left out. */
  without: ReadonlySet<string>;
  /** Whether it is the page's main story, which its meta elements speak of. */
  isMain: boolean;
}

/** Read one of several stories, in a document that holds its part of the page alone. */
export function readPart(
  story: Story,
  { document, live, nodes, prepared, without, isMain }: PartOf,
): StoryRead {
  const own = new Set(story.lines.map(keyOf));
  const mine = prepared.filter((line) => own.has(keyOf(line)));
  const part = document.implementation.createHTMLDocument('');
  const content = part.body.appendChild(part.createElement('div'));
  const numbers =
    story.roots.length > 0
      ? story.roots.map((root) => live.indexOf(root))
      : mine.map(({ number }) => number);
  for (const number of new Set(numbers)) {
    const copy = document.querySelector(`[${LIVE_NUMBER}="${number}"]`);
    if (copy) content.append(part.importNode(copy, true));
  }
  const node = nodes.find((candidate) =>
    titleMatches(story.headline, [textOf(candidate['headline'])]),
  );
  const metadata = readPartMetadata(document, story, isMain ? (node ?? nodes[0]) : node, isMain);
  const page = isMain ? document : part;
  return readStory({
    document: part,
    shown: story.lines,
    prepared: mine,
    live,
    metadata,
    page,
    node,
    without,
  });
}
