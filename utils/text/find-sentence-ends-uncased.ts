/** Initials and titles before a name: Arabic "د. أحمد", Hindi "डॉ. सिंह", Latin "U.S." amid other scripts. */
const ENDS_WITH_ABBREVIATION =
  /(?:^|[\s("“«])(?:\p{L}\p{M}*|(?:\p{L}\p{M}*\.)+\p{L}\p{M}*|डॉ|प्रो|श्री|सं|ڈاکٹر|Mr|Mrs|Dr|Gen|St|No)\.\s*$/u;
/** Japanese and Chinese go on after a closed quotation: 「…。」と述べた, “…。”的. */
const GOES_ON = /^[とっなのでがはをにもや、，,：:；;]/u;
const ENDS_IN_CLOSER = /[」』”’»）)"]\s*$/u;
/** A quotation in corner brackets is one sentence with its frame, up to this many UTF-16 code units. */
const MAX_QUOTATION = 400;

/** Segmenters are costly to make (about 1 ms) and hold nothing of the text. */
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Where the sentences of a text end, for scripts without capitals (Arabic, Devanagari, Han, kana,
 * Thai, …), by Unicode's rules (UAX #29, `Intl.Segmenter`) and what news adds to them. Takes the
 * text and its BCP 47 language; gives ends in UTF-16 code units, increasing.
 */
export function findSentenceEndsUncased(text: string, lang?: string): number[] {
  const ends: number[] = [];
  let depth = 0;
  let opened = 0;
  for (const { segment, index } of segmenterOf(lang).segment(text)) {
    const previous = ends.at(-1);
    if (previous === index && (depth > 0 || continues(text, ends.at(-2) ?? 0, index))) ends.pop();
    for (const mark of segment.matchAll(/[「『」』]/gu)) {
      const opens = mark[0] === '「' || mark[0] === '『';
      if (opens && depth === 0) opened = index + mark.index;
      depth = Math.max(0, depth + (opens ? 1 : -1));
    }
    const end = index + segment.length;
    // A bracket never closed must not glue the rest of the article together.
    if (end - opened > MAX_QUOTATION) depth = 0;
    ends.push(end);
  }
  return ends.filter((end) => end < text.length);
}

function continues(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - 24), at);
  if (/\n[^\S\n]*$/u.test(before)) return false;
  if (ENDS_WITH_ABBREVIATION.test(before)) return true;
  return ENDS_IN_CLOSER.test(before) && GOES_ON.test(text.slice(at, at + 1));
}

function segmenterOf(lang = 'und'): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const made = makeSegmenter(lang);
  segmenters.set(lang, made);
  return made;
}

function makeSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    // A page's lang attribute may be anything ("ar_SA", "xx-invalid-"): the root rules serve.
    return new Intl.Segmenter('und', { granularity: 'sentence' });
  }
}
