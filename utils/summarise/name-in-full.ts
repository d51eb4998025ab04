import type { Span } from '../article.ts';
import type { Entity, Mention } from '../entities/recognise-entities.ts';
import { MAX_WORDS } from './candidate.ts';
import { countWords } from './count-words.ts';
import type { Story } from './describe-story.ts';
import { maskAsides } from './read-quotations.ts';
import { sharesSurname } from './shares-surname.ts';
import type { Bullet } from './summarise-article.ts';

/** Before a name it says who is meant, as the story does: "Mr Torres", "President Torres", "Mia Torres". */
const INTRODUCED = /(?:\p{Lu}[\p{L}.’'-]{0,40}|-) ?$/u;

/**
 * Name a person in full where English bullets first speak of them by one word of the name:
 * "Torres's brother was there" → "Mia Torres's brother was there", told in `replaced`. A name the
 * headline or a bullet before has in full stays short; so does one behind a title, one within a
 * quotation, whose words are its speaker's, and one that would make its bullet too long.
 */
export function nameInFull(
  bullets: readonly Bullet[],
  entities: readonly Entity[],
  { article, lang, rules, wordsBefore }: Pick<Story, 'article' | 'lang' | 'rules' | 'wordsBefore'>,
): Bullet[] {
  if (lang !== 'en') return [...bullets];
  const people = findNamedPeople(entities).filter(
    ({ entity }) => !sharesSurname(entity, wordsBefore, rules.commonWords),
  );
  let said = article.headline;
  return bullets.map((bullet) => {
    let named = bullet;
    for (const { entity, full } of people) {
      const met = [entity.name, ...entity.aliases].some(
        (form) => form.includes(' ') && `${said}\n${named.text}`.includes(form),
      );
      if (!met) named = putInFull(named, entity, full, rules.commonWords);
    }
    said += `\n${named.text}`;
    return named;
  });
}

/** The people whose full name a story gives before their short one. */
function findNamedPeople(entities: readonly Entity[]): { entity: Entity; full: Mention }[] {
  const people = entities.filter(({ kind }) => kind === 'person');
  return people.flatMap((entity) => {
    const [full] = entity.mentions;
    return full?.text === entity.name && full.text.includes(' ') ? [{ entity, full }] : [];
  });
}

function putInFull(
  bullet: Bullet,
  { mentions }: Entity,
  full: Mention,
  commonWords: ReadonlySet<string>,
): Bullet {
  const short = mentions.find(
    ({ text, ...span }) =>
      !text.includes(' ') && bullet.sources.some((source) => isIn(span, source)),
  );
  if (!short || !` ${full.text} `.includes(` ${short.text} `)) return bullet;
  const start = findWord(maskAsides(bullet.text), short.text);
  if (start < 0 || INTRODUCED.test(afterOpening(bullet.text.slice(0, start), commonWords)))
    return bullet;
  const owner = /^['’]s(?!\p{L})/u.exec(bullet.text.slice(start + short.text.length))?.[0] ?? '';
  const name = `${full.text}${owner}`;
  const end = start + short.text.length + owner.length;
  const text = `${bullet.text.slice(0, start)}${name}${bullet.text.slice(end)}`;
  if (countWords(text) > MAX_WORDS) return bullet;
  const longer = name.length - (end - start);
  const replaced = (bullet.replaced ?? []).map((other) =>
    other.start < start
      ? other
      : { ...other, start: other.start + longer, end: other.end + longer },
  );
  const by = { block: full.block, start: full.start, end: full.end };
  return {
    ...bullet,
    text,
    replaced: [...replaced, { start, end: start + name.length, by }].toSorted(
      (a, b) => a.start - b.start,
    ),
  };
}

function isIn(span: Span, source: Span): boolean {
  return span.block === source.block && span.start >= source.start && span.end <= source.end;
}

/** The first word's capital is the sentence's: "For Torres" has no title. */
function afterOpening(before: string, commonWords: ReadonlySet<string>): string {
  const [first = ''] = before.split(' ', 1);
  return commonWords.has(first.toLowerCase()) ? before.slice(first.length + 1) : before;
}

function findWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    if (!/[\p{L}\p{N}_-]/u.test(around)) return at;
  }
  return -1;
}
