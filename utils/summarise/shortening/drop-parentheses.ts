/** Longer ones are sentences of their own, in UTF-16 code units. */
const MAX_PARENTHESIS = 80;
const PARENTHESIS = / ?\(([^()]{1,80})\)|（([^（）]{1,80})）/gu;
/** What changes the claim stays: doubt, limits, negation, who says so. */
const CHANGES_CLAIM =
  /\b(?:not|no|never|only|except|excluding|unless|if|alleged(?:ly)?|reported(?:ly)?|said|says|claims?|according|suspected|estimated|about|up to|at least|denies|denied|nicht|kein|nur|außer|pas|non|sauf|seulement|no|salvo|solo|presunt[oa]|не|кроме|только|değil|hariç)\b/iu;
/** Longer ones are no short name, in UTF-16 code units. */
const MAX_SHORT_NAME = 11;
/** "(ISPR)", "(PVARA)": the short name other bullets may use; "(a)", "(1)" number the points of a list. */
const SHORT_NAME = /^(?:\p{Lu}[\p{Lu}\p{N}&.-]{1,9}s?|\p{L}|\p{N})$/u;

/** Take out asides in parentheses, outside quotations: "(45)", "(R-Fla.)", "($3.4 billion)". */
export function dropParentheses(text: string): string {
  if (!/[(（]/u.test(text)) return text;
  return text
    .replaceAll(PARENTHESIS, (whole: string, plain?: string, wide?: string, at?: number) => {
      const inner = (plain ?? wide ?? '').trim();
      const before = text.slice(0, at ?? 0);
      const keeps =
        inner.length > MAX_PARENTHESIS ||
        (inner.length <= MAX_SHORT_NAME && SHORT_NAME.test(inner)) ||
        CHANGES_CLAIM.test(inner) ||
        isInsideQuotation(before) ||
        // "word(s)" is part of its word; "+1 (212) 555" of its number.
        (/[\p{L}\p{N}]$/u.test(before) && whole.startsWith('(')) ||
        (/\p{N}$/u.test(before) && /^\p{N}+$/u.test(inner));
      return keeps ? whole : '';
    })
    .replace(/^\s+/u, '')
    .replaceAll(/ (?=[,.;:!?](?:\s|$))/gu, '');
}

function isInsideQuotation(before: string): boolean {
  const opened = before.match(/[“„«]/gu)?.length ?? 0;
  const closed = before.match(/[”»]/gu)?.length ?? 0;
  const straight = before.match(/"/gu)?.length ?? 0;
  return opened > closed || straight % 2 === 1;
}
