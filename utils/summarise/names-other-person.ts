const DETERMINERS = new Set(
  'the a an my our his her their this that one another old young former'.split(' '),
);
const PERSONS = new Set(
  `man woman boy girl child baby teen teenager suspect victim driver officer patient student player
    teacher doctor lawyer attorney judge soldier pilot actor actress singer son daughter father
    mother brother sister husband wife friend partner girlfriend boyfriend boss coach manager
    president minister king queen pope candidate leader gunman attacker killer author artist star
    neighbor neighbour colleague teammate opponent rival successor predecessor spokesman spokeswoman
    employee customer guest caller defendant prisoner inmate captain passenger infant toddler
    official spokesperson senator governor mayor secretary chief director chairman analyst owner
    farmer worker resident survivor witness relative hero prince princess striker defender
    midfielder goalkeeper`.split(/\s+/u),
);
/** "the" · "former Barcelona" · "coach": words that may stand between. */
const MAX_BETWEEN = 2;

/**
 * Whether an English text names a person without a name: "Walker told CNN the man was in hospital.
 * He …": a pronoun behind it may mean that one.
 */
export function namesOtherPerson(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/u);
  return words.some((word, i) => {
    if (!DETERMINERS.has(lastPart(word))) return false;
    for (let between = 0; between <= MAX_BETWEEN; between++) {
      const next = words[i + 1 + between] ?? '';
      if (isPerson(next)) return true;
      if (!/^[a-zß-ɏ-]+$/u.test(next)) return false;
    }
    return false;
  });
}

/** "“The", "16-year-old": what stands behind the last mark or hyphen. */
function lastPart(word: string): string {
  return /^[a-z]+$/.test(word) ? word : (/(?<!\p{L})\p{L}+$/u.exec(word)?.[0] ?? '');
}

/** "officer’s", "man,", "16-year-old": a person, whatever hangs on. */
function isPerson(word: string): boolean {
  const [plain = ''] = /^[a-z0-9]+/u.exec(word) ?? [];
  return PERSONS.has(plain) || /^\d+-year-old/u.test(word);
}
