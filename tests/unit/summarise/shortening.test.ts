import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../../utils/summarise/languages/rules-of.ts';
import { capitalise } from '../../../utils/summarise/shortening/capitalise.ts';
import { dropDateline } from '../../../utils/summarise/shortening/drop-dateline.ts';
import { dropInnerClause } from '../../../utils/summarise/shortening/drop-inner-clause.ts';
import {
  dropInnerConnective,
  dropOpener,
} from '../../../utils/summarise/shortening/drop-opener.ts';
import { dropParentheses } from '../../../utils/summarise/shortening/drop-parentheses.ts';
import {
  dropQuestion,
  statesBeforeQuestion,
} from '../../../utils/summarise/shortening/drop-question.ts';
import { dropTrailingClause } from '../../../utils/summarise/shortening/drop-trailing-clause.ts';
import { hasMainVerb } from '../../../utils/summarise/shortening/has-main-verb.ts';
import { labelSpeaker } from '../../../utils/summarise/shortening/label-speaker.ts';
import { trimAttribution } from '../../../utils/summarise/shortening/trim-attribution.ts';
import { makeCandidates } from '../../../utils/summarise/make-candidates.ts';
import { shortenSentence } from '../../../utils/summarise/shorten-sentence.ts';
import { storyOf } from './story-of.ts';

/** What stays as it is has the same text twice. */
const same = (text: string): [string, string] => [text, text];

describe('dateline', () => {
  test.each([
    ['PORT HAVEN: The ferry sank.', 'The ferry sank.'],
    ['Kabul, Afghanistan (CNN) -- Talks began.', 'Talks began.'],
    ['(CNN)French voters chose.', 'French voters chose.'],
    ['(CNN)"Night Train" won.', '"Night Train" won.'],
    ['NEW MARLOW, March 3 (Reuters) - Oil rose.', 'Oil rose.'],
    ['SAN LUCA, Puerto Rico (AP) — A storm came.', 'A storm came.'],
    ['Allahabad, Aug 01 (PTI) The court ruled.', 'The court ruled.'],
    ['BERLIN (dpa) - Die Stadt baut.', 'Die Stadt baut.'],
    ['新华社北京3月5日电 会议今天开幕。', '会议今天开幕。'],
    ['海湾日报海城4月2日电 渡轮今天停航。', '渡轮今天停航。'],
    ['김하나 기자 = 다리가 열렸다.', '다리가 열렸다.'],
    ['【東京】首相は会見した。', '首相は会見した。'],
    ['Boston (CNN)Jurors met on Monday.', 'Jurors met on Monday.'],
    same('Ann Poe (MP) Asked for more.'),
    same('NATO: The alliance will meet.'),
    same('Mia Torres: the mayor who stayed.'),
    same('The town (pop. 300) - the smallest - voted.'),
    same('UNICEF: Children are cold.'),
    same('Tokyo is large.'),
  ])('%s', (text, expected) => expect(dropDateline(text)).toBe(expected));
});

describe('opener', () => {
  test.each([
    ['However, the vote was close.', 'The vote was close.'],
    ['But Lee stayed.', 'Lee stayed.'],
    ['Meanwhile, trains stopped.', 'Trains stopped.'],
    ['And iPhone sales fell.', 'iPhone sales fell.'],
    same('So far the plan has worked.'),
    same('Yet another bank failed.'),
    same('Now that rain has come, farmers plant.'),
    same('Butter prices rose.'),
    same('However hard they tried, it failed.'),
    same('“But we won,” Lee said.'),
    same('Still in his teens, Ito won.'),
  ])('%s', (text, expected) => expect(dropOpener(text, rulesOf('en'))).toBe(expected));

  test('no English opener is taken off another language', () => {
    expect(dropOpener('So ist es.', rulesOf('de'))).toBe('So ist es.');
    expect(dropOpener('But sportif du club, il gagne.', rulesOf('fr'))).toBe(
      'But sportif du club, il gagne.',
    );
  });
});

test.each([
  ['One brother, however, was left out of the film.', 'One brother was left out of the film.'],
  ['The vote, of course, was close.', 'The vote was close.'],
  same('“The vote, however, was close,” Lee said.'),
  same('The mayor, however much she tried, lost.'),
])('connective within: %s', (text, expected) => {
  expect(dropInnerConnective(text, 'en')).toBe(expected);
  expect(dropInnerConnective(text, 'fr')).toBe(text);
});

describe('parentheses', () => {
  test.each([
    ['Mia Torres (45) won.', 'Mia Torres won.'],
    ['It cost 3 billion riyals ($800 million), he said.', 'It cost 3 billion riyals, he said.'],
    ['Senator Poe (R-Fla.) spoke.', 'Senator Poe spoke.'],
    same('The Port Authority (PHPA) said so.'),
    same('Three men (not four, as said before) left.'),
    same('The driver (allegedly drunk) fled.'),
    same('“They (the banks) failed,” Lee said.'),
    same('Bring the form(s) along.'),
    same('Options are (a) to stay or (b) to go.'),
    same('Call +1 (212) 555.'),
    same('An open (bracket stays.'),
    // An encoding's lost quotation mark is no stop.
    [
      'The Council (PHC) calls the lots ?free parking? (for now).',
      'The Council (PHC) calls the lots ?free parking?.',
    ],
  ])('%s', (text, expected) => expect(dropParentheses(text)).toBe(expected));
});

describe('question behind a statement', () => {
  test.each([
    [
      'A jellyfish the size of a nail can regrow a limb in three days—but how?',
      'A jellyfish the size of a nail can regrow a limb in three days.',
    ],
    [
      'The council wants to run the harbour through a fund of its own - but what does that mean?',
      'The council wants to run the harbour through a fund of its own.',
    ],
    // An encoding lost the quotation mark.
    [
      'The town must not wait, the mayor told the council.?',
      'The town must not wait, the mayor told the council.',
    ],
    same('So the bridge is closed – but why?'),
    same('Is the bridge that the town built in 1931 safe for its drivers – and what if not?'),
    same('What will the council of Port Haven do about the cracks in its bridge?'),
    same('The vote was close.'),
  ])('%s', (text, expected) => expect(dropQuestion(text, 'en')).toBe(expected));

  test('English alone', () => {
    expect(
      statesBeforeQuestion(
        'Die Stadt will den alten Hafen in diesem Jahr neu bauen – but how?',
        'de',
      ),
    ).toBe(false);
  });
});

describe('attribution', () => {
  test.each([
    ['Rain is due, the office said in a statement.', 'Rain is due, the office said.'],
    ['Lee said in a post on X that rain is due.', 'Lee said that rain is due.'],
    ['Rain is due, Lee said in a statement on Monday.', 'Rain is due, Lee said on Monday.'],
    [
      'Lee confirmed at a news conference on Friday that he quit.',
      'Lee confirmed on Friday that he quit.',
    ],
    same('Lee said in a statement read in court that he was home.'),
    same('Lee told reporters that rain is due.'),
    same('Lee announced a statement.'),
    same('Rain is due, according to the ministry.'),
  ])('%s', (text, expected) => expect(trimAttribution(text)).toBe(expected));
});

describe('has said what happens', () => {
  test.each([
    ['The council closed the bridge', true],
    ['Police said that the bridge was closed', true],
    ['Nine people who were hurt were brought home', true],
    ['Beijing will open the bridge', true],
    ['Needing nine more points from the last two games, the visitors won', true],
    ['A study on how much fuel is wasted', false],
    ['Needing nine more points from the last two games', false],
    ['The men who were hurt', false],
  ])('%s: %s', (head, said) => expect(hasMainVerb(head)).toBe(said));
});

describe('the speaker as a label', () => {
  test.each([
    ['The ISPR said that two posts were hit.', 'ISPR: Two posts were hit.'],
    ['UNHCR has confirmed that the camp is full.', 'UNHCR: The camp is full.'],
    // Of itself, of somebody, and by no clause.
    same('The ISPR said that its men were safe.'),
    same('NATO said that it will meet.'),
    same('The ISPR said the post was hit.'),
    same('The mayor said that the post was hit.'),
    same('IBM announced a reading room.'),
  ])('%s', (text, expected) => expect(labelSpeaker(text)).toBe(expected));

  test('only where the sentence is long', () => {
    const short = 'The ISPR said that two posts on the northern border were hit on Monday.';
    expect(shortenSentence(short, storyOf([short]), 0)).toBe(short);
    const long =
      'The ISPR said that two posts on the northern border were hit by rockets on Monday morning and that nine soldiers, two drivers and a cook were brought to the old hospital of the provincial capital by road';
    expect(shortenSentence(`${long}.`, storyOf([`${long}.`]), 0)).toMatch(
      /^ISPR: Two posts on the northern border were hit/,
    );
  });
});

describe('trailing clause', () => {
  const story = storyOf(['The bridge opened.']);
  test.each([
    [
      'The city council of Port Haven voted on Tuesday to close the old bridge, which was built in 1931.',
      'The city council of Port Haven voted on Tuesday to close the old bridge.',
    ],
    [
      'The city council of Port Haven voted on Tuesday to close the bridge, which was built in 1931, officials said.',
      'The city council of Port Haven voted on Tuesday to close the bridge, officials said.',
    ],
    [
      'The city council of Port Haven voted to close the bridge on Tuesday; repairs will take a year.',
      'The city council of Port Haven voted to close the bridge on Tuesday.',
    ],
    [
      'The city council of Port Haven voted to close the bridge on Tuesday — the third closure this year.',
      'The city council of Port Haven voted to close the bridge on Tuesday.',
    ],
    [
      'Rescuers in the hills above Port Haven on Monday freed all ten miners, passing them through a pipe.',
      'Rescuers in the hills above Port Haven on Monday freed all ten miners.',
    ],
    same(
      'Ten miners were freed from the pit above Port Haven on Monday, according to the company.',
    ),
    // What turns the claim stays.
    same(
      'The city council of Port Haven voted to close the old bridge, which the mayor denied was unsafe.',
    ),
    same(
      'The city council of Port Haven voted on Tuesday to close the bridge, but the mayor refused.',
    ),
    same(
      'The city council of Port Haven will close the bridge this summer, unless the money comes.',
    ),
    // A clause inside a quotation is the speaker's.
    same(
      '“We will close the old bridge for good this summer, which was built in 1931,” the mayor said.',
    ),
    // A head of a few words has lost its point.
    same('The bridge closed, which surprised the many people who drive over it each morning.'),
    // The sentence goes on behind the clause.
    same(
      'In a message on Sunday the group confirmed that two of its leaders, known as Haddad and Malik, were killed.',
    ),
    same(
      'What began as a small grass fire on the hill above the town, following a dry week, grew to ten acres.',
    ),
    // Dashes come in pairs.
    same(
      'The council — after eleven hours of talks with the unions — voted to close the old bridge.',
    ),
  ])('%s', (text, expected) => expect(dropTrailingClause(text, 12, story)).toBe(expected));

  test('bare clauses only where asked, and not where a word binds them', () => {
    const long =
      'The hill party gave the government ten days to settle the dispute as the shutdown entered its second month.';
    expect(dropTrailingClause(long, 12, story)).toBe(long);
    expect(dropTrailingClause(long, 12, story, { bare: true })).toBe(
      'The hill party gave the government ten days to settle the dispute.',
    );
    const second =
      'Mia Torres on Monday became the first mayor to run for the senate, and she spent the morning in her school.';
    expect(dropTrailingClause(second, 12, story, { bare: true })).toBe(
      'Mia Torres on Monday became the first mayor to run for the senate.',
    );
    // Where a clause further on hides the main verb, too.
    const hiding =
      'Mia Torres became the first mayor to run for the senate, and she spent the morning telling her old school what the town will be like when she leaves.';
    expect(dropTrailingClause(hiding, 12, story, { bare: true })).toBe(
      'Mia Torres became the first mayor to run for the senate.',
    );
    const bound =
      'The body of the missing climber was found on the north face two days after the storm had passed.';
    expect(dropTrailingClause(bound, 12, story, { bare: true })).toBe(bound);
    const came =
      'The remarks of the mayor to the harbour paper, published on Sunday, come amid a dispute over the bridge.';
    expect(dropTrailingClause(came, 12, story, { bare: true })).toBe(came);
    const only =
      'The harbour company of Port Haven will pay its workers again only after the courts have ruled on it.';
    expect(dropTrailingClause(only, 12, story, { bare: true })).toBe(only);
  });

  test('a lead keeps what came of the news', () => {
    const lead =
      'Two states of the coast have pulled all of their soldiers out, leaving the harbour of Port Haven, its railway, both of its bridges and the road over the hills to the men of the hill party and to whoever pays them.';
    const others = Array.from(
      { length: 5 },
      (_, i) => `The town has ${i + 3} bridges over the river.`,
    );
    const first = makeCandidates(storyOf([lead, ...others]))[0];
    expect(first?.text).toBe(lead);
    const later = makeCandidates(storyOf([...others, lead])).find(({ index }) => index === 5);
    expect(later?.text).toBe('Two states of the coast have pulled all of their soldiers out.');
  });

  test('before the clause stay as many words as asked', () => {
    const lead =
      'The two countries have pulled all of their soldiers out, leaving the harbour to the hill party.';
    expect(dropTrailingClause(lead, 12, story)).toBe(
      'The two countries have pulled all of their soldiers out.',
    );
    expect(dropTrailingClause(lead, 12, story, { minWords: 11 })).toBe(lead);
  });

  test('other languages end at their own words alone', () => {
    const german = storyOf(['Die Brücke ist offen.'], [], { lang: 'de' });
    expect(
      dropTrailingClause(
        'Der Stadtrat hat am Dienstag die alte Brücke über den Fluss gesperrt, während die Stadt feierte.',
        12,
        german,
      ),
    ).toBe('Der Stadtrat hat am Dienstag die alte Brücke über den Fluss gesperrt.');
    const russian = storyOf(['Мост открыт.'], [], { lang: 'ru' });
    const dash =
      'Поезд остановился за месяц на девятнадцати станциях, самая дальняя из них — посёлок у реки.';
    expect(dropTrailingClause(dash, 8, russian)).toBe(dash);
    const which =
      'Der Rat sperrt die Brücke am Hafen von Port Haven bis zum Mai, which was built in 1931.';
    expect(dropTrailingClause(which, 12, german)).toBe(which);
  });
});

describe('participles in other languages', () => {
  test.each([
    [
      'fr',
      'Le conseil municipal de Port-Neuf va fermer le vieux pont à la circulation dès lundi, selon une étude, publiée jeudi dans la revue du port.',
      'Le conseil municipal de Port-Neuf va fermer le vieux pont à la circulation dès lundi, selon une étude.',
    ],
    [
      'fr',
      'Huit marins ont été retrouvés mardi soir au large de Port-Neuf par les sauveteurs, portant le bilan à douze survivants.',
      'Huit marins ont été retrouvés mardi soir au large de Port-Neuf par les sauveteurs.',
    ],
    // Not proven, and the verb itself behind an aside.
    [
      'fr',
      ...same('Un homme de trente ans a été arrêté mardi au port avec son frère, accusé de vol.'),
    ],
    [
      'fr',
      ...same(
        'Le maire de la petite ville de Port-Neuf lui a, à trois reprises, proposé le poste de chef.',
      ),
    ],
    [
      'es',
      'El ayuntamiento de Puerto Nuevo cerrará el viejo puente a partir del lunes, construido en 1931 por los ingenieros.',
      'El ayuntamiento de Puerto Nuevo cerrará el viejo puente a partir del lunes.',
    ],
    [
      'es',
      ...same(
        'La policía de Puerto Nuevo detuvo el martes a un hombre de treinta años, acusado de robo.',
      ),
    ],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(dropTrailingClause(text, 12, storyOf([text], [], { lang }))).toBe(expected);
  });
});

describe('inner clause', () => {
  const story = storyOf(['The bridge opened.']);
  test.each([
    [
      'General Omar Haddad, who arrived on Sunday, praised the soldiers.',
      'General Omar Haddad praised the soldiers.',
    ],
    [
      'Mia Torres, 45, was elected mayor of Port Haven.',
      'Mia Torres was elected mayor of Port Haven.',
    ],
    ['The ferry, which carried 30 cars, sank in the harbour.', 'The ferry sank in the harbour.'],
    // No verb behind it: a list.
    same('The ferry, which carried wood, coal and salt, sank in the harbour.'),
    // "…, which, he said, …" opens nothing.
    same('Port Haven lags behind its neighbours, which, he said became rich in ten years.'),
    // Doubt and speakers stay.
    same('The driver, who denied all charges, was freed by the court.'),
    same('The driver, who police said was drunk, was freed by the court.'),
  ])('%s', (text, expected) => expect(dropInnerClause(text, 4, story)).toBe(expected));
});

test.each([
  ['the vote', 'The vote'],
  ['“the vote”', '“The vote”'],
  ['iPhone sales', 'iPhone sales'],
  ['élan', 'Élan'],
])('capital: %s', (text, expected) => expect(capitalise(text)).toBe(expected));

test.each([
  ['شہر نے پل بند کر دیا ، حکام نے بتایا ۔', 'شہر نے پل بند کر دیا، حکام نے بتایا۔'],
  ['میئر نے ’’ پرانے پل ‘‘ کا ذکر کیا۔', 'میئر نے ’’پرانے پل‘‘ کا ذکر کیا۔'],
  ['The bridge is closed , the city said .', 'The bridge is closed, the city said.'],
  ['The fee rose by .5 points.', 'The fee rose by .5 points.'],
])('no space before a stop: %s', (text, expected) => {
  expect(shortenSentence(text, storyOf([text]), 5)).toBe(expected);
});
