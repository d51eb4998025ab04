import { expect, test } from 'vitest';
import { handOver, type PageRead, takeOver } from '../../utils/hand-over.ts';

const read = (url: string) =>
  ({ stories: { articles: [{ headline: url }] } }) as unknown as PageRead;

test('a page read is taken once, and the reading made last is the one', () => {
  handOver(read('before'));
  handOver(read('now'));
  expect(takeOver()).toEqual(read('now'));
  expect(takeOver()).toBeUndefined();
});
