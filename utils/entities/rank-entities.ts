import type { Article } from '../article.ts';
import { classOf, isOfWord } from '../text/char-class.ts';
import { nameKey, nameWords, withoutGeneration } from './name-key.ts';
import type { Entity, EntityKind, Mention } from './recognise-entities.ts';
import type { ResolvedEntity } from './resolve-mentions.ts';

// What makes a name central, and how much: they add up to 1. The headline is the editors' own answer.
const HEADLINE = 0.3;
const COUNT = 0.3;
const EARLY = 0.25;
const LEAD = 0.15;

// A place or people is more often the setting than the subject: "Nine Indian Ocean states agree …".
const OF_KIND: Readonly<Record<EntityKind, number>> = {
  person: 1,
  organisation: 0.95,
  place: 0.5,
  other: 0.5,
};
// So it is in the headline: there, too, it mostly says where.
const SETTING_IN_HEADLINE = 0.6;
const isSetting = (kind: EntityKind): boolean => kind === 'place' || kind === 'other';

const FADE = 4; // blocks; a name first met that far down starts at a third of the weight
const LEAD_CHARS = 120; // the first clause of the lead names who acts

/** Give each entity its salience, and put the most salient first. */
export function rankEntities(entities: readonly ResolvedEntity[], article: Article): Entity[] {
  const most = Math.max(1, ...entities.map((entity) => countOf(entity, article)));
  const headline = ` ${nameKey(withoutSigns(article.headline))} `;
  return entities
    .map((entity) => ({ ...entity, salience: round(salienceOf(entity, article, headline, most)) }))
    .toSorted((a, b) => b.salience - a.salience);
}

/** Space in place of every sign but those that names have inside. */
function withoutSigns(text: string): string {
  let plain = '';
  for (const char of text)
    plain += isOfWord(classOf(char.codePointAt(0)!)) || ".'’&-".includes(char) ? char : ' ';
  return plain;
}

function salienceOf(
  entity: ResolvedEntity,
  article: Article,
  headline: string,
  most: number,
): number {
  const first =
    entity.mentions.find((mention) => !isDateline(mention, article)) ?? entity.mentions[0]!;
  const inHeadline = [entity.name, ...entity.aliases].some((name) =>
    headlineHas(headline, name, entity.kind),
  );
  const headlineShare = !inHeadline ? 0 : isSetting(entity.kind) ? SETTING_IN_HEADLINE : 1;
  const count = Math.log1p(countOf(entity, article)) / Math.log1p(most);
  const early = Math.exp(-first.block / FADE);
  const lead = first.block === 0 && first.start < LEAD_CHARS && !isDateline(first, article) ? 1 : 0;
  return (
    OF_KIND[entity.kind] * (HEADLINE * headlineShare + COUNT * count + EARLY * early + LEAD * lead)
  );
}

function headlineHas(headline: string, name: string, kind: EntityKind): boolean {
  if (headline.includes(` ${nameKey(name)} `) || headline.includes(` ${nameKey(name)}'s `))
    return true;
  const surname = withoutGeneration(nameWords(name)).at(-1) ?? '';
  return kind === 'person' && surname.length > 2 && headline.includes(` ${surname} `);
}

/** Where a story was filed is not what it is about: "ISLAMABAD:", "LONDON (AP) —". */
function isDateline(mention: Mention, article: Article): boolean {
  if (mention.start > 0) return false;
  const rest = article.blocks[mention.block]?.text.slice(mention.end, mention.end + 60) ?? '';
  return /^(?:, [^\d,;:!?()"“”—–]{2,30})?(?: \([^)]{2,30}\))?(?: ?[:—–]| - )/.test(rest);
}

function countOf(entity: ResolvedEntity, article: Article): number {
  return entity.mentions.filter((mention) => !isDateline(mention, article)).length;
}

function round(salience: number): number {
  return Math.round(Math.min(1, salience) * 1000) / 1000;
}
