import { i18n } from '#i18n';
import type { CopyLabels } from '../utils/format-digest.ts';
import { kindLabel } from './EntityList.tsx';

/** What a copied digest calls its parts, in the interface's language. */
export function copyLabels(): CopyLabels {
  return {
    locale: i18n.t('languageTag'),
    publisherPoints: i18n.t('publisherPoints'),
    person: kindLabel('person'),
    organisation: kindLabel('organisation'),
    place: kindLabel('place'),
    other: kindLabel('other'),
  };
}
