/**
 * What the summariser knows of a language: tables of words and phrases, in lower case. No rule of
 * one language is ever used on another; a language without a table has none.
 */
export interface LanguageRules {
  /** Whether words are parted by white space (Chinese and Japanese do not). */
  spaced: boolean;
  /** Words so common that sharing them means nothing. */
  commonWords: ReadonlySet<string>;
  /** A sentence that opens with one of these leans on something said before it. */
  leaningOpeners: readonly string[];
  /** Leaning openers that a story may open with, where nothing was said yet: "Another two …", "This week …". */
  leadOpeners: readonly string[];
  /** Openers that look as if they leaned, but name a time of the story's own: "this week". */
  standingOpeners: readonly string[];
  /** Openers that only join a sentence to the one before: "However, the vote …" stands without. */
  connectives: readonly string[];
  /** Words that point at now: "today", "on Monday". */
  recency: readonly string[];
  /** Verbs that give a claim its speaker: "said", "according to". */
  reporting: readonly string[];
  /** Phrases that tell what came before the news: "in the past", "was founded in". */
  background: readonly string[];
  /** Phrases of sentences that tell no news: what a page offers its readers, a comment nobody gave. */
  idle: readonly string[];
  /**
   * Words that open a clause a long sentence can end before ("…, which was built in May"): what
   * is left claims less, never otherwise.
   */
  trailing: readonly string[];
  /** Words that turn or limit a claim: a clause that holds one stays. */
  turning: readonly string[];
  /** Verbs that say something happened: "killed", "launched". */
  newsVerbs: readonly string[];
  /** "I", "we", "you": the writer's voice, or a speaker's. */
  voices: readonly string[];
  /** Words that stand before a year in background ("in 2014", "since 2007"). */
  beforeYear: readonly string[];
}

const list = (text: string): string[] =>
  text
    .split('|')
    .map((entry) => entry.trim().replaceAll(/\s+/gu, ' '))
    .filter(Boolean);
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** Tables as texts: single words parted by spaces, phrases by bars. */
export interface LanguageTables {
  spaced?: boolean;
  commonWords?: string;
  leaningOpeners?: string;
  leadOpeners?: string;
  standingOpeners?: string;
  connectives?: string;
  recency?: string;
  reporting?: string;
  background?: string;
  idle?: string;
  trailing?: string;
  turning?: string;
  newsVerbs?: string;
  voices?: string;
  beforeYear?: string;
}

/** The rules that the tables say; a missing table is empty. */
export function languageRules(tables: LanguageTables): LanguageRules {
  return {
    spaced: tables.spaced ?? true,
    commonWords: words(tables.commonWords ?? ''),
    leaningOpeners: list(tables.leaningOpeners ?? ''),
    leadOpeners: list(tables.leadOpeners ?? ''),
    standingOpeners: list(tables.standingOpeners ?? ''),
    connectives: list(tables.connectives ?? ''),
    recency: list(tables.recency ?? ''),
    reporting: list(tables.reporting ?? ''),
    background: list(tables.background ?? ''),
    idle: list(tables.idle ?? ''),
    trailing: list(tables.trailing ?? ''),
    turning: list(tables.turning ?? ''),
    newsVerbs: list(tables.newsVerbs ?? ''),
    voices: list(tables.voices ?? ''),
    beforeYear: list(tables.beforeYear ?? ''),
  };
}
