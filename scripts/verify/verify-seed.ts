import { extractArticles } from '../../utils/extract/extract-articles.ts';
import { parsePage } from '../parse-page.ts';
import { readSeed, type Seed, seedPages } from './seed-pages.ts';
import type { Verdict } from './verdict.ts';

const URL_OF_SEED = 'https://news.example/node/1';

/** The owner's sample in three forms of page: two stories each time, whole, clean and apart. */
export function verifySeed(data: string): Verdict {
  const seed = readSeed(data);
  const forms = Object.entries(seedPages(seed));
  const failures = forms.flatMap(([form, html]) =>
    faultsOf(html, seed).map((why) => ({ id: `seed as ${form}`, why })),
  );
  return { counts: { forms: forms.length, faults: failures.length }, failures };
}

function faultsOf(html: string, seed: Seed): string[] {
  using page = parsePage(html, URL_OF_SEED);
  const extraction = extractArticles(page.document, { url: URL_OF_SEED });
  if (!extraction.ok) return [`refused: ${extraction.reason}`];
  const { articles } = extraction;
  const faults = articles.length === 2 ? [] : [`${articles.length} stories, not 2`];
  for (const story of seed.stories) {
    const article = articles.find(({ headline }) => headline === story.headline);
    if (!article) {
      faults.push(`no story under "${story.headline}"`);
      continue;
    }
    const blocks = article.blocks.map((block) => block.text);
    if (article.publisherPoints.join('\n') !== story.points.join('\n')) {
      faults.push(`points of "${story.headline}": ${JSON.stringify(article.publisherPoints)}`);
    }
    if (blocks.join('\n') !== story.body.join('\n')) {
      const lost = story.body.filter((text) => !blocks.includes(text));
      const added = blocks.filter((text) => !story.body.includes(text));
      faults.push(`body of "${story.headline}": ${lost.length} lost, ${added.length} too many`);
    }
  }
  return faults;
}
