import { capitalise } from './capitalise.ts';

/** "In a major crackdown, …", "In an unprecedented verdict, …": the writer's frame around the news. */
const FLOURISH =
  /^In (?:a|an|yet another|another|what (?:is|was|appears to be) (?:a|an)) (?:(?:very|most) )?(?:major|big|rare|unprecedented|extreme|surprise|surprising|shocking|dramatic|historic|landmark|significant|fresh|bizarre|unusual|stunning|important|key|bold|unexpected|sensational|tragic|shameful|heartwarming|remarkable)\b[^,.;:“"]{0,40}, (?=\S)/u;

/** Take the frame off an English sentence that opens with one; what happened stays. */
export function dropFlourish(text: string): string {
  const frame = text.startsWith('In ') ? FLOURISH.exec(text) : null;
  return frame ? capitalise(text.slice(frame[0].length)) : text;
}
