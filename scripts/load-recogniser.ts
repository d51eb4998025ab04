import { readFileSync } from 'node:fs';
import { type Recogniser, readRecogniser } from '../utils/entities/recogniser.ts';

const ENGLISH_WEIGHTS = new URL('../utils/entities/weights/en.bin', import.meta.url);
let english: Recogniser | undefined;

/** The shipped recogniser, read from its file once a process. */
export function loadRecogniser(): Recogniser {
  return (english ??= readRecogniser(readFileSync(ENGLISH_WEIGHTS)));
}
