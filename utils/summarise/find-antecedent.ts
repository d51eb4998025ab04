import type { Entity, Mention } from '../entities/recognise-entities.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { Story } from './describe-story.ts';
import { namesOtherPerson } from './names-other-person.ts';
import { maskAsides } from './read-quotations.ts';

/** A pronoun's name is looked for this many sentences back, no further. */
const MAX_SENTENCES_BACK = 3;
/** "French striker Omar Haddad": a subject's own description before its name, in words. */
const MAX_WORDS_BEFORE_SUBJECT = 6;
/** A determiner or a verb before the name means that something else may be the subject. */
const OTHER_SUBJECT =
  /\b(?:the|a|an|his|her|their|its|this|that|these|those|said|says|told|and|or|by|of|with|for|to|from|than|about|against)\b|,/iu;
const MALE = /^(?:Mr|Sir|Lord|King|Prince|Father)\b/u;
const FEMALE = /^(?:Mrs|Ms|Miss|Mx|Dame|Lady|Queen|Princess|Sister)\b/u;

/**
 * Who "he" or "she" at sentence `index` is, where it is certain: the one person of the sentence
 * before, named as its subject, or carried there by the same pronoun ("Lee left. He ran. He …").
 * Answers the mention with the person's full name, or `undefined` where anyone else could be meant.
 */
export function findAntecedent(
  pronoun: 'he' | 'she',
  index: number,
  story: Story,
): Mention | undefined {
  for (let back = 1; back <= MAX_SENTENCES_BACK; back++) {
    const before = story.sentences[index - back];
    if (!before || (story.article.blocks[before.block]?.kind ?? 'heading') === 'heading')
      return undefined;
    const people = story.people[index - back] ?? [];
    const [only] = people;
    if (only && people.length === 1) {
      return !namesOtherPerson(before.text) &&
        isSubject(only.mention, before) &&
        agrees(only.entity, pronoun)
        ? fullName(only.entity)
        : undefined;
    }
    if (people.length > 1 || !opensWith(before.text, pronoun)) return undefined;
  }
  return undefined;
}

function isSubject({ start, end }: Mention, sentence: Sentence): boolean {
  const masked = maskAsides(sentence.text);
  const behind = masked.slice(end - sentence.start);
  // `“…,” Mayor Mia Torres said.`: behind a quotation, its speaker is the subject.
  const quotation = SAYS.test(behind) ? /^_+ ?/u.exec(masked)?.[0] : undefined;
  const before = masked.slice(quotation?.length ?? 0, start - sentence.start).trim();
  if (/[_"“”]/u.test(before) || OTHER_SUBJECT.test(before)) return false;
  const words = before.split(/\s+/u).filter(Boolean);
  // "Police arrested Mia Torres": a small word before the name is a verb, unless it is an office.
  return (
    words.length <= MAX_WORDS_BEFORE_SUBJECT &&
    words.every((word) => /^[^\p{Ll}]/u.test(word) || OFFICE.test(word))
  );
}

const SAYS = /^ (?:said|says|added|told|wrote|explained|warned|insisted)\b/u;

/** What a person is, before the name: "striker Omar Haddad". */
const OFFICE =
  /^(?:president|minister|chancellor|mayor|governor|senator|secretary|spokesman|spokeswoman|director|manager|coach|captain|striker|defender|midfielder|goalkeeper|forward|winger|actor|actress|singer|rapper|author|writer|director|comedian|professor|lawyer|attorney|judge|analyst|lawmaker|leader|chief|chairman|chairwoman|executive|founder|owner|journalist|reporter|champion|player|star|boss|officer|ambassador|economist|scientist|researcher|teacher|pilot|general|prime|foreign|defence|defense|deputy|vice|former|interim|host|presenter|model|designer|artist|businessman|businesswoman|candidate|activist)$/u;

function agrees({ mentions, role }: Entity, pronoun: 'he' | 'she'): boolean {
  const titles = [role ?? '', ...mentions.map(({ text }) => text)];
  return !titles.some((title) => (pronoun === 'he' ? FEMALE : MALE).test(title));
}

function opensWith(text: string, pronoun: 'he' | 'she'): boolean {
  return (pronoun === 'he' ? /^["“]?(?:He|His)\b/u : /^["“]?(?:She|Her)\b/u).test(text);
}

/** A name of one word is no more than the reader would have had; the first full one is how the story gives it. */
function fullName({ mentions }: Entity): Mention | undefined {
  return mentions.find(({ text }) => /^\p{Lu}\S* \p{L}\S*(?: \S+){0,2}$/u.test(text));
}
