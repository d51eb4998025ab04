/**
 * Porter's stemmer for English (M. F. Porter, "An algorithm for suffix stripping", Program 14,
 * 1980), with the two departures NLTK makes and ROUGE's reference code therefore measures with:
 * "-ies" and "-ied" of four letters keep their e, and "-y" turns to "-i" after any consonant.
 * Takes a word in lower case; words of up to two letters come back as they are.
 */
export function porterStem(word: string): string {
  if (word.length <= 2) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  let stem = dropPlural(word);
  stem = dropPastAndProgressive(stem);
  if (/.[^aeiou]y$/u.test(stem)) stem = `${stem.slice(0, -1)}i`;
  // "-ally" may leave another ending of the same step: "traditionally", "traditional".
  if (stem.endsWith('alli')) stem = replaceSuffix(stem, STEP_2, 0);
  stem = replaceSuffix(stem, STEP_2, 0);
  stem = replaceSuffix(stem, STEP_3, 0);
  stem = replaceSuffix(stem, STEP_4, 1);
  if (stem.endsWith('e')) {
    const base = stem.slice(0, -1);
    if (measure(base) > 1 || (measure(base) === 1 && !endsShort(base))) stem = base;
  }
  return stem.endsWith('ll') && measure(stem.slice(0, -1)) > 1 ? stem.slice(0, -1) : stem;
}

/** NLTK's exceptions. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    skies: 'sky',
    sky: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    news: 'news',
    innings: 'inning',
    inning: 'inning',
    outings: 'outing',
    outing: 'outing',
    proceed: 'proceed',
    exceed: 'exceed',
    succeed: 'succeed',
  }),
);

type Suffix = readonly [suffix: string, replacement: string];

/** Longest first: the first suffix that matches decides, whether or not its condition holds. */
const STEP_2: readonly Suffix[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['logi', 'log'],
  ['bli', 'ble'],
  ['eli', 'e'],
];
const STEP_3: readonly Suffix[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const STEP_4: readonly Suffix[] =
  'ement ance ence able ible ment tion sion ant ent ism ate iti ous ive ize al er ic ou'
    .split(' ')
    .map((suffix) => (/^[ts]ion$/u.test(suffix) ? [suffix, suffix.charAt(0)] : [suffix, '']));

function replaceSuffix(word: string, suffixes: readonly Suffix[], above: number): string {
  for (const [suffix, replacement] of suffixes) {
    if (!word.endsWith(suffix)) continue;
    const kept =
      suffix === 'logi' || /^[ts]ion$/u.test(suffix)
        ? suffix.length - (suffix === 'logi' ? 1 : 3)
        : suffix.length;
    const base = word.slice(0, word.length - kept);
    if (measure(base) <= above) return word;
    return word.slice(0, -suffix.length) + replacement;
  }
  return word;
}

function dropPlural(word: string): string {
  if (word.endsWith('ies')) return word.length === 4 ? word.slice(0, -1) : word.slice(0, -2);
  if (word.endsWith('sses')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function dropPastAndProgressive(word: string): string {
  if (word.endsWith('ied')) return word.length === 4 ? word.slice(0, -1) : word.slice(0, -2);
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const base = /^(.*)(?:ed|ing)$/u.exec(word)?.[1];
  if (base === undefined || !hasVowel(base)) return word;
  if (/(?:at|bl|iz)$/u.test(base)) return `${base}e`;
  if (/([^aeiou])\1$/u.test(base)) return /[lsz]$/u.test(base) ? base : base.slice(0, -1);
  return measure(base) === 1 && endsShort(base) ? `${base}e` : base;
}

/** The word as c(onsonants) and v(owels); a y after a consonant is a vowel. */
function shape(word: string): string {
  let pattern = '';
  for (const letter of word) {
    const vowel = letter === 'y' ? pattern.endsWith('c') : 'aeiou'.includes(letter);
    pattern += vowel ? 'v' : 'c';
  }
  return pattern;
}

/** How many times consonants follow vowels. */
function measure(word: string): number {
  return shape(word).match(/v+c/gu)?.length ?? 0;
}

function hasVowel(word: string): boolean {
  return shape(word).includes('v');
}

/** Ends consonant, vowel, consonant other than w, x, y ("hop", not "snow"); or is "vc" alone. */
function endsShort(word: string): boolean {
  const pattern = shape(word);
  return (pattern.endsWith('cvc') && !/[wxy]$/u.test(word)) || pattern === 'vc';
}
