import { expect, test } from 'vitest';
import { readRecogniser } from '../../../utils/entities/recogniser.ts';
import { weightBytes } from './story.ts';

const changed = (at: number, value: number): Uint8Array => {
  const bytes = weightBytes.slice();
  bytes[at] = value;
  return bytes;
};

test('the shipped weights are read', () => {
  expect(readRecogniser(weightBytes).lang).toBe('en');
});

test('weights inside a larger buffer are read', () => {
  const larger = new Uint8Array(weightBytes.length + 7);
  larger.set(weightBytes, 7);
  expect(readRecogniser(larger.subarray(7)).lang).toBe('en');
});

test.each([
  ['nothing', new Uint8Array(0), /not a recogniser/],
  [
    'another file',
    new TextEncoder().encode('<!doctype html><title>404</title>'),
    /not a recogniser/,
  ],
  ['another version', changed(4, 99), /version 99/],
  ['a file cut short', weightBytes.subarray(0, weightBytes.length - 10), /cut/],
  ['a changed byte', changed(5000, weightBytes[5000]! ^ 1), /checksum/],
])('%s is refused', (_, bytes, reason) => {
  expect(() => readRecogniser(bytes)).toThrow(reason);
});
