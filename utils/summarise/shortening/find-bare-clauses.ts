import { FINITE_VERBS } from './finite-verbs.ts';

/** Clauses that need no comma before them: "… a deadline | as the shutdown entered its 47th day". */
const BARE_CLAUSES: Readonly<Record<string, RegExp>> = {
  en: / (?:amid|ahead of|following|due to|after|when|while|because|so that|even as|in a move (?:that|which|to)|in a bid to|in an effort to|in order to|as part of|as (?:he|she|it|they|officials|police|authorities|tensions|concerns|fears|the [A-Za-z’-]+ (?:[A-Za-z’-]+ )?(?:[A-Za-z’-]+ed|is|was|are|were|has|had|have|tries|seeks|begins|faces)))(?= )/gu,
  ur: /،? (?:کیونکہ|جبکہ|تاکہ|اور|جو|جہاں|اس لیے|جس (?:سے|میں|کا|کی|کے|پر|نے|کو)|جن (?:سے|میں|کا|کی|کے|پر|نے|کو))(?= )/gu,
  hi: /,? (?:क्योंकि|जबकि|ताकि|और|जो|जहां|जहाँ|इसलिए|जिस(?:से|में|का|की|के|पर|ने|को)|जिन(?:से|में|का|की|के|पर|को|्होंने))(?= )/gu,
};
const NOTHING = /$^/gu;

/** What comes before binds the clause: "two days after", "only when", "named after", "was following". */
const HOLDS_ON =
  /(?:\d|\b(?:only|not|never|soon|shortly|immediately|just|right|even|especially|particularly|days?|hours?|minutes?|weeks?|months?|years?|decades?|time|moment|named|look(?:s|ed|ing)?|is|are|was|were|be|been|by|and|or|to|the|of|that|than|said|says|from|for|in|on|at|with|a|an|its|his|her|their|evenings?|mornings?|long|once|day|week|month|year|especially|remember|recalls?|known|sought|comes?|came|coming))$/u;
/** Urdu and Hindi put the verb last: what ends in a finite one is a whole clause. */
const ENDS_IN_VERB: Readonly<Record<string, RegExp>> = {
  ur: /(?:^| )(?:ہے|ہیں|تھا|تھی|تھے|تھیں|گا|گی|گے|گیا|گئی|گئے|دیا|دی|کیا|لیا|ہوا|ہوئی|ہوئے|سکتا|سکتی|سکتے)$/u,
  hi: /(?:^| )(?:है|हैं|था|थी|थे|थीं|होगा|होगी|होंगे|गया|गई|गए|दिया|किया|लिया|हुआ|हुई|हुए)$/u,
};
const HOLDS_ON_WINDOW = 24;

/** Where clauses begin that a sentence can end before, without a comma to tell them; in reading order. */
export function findBareClauses(masked: string, lang: string): number[] {
  const starts = Array.from(masked.matchAll(BARE_CLAUSES[lang] ?? NOTHING), ({ index }) => index);
  const verb = ENDS_IN_VERB[lang];
  const apart = starts.filter((at) => {
    const before = masked.slice(Math.max(0, at - HOLDS_ON_WINDOW), at).toLowerCase();
    return verb ? verb.test(before) : !HOLDS_ON.test(before);
  });
  return lang === 'en' ? [...apart, ...findSecondStatements(masked)] : apart;
}

/** "The council voted on Tuesday, and the bridge will close": a statement of its own behind the comma. */
const SECOND_STATEMENT = new RegExp(
  String.raw`, and (?:(?:also|the|a|an|its|his|her|their|many|some|two|three) )?(?:[A-Za-zÀ-ɏ’'-]+ ){0,4}?(?:${FINITE_VERBS})\b`,
  'gu',
);
/** A list, a pair or a condition goes on: "both …, and", "If …, and". */
const PAIRED =
  /,[^,]{0,40}$|\b(?:both|between|either|neither|whether|not only)\b|^["“]?(?:If|When|While|Although|Though|After|Before|As|Since|Because|Unless|Once|Until)\b/u;
/** What came of it later must not be left out. */
const OUTCOME = /\b(?:later|then|since|eventually|finally|died)\b/u;

function findSecondStatements(masked: string): number[] {
  const found = Array.from(masked.matchAll(SECOND_STATEMENT), ({ index }) => index);
  return found.filter((at) => !PAIRED.test(masked.slice(0, at)) && !OUTCOME.test(masked.slice(at)));
}
