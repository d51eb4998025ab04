/** A statement of fewer words is the question's own opening: "So long —but why?" */
const MIN_STATEMENT_WORDS = 9;
/** "… in three days—but how?" · "… in profit - but what does that mean?" */
const TAIL = / ?(?:--|—|–|-) ?(?:but|and|so) (?:how|why|what|who|when|where)\b[^?]{0,80}\?$/u;
/** An encoding's lost quotation mark behind the stop: "… at work.?" */
const LOST_MARK = /(?<=[.!…]["”’»]?)\?+$/u;

/**
 * Take off the question that an English statement ends in ("The jellyfish regrows a limb in days
 * —but how?"), and the `?` that stands for a lost quotation mark.
 */
export function dropQuestion(text: string, lang: string): string {
  if (!text.includes('?')) return text;
  const shorter = text.replace(LOST_MARK, '');
  return statesBeforeQuestion(shorter, lang) ? `${shorter.replace(TAIL, '')}.` : shorter;
}

/** Whether an English sentence that ends in a question states something of its own before it. */
export function statesBeforeQuestion(text: string, lang: string): boolean {
  if (lang !== 'en' || !text.endsWith('?')) return false;
  const tail = TAIL.exec(text);
  if (!tail || ASKS.test(text)) return false;
  return text.slice(0, tail.index).split(/\s+/u).length >= MIN_STATEMENT_WORDS;
}

const ASKS =
  /^["“]?(?:who|what|when|where|why|how|which|whose|if|is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|may|might|must)\b/iu;
