import { expect, test } from 'vitest';
import { splitLines } from '../../../scripts/predict/split-lines.ts';

async function* arriving(pieces: string[]) {
  yield* pieces;
}

test.each<[string, string[], string[]]>([
  ['one piece', ['{"id":1}\n{"id":2}\n'], ['{"id":1}', '{"id":2}']],
  ['a line in pieces', ['{"te', 'xt":', '"a"}\n{"id"', ':2}'], ['{"text":"a"}', '{"id":2}']],
  ['separators that JSON leaves in strings', ['"a\u2028b\u2029c"\n'], ['"a\u2028b\u2029c"']],
  ['an empty line stays', ['a\n\nb'], ['a', '', 'b']],
  ['nothing', [], []],
])('%s', async (_, pieces, lines) => {
  const found: string[] = [];
  for await (const line of splitLines(arriving(pieces))) found.push(line);
  expect(found).toEqual(lines);
});
