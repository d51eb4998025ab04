import { expect, test } from 'vitest';
import {
  isCredit,
  isLabel,
  isNotice,
  isPointer,
} from '../../../utils/extract/furniture-phrases.ts';

const kindsOf = (text: string): string[] =>
  Object.entries({ isLabel, isPointer, isNotice, isCredit })
    .filter(([, is]) => is(text))
    .map(([name]) => name);

test.each([
  ['Advertisement', 'isLabel'],
  ['Story continues below', 'isLabel'],
  ['12 comments', 'isLabel'],
  ['Mehr zum Thema', 'isLabel'],
  ['اقرأ أيضا', 'isLabel'],
  ['関連記事', 'isLabel'],
  ['Read more: The ferry that would not float', 'isPointer'],
  ['Lesen Sie auch: Die Fähre, die nicht schwimmen wollte', 'isPointer'],
  ['Читайте также: паром вернулся', 'isPointer'],
  ['Sign up for our morning briefing', 'isPointer'],
  ['© 2026 The Daily Ferry. All rights reserved.', 'isNotice'],
  ['Mia Torres reported from İzmir, Turkey.', 'isNotice'],
  ['The day’s harbour news, in your inbox every weekday.', 'isNotice'],
  ['We may earn a commission from links on this page.', 'isNotice'],
  ['This article was originally published in The Slipway.', 'isNotice'],
  ['The column does not necessarily reflect the views of the Harbour Post.', 'isNotice'],
  ['Note: we are moderating all comments until the fog has lifted.', 'isNotice'],
  ['Photo: Ada Quill/Harbour Post', 'isCredit'],
  ['Passengers board the ferry at Skarn on Tuesday. (AP Photo/Ada Quill)', 'isCredit'],
  ['The pier at dawn. Foto: Ada Quill', 'isCredit'],
])('%s → %s', (text, kind) => {
  expect(kindsOf(text)).toContain(kind);
});

test.each([
  ['“We will wait for the second vessel,” the captain told Reuters.'],
  ['Read the letters aloud, she said, and the hall went quiet for the first time that evening.'],
  ['The image of the ferry on the rocks had been shared ten thousand times by noon.'],
  ['He signed up for the navy at sixteen and never learned to swim, according to his sister.'],
  ['The island can be reached by a single ferry, and by gulls, and by nobody else in winter.'],
  ['Anzeige erstattete die Reederei erst am Montag, nachdem der Kapitän sich gemeldet hatte.'],
])('a sentence of a story is none of these: %s', (text) => {
  expect(kindsOf(text)).toEqual([]);
});
