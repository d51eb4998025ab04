import type { Entity, Mention } from '../entities/recognise-entities.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { Story } from './describe-story.ts';
import { findSpeaker } from './find-speaker.ts';
import { namesOtherPerson } from './names-other-person.ts';
import { maskAsides } from './read-quotations.ts';
import { sharesSurname } from './shares-surname.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';

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
 * before, named as its subject, or carried there by the same pronoun ("Lee left. He ran. He …"); where
 * `speaks`, whoever spoke last ("…,” said Omar Haddad. “We can win,” he added."). Answers the mention with
 * the person's full name, or `undefined` where anyone else could be meant.
 */
export function findAntecedent(
  pronoun: 'he' | 'she',
  index: number,
  story: Story,
  speaks = false,
): Mention | undefined {
  for (let back = 1; back <= MAX_SENTENCES_BACK; back++) {
    const before = story.sentences[index - back];
    if (!before || (story.article.blocks[before.block]?.kind ?? 'heading') === 'heading')
      return undefined;
    const people = story.people[index - back] ?? [];
    const speaker = speaks ? findSpeaker(index - back, story) : undefined;
    if (speaker) return agrees(speaker, pronoun) ? nameOf(speaker, story) : undefined;
    const [only] = people;
    if (only && people.length === 1) {
      return !namesOtherPerson(before.text) &&
        isSubject(only.mention, before) &&
        agrees(only.entity, pronoun)
        ? nameOf(only.entity, story)
        : undefined;
    }
    const goesOn =
      opensWith(before.text, pronoun) ||
      (speaks &&
        story.quotations[index - back]?.kind === 'whole' &&
        !namesOtherPerson(before.text));
    if (people.length > 1 || !goesOn) return undefined;
  }
  return undefined;
}

function isSubject({ start, end }: Mention, sentence: Sentence): boolean {
  const masked = maskAsides(sentence.text);
  const behind = masked.slice(end - sentence.start);
  // `“…,” Mayor Mia Torres said.`: behind a quotation, its speaker is the subject.
  const quotation = SAYS.test(behind) ? /^_+ ?/u.exec(masked)?.[0] : undefined;
  const agency = AGENCY.exec(sentence.text)?.[0];
  const before = masked.slice((quotation ?? agency)?.length ?? 0, start - sentence.start).trim();
  if (/[_"“”]/u.test(before) || OTHER_SUBJECT.test(before)) return false;
  const words = before.split(/\s+/u).filter(Boolean);
  // "Police arrested Mia Torres": a small word before the name is a verb, unless it is an office.
  return (
    words.length <= MAX_WORDS_BEFORE_SUBJECT &&
    words.every((word) => /^[^\p{Ll}]/u.test(word) || OFFICE.test(word))
  );
}

/** "Lahore, Aug 1 (NPA) ": who reports, before the sentence. */
const AGENCY = /^[^()]{0,60}\(\p{Lu}[\p{L} ]{1,20}\)/u;

const SAYS = new RegExp(String.raw`^ (?:${SPEECH_VERBS})\b`, 'u');

/** What a person is, before the name: "striker Omar Haddad". */
const OFFICE =
  /^(?:president|minister|chancellor|mayor|governor|senator|secretary|spokesman|spokeswoman|spokesperson|director|manager|coach|captain|striker|defender|midfielder|goalkeeper|forward|winger|actor|actress|singer|rapper|author|writer|director|comedian|professor|lawyer|attorney|judge|analyst|lawmaker|leader|member|chief|head|chairman|chairwoman|executive|founder|owner|journalist|reporter|champion|player|star|boss|officer|ambassador|economist|scientist|researcher|teacher|pilot|general|prime|foreign|defence|defense|deputy|vice|former|interim|host|presenter|model|designer|artist|businessman|businesswoman|candidate|activist)$/u;

function agrees({ mentions, role }: Entity, pronoun: 'he' | 'she'): boolean {
  const titles = [role ?? '', ...mentions.map(({ text }) => text)];
  return !titles.some((title) => (pronoun === 'he' ? FEMALE : MALE).test(title));
}

function opensWith(text: string, pronoun: 'he' | 'she'): boolean {
  return (pronoun === 'he' ? /^["“]?(?:He|His)\b/u : /^["“]?(?:She|Her)\b/u).test(text);
}

/**
 * The first full name is how the story gives a person; who has none ("Amina was 12 when …") is known by one
 * word only to those who read the sentence that introduces them, which is the story's first.
 */
function nameOf(entity: Entity, { sentences, rules, wordsBefore }: Story): Mention | undefined {
  const { mentions } = entity;
  const [first] = mentions;
  const lead = sentences[0];
  const isInLead = first && lead && first.block === lead.block && first.start < lead.end;
  // Who shares a surname with somebody may not be the one it was given to.
  if (sharesSurname(entity, wordsBefore, rules.commonWords)) return undefined;
  return mentions.find(({ text }) => FULL_NAME.test(text)) ?? (isInLead ? first : undefined);
}

const FULL_NAME = /^\p{Lu}\S* \p{L}\S*(?: \S+){0,2}$/u;
