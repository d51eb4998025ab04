import { startsWithAny } from '../find-phrases.ts';
import type { LanguageRules } from '../languages/language-rules.ts';
import { rulesOf } from '../languages/rules-of.ts';
import { maskAsides } from '../read-quotations.ts';
import { capitalise } from './capitalise.ts';

/** Take off an opener that only joins a sentence to the one before: "However, the vote …", "But Lee …". */
export function dropOpener(text: string, rules: LanguageRules): string {
  // Marks before the opener mean a quotation or a list; there it is part of what was said.
  if (!/^\p{L}/u.test(text)) return text;
  const opener = startsWithAny(text, rules.connectives, rules);
  if (opener === undefined) return text;
  const rest = text.slice(opener.length).trimStart();
  // "But," "So far", "Yet another", "And so": what is left must be able to open a sentence.
  if (!/^["“‘'„«]?[\p{L}\p{N}$£€]/u.test(rest) || BINDS_OPENER.test(rest)) return text;
  return capitalise(rest);
}

/**
 * Take out of an English sentence a word within it that only joins it to the one before: "One brother,
 * however, was left out". (In French two sentences may meet at it: "… définitives, toutefois, elles …".)
 */
export function dropInnerConnective(text: string, lang: string): string {
  if (lang !== 'en') return text;
  for (const opener of rulesOf(lang).connectives) {
    if (!opener.endsWith(',')) continue;
    const at = text.indexOf(`, ${opener} `);
    // Inside a quotation it is the speaker's.
    if (at > 0 && maskAsides(text)[at] === ',')
      return text.slice(0, at) + text.slice(at + opener.length + 2);
  }
  return text;
}

/** Words that make one phrase with the opener: "so far", "yet another", "now that", "still in his teens". */
const BINDS_OPENER =
  /^(?:far|many|much|long|few|another|again|to|that|called|what|how|why|who|when|if|as|is|was|does|do|did|not|for|in|under|without|with|too|on|it|a|be|been|being|more|less)\b/iu;
