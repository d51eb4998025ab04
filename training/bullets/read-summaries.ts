import { readdirSync } from 'node:fs';
import path from 'node:path';
import { splitSentences } from '../../utils/text/split-sentences.ts';
import { type Story, describeStory } from '../../utils/summarise/describe-story.ts';
import type { Candidate } from '../../utils/summarise/candidate.ts';
import { makeCandidates } from '../../utils/summarise/make-candidates.ts';
import { FEATURES } from '../../utils/summarise/ranking-features.ts';
import { type SummaryRecord, readSummaryFile } from './read-summary-file.ts';
import { type CountedText, type Rouge, countTokens, rouge, rougeTokens } from './rouge.ts';
import { recogniseEntities } from '../../utils/entities/recognise-entities.ts';
import { loadRecogniser } from '../../scripts/load-recogniser.ts';

/** One article with summaries people wrote, measured once for all the fits to come. */
export interface Example {
  set: string;
  /** The site the article is from; its set where the file does not tell. */
  publisher: string;
  story: Story;
  candidates: Candidate[];
  /** For each candidate its features, in the order of `FEATURES`. */
  features: Float64Array[];
  /** For each candidate its words as ROUGE counts them. */
  tokens: string[][];
  references: CountedText[];
  /** ROUGE of the first three sentences. */
  lead: Rouge;
}

/** Read every `*.jsonl` of summaries in a folder (`readSummaryFile` says in what form). */
export function readExamples(folder: string): Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readSet(path.join(folder, name)));
}

function readSet(file: string): Example[] {
  const set = path.basename(file).split('.')[0] ?? '';
  return readSummaryFile(file).map((record) => makeExample(set, record));
}

function makeExample(set: string, { article, publisher, references }: SummaryRecord): Example {
  const sentences = splitSentences(article);
  const story = describeStory(
    article,
    sentences,
    recogniseEntities(article, sentences, loadRecogniser()),
  );
  const candidates = makeCandidates(story);
  const counted = references.map((text) => countTokens(rougeTokens(text, story.lang)));
  const lead = sentences.slice(0, 3).flatMap(({ text }) => rougeTokens(text, story.lang));
  return {
    set,
    publisher: publisher ?? set,
    story,
    candidates,
    features: candidates.map((candidate) =>
      Float64Array.from(FEATURES, ({ measure }) => measure(candidate, story)),
    ),
    tokens: candidates.map(({ text }) => rougeTokens(text, story.lang)),
    references: counted,
    lead: rouge(counted, lead),
  };
}
