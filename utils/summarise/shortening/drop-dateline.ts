/** News agencies and broadcasters as datelines name them. */
const KNOWN_AGENCY = String.raw`CNN|Reuters|REUTERS|AP|AFP|dpa|DPA|dpa-AFX|AFX|EFE|ANSA|PTI|ANI|IANS|UPI|APA|SID|TASS|Xinhua|Bloomberg|BBC|Anadolu|AA|Arab News|Europa Press|EUROPA PRESS|Lusa|LUSA|TT|NTB|Ritzau|PAP|ČTK|CTK|ATS|Belga|VOA|RFE/RL|CNN Business|CNN Money|WAFA|SPA|KUNA|MENA|INA|PPI|APP|HT|TNN|Kyodo|Yonhap`;
/** Behind a dash or at the very start, any short name in capitals is one. */
const AGENCY = String.raw`${KNOWN_AGENCY}|[A-Z]{2,6}`;
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
/** "PARIS", "NEW DELHI", "Kabul", "Rio de Janeiro": up to four words. */
const CITY = String.raw`${CAPITALISED}(?:[ -](?:de|del|la|do|da|of|am|an der|upon|${CAPITALISED})){0,3}`;
/** "England", "March 3", "3 Mar.", "Monday". */
const AFTER_CITY = String.raw`(?:,? ?(?:${CITY}|\p{N}{1,2}\.? ?\p{Lu}?\p{L}+\.?|\p{Lu}\p{L}+\.? \p{N}{1,2}))`;
const DASH = String.raw`(?:--+|—|–|-)`;

const DATELINES: readonly RegExp[] = [
  // "(CNN) -- With", "(CNN)French", "(Reuters) - Oil"
  new RegExp(String.raw`^\((?:${AGENCY})\) ?(?:${DASH} ?)?(?=["“‘'\p{L}\p{N}$£€])`, 'u'),
  // "Kabul, Afghanistan (CNN) -- China’s", "NEW DELHI, March 3 (Reuters) - India"
  new RegExp(String.raw`^${CITY}${AFTER_CITY}{0,2} ?\([\p{L}/. -]{2,24}\) ?(?:${DASH}|:) ?`, 'u'),
  // "Allahabad, Aug 01 (PTI) The High Court", "Boston (CNN)Jurors": a known agency needs no dash
  new RegExp(
    String.raw`^(?:By (?:${CAPITALISED} ){1,4}?)?${CITY}${AFTER_CITY}{0,2} ?\((?:${KNOWN_AGENCY})\) ?(?=["“‘'\p{Lu}])`,
    'u',
  ),
  // "MOSCOW, 3 March – Reuters. Oil"
  new RegExp(String.raw`^${CITY}, \p{N}{1,2}\.? \p{L}+ ?${DASH} ?[\p{L} ]{2,20}\. (?=\p{Lu})`, 'u'),
];
/** "PARIS — The", "SAN JUAN, Puerto Rico — A", "DUBAI: Oil": in capitals only, or any name is one. */
const CAPITALS =
  /^(\p{Lu}[\p{Lu}\p{M}'’.-]{2,}(?: [\p{Lu}\p{M}'’.-]{2,}){0,2})(?:(?:, (?:\p{Lu}[\p{L}.]+ ?){1,2})? ?(?:--+|—|–|- )|:) ?(?=["“‘'\p{Lu}\p{N}])/u;
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

/** Take the dateline off a story's opening ("ISLAMABAD:", "Kabul, Afghanistan (CNN) --"). */
export function dropDateline(text: string): string {
  for (const dateline of DATELINES) {
    const match = dateline.exec(text);
    if (match) return text.slice(match[0].length);
  }
  const capitals = CAPITALS.exec(text);
  if (capitals && !SPEAKERS.has(capitals[1] ?? '')) return text.slice(capitals[0].length);
  for (const dateline of OTHER_SCRIPTS) {
    const match = dateline.exec(text);
    if (match) return text.slice(match[0].length);
  }
  return text;
}
