import type { Story } from './describe-story.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { statesBeforeQuestion } from './shortening/drop-question.ts';

/** A `?` behind the stop is a quotation mark that an encoding lost: "… the council said.?" */
const ENDS_LIKE_PROSE = /[.!…。！۔।॥]["”’»“‘')\]」』）]*(?:\[\d{1,3}\]|\?)*$/u;
/** A first paragraph without a full stop, long enough to say something and not set as a title. */
const STANDFIRST_WORDS = 9;

/** A whole sentence of running text: no heading, question, caption, credit or line that leads to a list. */
export function isProse({ article, sentences, lang }: Story, index: number): boolean {
  const sentence = sentences[index];
  const block = sentence && article.blocks[sentence.block];
  if (!sentence || !block || block.kind === 'heading' || block.kind === 'preformatted')
    return false;
  // "A) Being first …" is a list; "See the pictures ." a caption, unless the story opens with it.
  if (/^[^\s()]{1,2}\)\s/u.test(sentence.text)) return false;
  if (index > 0 && /\s\.$/u.test(sentence.text)) return false;
  // ", the nation’s best guard, …": its beginning was lost.
  if (/^[,;:.)\]]/u.test(sentence.text)) return false;
  // "(Only in this town is a pier called a road!)": an aside to what was said before it.
  if (/^\([^()]+\)$/u.test(sentence.text)) return false;
  return (
    ENDS_LIKE_PROSE.test(sentence.text) ||
    statesBeforeQuestion(sentence.text, lang) ||
    isStandfirst(sentence, block.text)
  );
}

function isStandfirst({ block, text }: Sentence, blockText: string): boolean {
  if (block > 1 || text.length < blockText.trim().length || /[?:;,]$/u.test(text)) return false;
  const words = text.match(/[\p{L}\p{N}]\S*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= STANDFIRST_WORDS && small * 2 > words.length;
}
