import { capitalise } from './capitalise.ts';

/** An institution known by its letters, and what it says as a whole clause; "that it …" speaks of itself. */
const INSTITUTION_SAID =
  /^(?:The )?([A-Z]{2,6}) (?:has )?(?:also )?(?:said|says|stated|reported|confirmed) that (?!(?:it|its|they|their|he|his|she|her|this|these|such)\b)(?=\S)/u;

/** Put an English attribution as the news agencies do: "The ISPR said that two posts …" → "ISPR: Two posts …". */
export function labelSpeaker(text: string): string {
  const said = INSTITUTION_SAID.exec(text);
  return said ? `${said[1]}: ${capitalise(text.slice(said[0].length))}` : text;
}
