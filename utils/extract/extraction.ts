import type { Article } from '../article.ts';

/** Why a page gives no article. */
export type RefusalReason = 'empty-page' | 'not-an-article' | 'log-in-wall';

/** Why a paragraph is gone: each step of preparation and clean-up says what it took out. */
export interface Removal {
  step: string;
  reason: string;
  text: string;
}

/** The stories of a page, main one first; `ties[a][b]` is the live element article a's block b was read from. */
export type Extraction =
  | { ok: true; articles: Article[]; ties: (Element | null)[][]; removed: Removal[] }
  | { ok: false; reason: RefusalReason; removed: Removal[] };
