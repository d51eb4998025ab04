import { i18n } from '../utils/i18n.ts';
import type { EntityKind } from '../utils/entities/recognise-entities.ts';

const KEYS = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  other: 'otherNames',
} as const satisfies Record<EntityKind, string>;

/** What a kind of names is called on screen. */
export function kindLabel(kind: EntityKind): string {
  return i18n.t(KEYS[kind]);
}
