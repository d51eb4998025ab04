import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** The most that each part may weigh, in bytes. A raise is a line here, with its reason, in the change that needs it. */
export const BUDGETS = {
  /** The whole package for a store, zipped: a reader downloads it once. */
  zip: 1_200_000,
  /**
   * What a click injects into a page to read it, gzipped: 46.0 kB. More than the 25 kB we would have,
   * which Readability (11 kB) and the phrases of furniture in twelve languages (7 kB) nearly fill; the
   * rest is the rules that part stories, and find headline, points, date and byline; 0.1 kB writes lines as
   * typed, which spares a click 6 ms of compiling. From the disk, not the network, and only where a
   * reader clicks.
   */
  readingScript: 46_100,
  /** What comes behind it to paint names and show their cards, gzipped: 22 kB, 4.6 of them Preact. No digest waits for it. */
  presentingScript: 23_000,
} as const;

/** What a zip says of one file beside its content and its name, in bytes: headers here and in the directory. */
const ZIP_ENTRY = 130;

/** The weights of a built extension (a folder) in bytes: as a zip would pack it, and its page scripts gzipped. */
export function weigh(folder: string): Record<keyof typeof BUDGETS, number> {
  const files = globSync('**/*', { cwd: folder }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  const packed = files.map(
    (file) => deflateRawSync(read(file), { level: 9 }).length + 2 * file.length + ZIP_ENTRY,
  );
  return {
    zip: packed.reduce((sum, bytes) => sum + bytes, 0),
    readingScript: gzipped('content-scripts/article.js'),
    presentingScript: gzipped('present-page.js'),
  };

  function gzipped(file: string): number {
    return gzipSync(read(file), { level: 9 }).length;
  }

  function read(file: string): Buffer {
    return readFileSync(join(folder, file));
  }
}

/** The parts of a built extension over their budget, each in a sentence; empty where all is well. */
export function overBudget(folder: string): string[] {
  const weights = weigh(folder);
  return (Object.keys(BUDGETS) as (keyof typeof BUDGETS)[])
    .filter((part) => weights[part] > BUDGETS[part])
    .map((part) => `${part}: ${weights[part]} bytes of ${BUDGETS[part]}`);
}
