import { expect, test } from 'vitest';
import { findLeaningOpener, pointsBack } from '../../../utils/summarise/find-leaning.ts';
import { hasUnboundPronoun } from '../../../utils/summarise/find-unbound-pronoun.ts';
import { needsContext } from '../../../utils/summarise/needs-context.ts';
import { storyOf } from './story-of.ts';

test.each([
  ['en', 'He left early.', 'he'],
  ['en', '“It is over,” Lee said.', 'it'],
  ['en', 'The move surprised the town.', 'the move'],
  ['en', 'It’s a start.', 'it'],
  ['en', 'This plan failed.', 'this'],
  // A bullet is read on other days, too.
  ['en', 'This morning the ferry sailed.', 'this'],
  ['en', 'Two years later, the town has its bridge.', 'two years later'],
  ['en', 'The two-day-old cabinet met.', undefined],
  ['en', 'IT Harbour opened an office.', undefined],
  ['en', 'It opened an office.', 'it'],
  ['en', 'Herons left early.', undefined],
  ['en', 'No, the bridge is not the point.', 'no,'],
  ['en', 'No bridge is safe.', undefined],
  ['en', 'The movement grew.', undefined],
  ['en', 'Butter prices rose.', undefined],
  ['de', 'Sie kam am Montag an.', 'sie'],
  ['de', 'Dieses Jahr baut die Stadt.', undefined],
  ['de', 'Dieses Werk steht still.', 'dieses'],
  ['de', 'Siemens baut das Werk.', undefined],
  ['de', 'He Jiankui kam nach Berlin.', undefined],
  ['fr', 'Cette décision surprend.', 'cette'],
  ['fr', 'Ce lundi, les élus votent.', undefined],
  ['fr', 'Les élus votent lundi.', undefined],
  ['es', 'Este lunes abre el puente.', undefined],
  ['es', 'Este puente abre hoy.', 'este'],
  ['es', 'Sin embargo, la ley sigue.', 'sin embargo'],
  ['tr', 'Bu karar sürpriz oldu.', 'bu'],
  ['tr', 'Bu hafta köprü açıldı.', undefined],
  ['ru', 'Он приехал в Москву.', 'он'],
  ['ru', 'Онколог приехал в Москву.', undefined],
  ['ar', 'وأضاف أن العمل مستمر.', 'وأضاف'],
  ['ar', 'هذا الأسبوع يفتح الجسر.', undefined],
  ['ar', 'هذا الجسر مغلق.', 'هذا'],
  ['ur', 'اس سال پل کھلے گا۔', undefined],
  ['ur', 'اس پل پر کام جاری ہے۔', 'اس'],
  ['ur', 'انہوں نے کہا کہ کام جاری ہے۔', 'انہوں نے'],
  ['hi', 'इस साल पुल खुलेगा।', undefined],
  ['hi', 'इस पुल पर काम जारी है।', 'इस'],
  ['hi', 'उन्होंने कहा कि काम जारी है।', 'उन्होंने'],
  ['zh', '他表示会谈顺利。', '他'],
  ['ja', 'これに対し市は反対した。', 'これ'],
  ['ja', '市は反対した。', undefined],
  ['sw', 'He leo ni siku.', undefined],
])('%s: %s', (lang, text, opener) => {
  expect(findLeaningOpener(text, lang)).toBe(opener);
});

test.each([
  ['Torres is probably on that list.', true],
  ['The minister hailed this cooperation.', true],
  ['Growth slowed during those years.', true],
  ['Fewer people watched over that span.', true],
  ['Port Haven did just that, with a goal in the last minute.', true],
  ['A band will play in this Lisbon-themed bar until three.', true],
  ['Mia Torres agrees with this, and talks of the bridge.', true],
  ['The mayor asked voters that question in a debate with Ann Poe.', true],
  ['The ferry is another case in point.', true],
  ['Prison is the penalty for such an offence.', true],
  ['The mayor said such laws are for ferries.', true],
  ['The crossing took such a long time that the band went home.', false],
  ['The deck is built in such a way that water runs off.', false],
  ['The port sells fish such as cod and herring.', false],
  ['The mayor said that question marks hang over the bridge.', false],
  ['Of 900 people asked, 120 were ill and 12 of those, all children, died.', false],
  ['The town opened a fund for those and their families.', false],
  ['The firm makes pumps for this and other plants.', false],
  ['The minister said that warning to drivers came too late.', false],
  ['The band comes to the harbour this Friday.', false],
  ['The bridge opens this week.', false],
  ['The bridge is just that little bit longer.', false],
  ['The fund helps those who lost homes.', false],
  ['Risk fell compared to those without the drug.', false],
  ['Torres said that prices rose.', false],
  ['“We like this plan,” Torres said.', false],
])('%s', (text, back) => expect(pointsBack(text, { lang: 'en' })).toBe(back));

test.each([
  ['The Herald added that he was well.', true],
  ['In May, prices rose for her as well.', true],
  ['The minister said he was well.', false],
  ['A 29-year-old said she was well.', false],
  ['Torres said she was well.', false],
  ['Ann Poe said she was well.', false],
  ['Prices rose, the bank said.', false],
  ['“I told him so,” the bank’s office said.', false],
  ['Everyone who voted got his stamp.', false],
])('%s', (text, unbound) => {
  expect(hasUnboundPronoun(text, 0, storyOf([text], ['Mia Torres|Torres']))).toBe(unbound);
});

test.each([
  ['The report by the harbour office found cracks in every pillar.', false],
  ['The decision to close the bridge came on Monday.', false],
  ['The report found cracks in every pillar.', true],
  ['The move surprised the whole of the old town.', true],
  ['It’s clear from the vote that the town wants its bridge.', false],
  ['It turns out that the town never owned its bridge.', false],
  ['They say the harbour never sleeps, as Mia Torres found on Monday.', false],
  ['They closed the bridge on Monday for good.', true],
  ['It has been more than nine years since the bridge was closed.', false],
  ['It has been closed to lorries since May.', true],
  ['They say they were beaten on the bridge.', true],
  ['It may look old, but it still carries trains.', true],
  ['The move was backed by two parties: Labour and the Greens.', true],
  ['Two years later, the town has its bridge.', true],
  ['It wasn’t until May that the town learned of the cracks.', false],
  ['It might sound like a sailor’s tale, but the bridge sings in the wind.', false],
  ['The news was hard to hear: Port Haven loses its bridge.', false],
  ['It was closed on Monday for good.', true],
  ['Comment: the Gulls have the better bridge.', false],
  ['The bet: if the Gulls won, Torres would swim across the bay.', false],
])('as a lead it leans: %s', (text, leans) => {
  const lead = { index: 0, place: 0, named: false };
  expect(needsContext(text, lead, storyOf([text]))).toBe(leans);
  expect(needsContext(text, { ...lead, place: 3 }, storyOf([text]))).toBe(true);
});

test.each([
  ['Two years later, the town planted a hundred cherry trees.', true],
  ['Just six hours earlier the bridge had been open to lorries.', true],
  ['A century later the bridge still stands.', true],
  ['Twenty years later, the town has its bridge.', true],
  ['More than a year later, the town has its bridge.', true],
  ['Decades later the bridge still stands.', true],
  ['When it comes to bridges, it is the town that pays.', false],
  ['Two years after the storm, the town planted a hundred cherry trees.', false],
  ['Two years earlier than planned, the bridge over the harbour is open.', false],
  ['Two years of storms have worn the bridge down.', false],
  ['Now that they have a bridge, they want a road around the bay.', true],
  ['When it opened, it was the longest bridge of the coast.', true],
  ['When they arrived, the engineers found cracks in every pillar.', false],
  ['If the town wants a bridge, it has to pay for one.', false],
])('behind the lead it leans: %s', (text, leans) => {
  expect(needsContext(text, { index: 0, place: 3, named: false }, storyOf([text]))).toBe(leans);
});
