/** News agencies and broadcasters as datelines name them. */
const AGENCIES = new Set(
  `CNN|Reuters|REUTERS|AP|AFP|dpa|DPA|dpa-AFX|AFX|EFE|ANSA|PTI|ANI|IANS|UPI|APA|SID|TASS|Xinhua|Bloomberg|BBC|Anadolu|AA|Arab News|Europa Press|EUROPA PRESS|Lusa|LUSA|TT|NTB|Ritzau|PAP|ČTK|CTK|ATS|Belga|VOA|RFE/RL|CNN Business|CNN Money|WAFA|SPA|KUNA|MENA|INA|PPI|APP|HT|TNN|Kyodo|Yonhap`.split(
    '|',
  ),
);
/** "Kabul, Afghanistan (CNN) -- ", "(Reuters) - ", "Boston (CNN)": what stands before the agency, and what behind. */
const BRACKETED = /^([^()]{0,60})\(([^()]{2,24})\) ?((?:--+|[—–:-])? ?)(?=["“‘'\p{L}\p{N}$£€])/u;
/** "MOSCOW, 3 March – Reuters. Oil" */
const DATED = /^([^(),]{2,40}), \p{N}{1,2}\.? \p{L}+ ?(?:--+|[—–-]) ?[\p{L} ]{2,20}\. (?=\p{Lu})/u;
/** A city of four words, its country or state, and a day. */
const MAX_PLACE_WORDS = 9;
const PLACE_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{N}{1,2}\.?|de|del|la|do|da|of|am|an|der|upon)$/u;

/** "PARIS — The", "SAN JUAN, Puerto Rico — A", "DUBAI: Oil": in capitals only, or any name is one. */
const CAPITALS =
  /^(\p{Lu}[\p{Lu}\p{M}'’.-]{2,30}(?: [\p{Lu}\p{M}'’.-]{2,30}){0,2})(?:(?:, (?:\p{Lu}[\p{L}.]{1,30} ?){1,2})? ?(?:--+|—|–|- )|:) ?(?=["“‘'\p{Lu}\p{N}])/u;
/** Organisations written in capitals speak for themselves: "NATO: The alliance …" keeps its speaker. */
const SPEAKERS = new Set(
  `NATO UN EU UNICEF UNESCO UNHCR WHO IMF NASA FIFA UEFA OPEC ASEAN INTERPOL FBI CIA NHS BBC CNN WTO IAEA
   ICC OSCE OECD USAID UNRWA COVID BMW IBM FAQ VIDEO WATCH LIVE`.split(/\s+/u),
);
/** Other scripts: "الرياض - واس:", "北京（路透社）——", "新华社北京3月5日电", "【東京】". */
const OTHER_SCRIPTS: readonly RegExp[] = [
  /^[\p{Script=Arabic} ،]{3,30}(?:\([\p{Script=Arabic}. ]{2,20}\)|[-–—] ?(?:واس|رويترز|أ ?ف ?ب|وكالات|سانا|وام|بترا|الأناضول))(?: ?[-–—:])? /u,
  /^[\p{Script=Arabic} ]{3,20}[:：] (?=[\p{Script=Arabic}])/u,
  /^\p{Script=Han}{2,8}[（(][\p{Script=Han}\p{L} ]{2,10}[）)] ?[—–-]+ ?/u,
  /^\p{Script=Han}{2,14}\p{N}{1,2}月\p{N}{1,2}日(?:电|電|讯|訊|消息)(?:[（(][^）)]{2,20}[）)])? ?/u,
  /^(?:[（(]\p{Script=Hangul}{2,6}=\p{Script=Hangul}{2,8}[）)] ?)?\p{Script=Hangul}{2,4} 기자 ?= ?/u,
  /^【[^】]{2,20}】 ?/u,
  /^[\p{Script=Devanagari} ,]{2,30}(?:\([\p{Script=Devanagari} .]{2,20}\))?[:।—–-] ?(?=[\p{Script=Devanagari}]{2})(?<=:\s?|[—–]\s?)/u,
];

/** The first letter of the scripts that have no capitals to tell a place by: Hebrew and all behind it. */
const FIRST_CASELESS = 0x590;

/** A dateline with its city, country, day and agency, in UTF-16 code units. */
const LONGEST = 100;

/** Take the dateline off a story's opening ("ISLAMABAD:", "Kabul, Afghanistan (CNN) --"). */
export function dropDateline(text: string): string {
  return text.slice(datelineLength(text));
}

function datelineLength(text: string): number {
  if (text.charCodeAt(0) >= FIRST_CASELESS) {
    for (const dateline of OTHER_SCRIPTS) {
      const match = dateline.exec(text);
      if (match) return match[0].length;
    }
  }
  // An expression is built when first used, which takes a worker that just woke longer than these looks.
  const head = text.slice(0, LONGEST);
  const bracketed = head.includes('(') ? BRACKETED.exec(head) : null;
  if (bracketed && namesSource(bracketed, text)) return bracketed[0].length;
  const dated = /[0-9]/u.test(head) ? DATED.exec(head) : null;
  if (dated && isPlace(dated[1] ?? '')) return dated[0].length;
  const capitals = head.slice(0, 3) === head.slice(0, 3).toUpperCase() ? CAPITALS.exec(head) : null;
  return capitals && !SPEAKERS.has(capitals[1] ?? '') ? capitals[0].length : 0;
}

/** At the very start a short name in capitals is an agency, behind a place any name before a dash is; without one it must be known. */
function namesSource(
  [whole, before = '', name = '', mark = '']: RegExpExecArray,
  text: string,
): boolean {
  if (before === '') return AGENCIES.has(name) || /^[A-Z]{2,6}$/u.test(name);
  if (!isPlace(before)) return false;
  if (mark.trim() !== '') return /^[\p{L}/. -]+$/u.test(name);
  return AGENCIES.has(name) && /^["“‘'\p{Lu}]/u.test(text.slice(whole.length));
}

/** "Kabul, Afghanistan", "NEW DELHI, March 3", "By Mia Torres Boston": capitals, days and the small words of names alone. */
function isPlace(text: string): boolean {
  const words = text.split(/[ ,]+/u).filter(Boolean);
  return (
    words.length <= MAX_PLACE_WORDS &&
    /^\p{Lu}/u.test(text) &&
    words.every(
      // "3 marzo"
      (word, i) => PLACE_WORD.test(word) || /^\p{N}{1,2}\.?$/u.test(words[i - 1] ?? ''),
    )
  );
}
