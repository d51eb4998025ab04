import { LENGTH_FEATURES } from './features/length.ts';
import { NAME_FEATURES } from './features/names.ts';
import { NEWS_FEATURES } from './features/news.ts';
import { PLACE_FEATURES } from './features/place.ts';
import { SUBJECT_FEATURES } from './features/subject.ts';

/** Everything the ranking looks at, each with its reason. */
export const FEATURES = [
  ...PLACE_FEATURES,
  ...SUBJECT_FEATURES,
  ...NAME_FEATURES,
  ...NEWS_FEATURES,
  ...LENGTH_FEATURES,
] as const;

export type FeatureName = (typeof FEATURES)[number]['name'];
