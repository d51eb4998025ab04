/**
 * `npm run bench [-- STAGE [PATH]]`: us beside our peers in one run, a table a stage. Without a
 * PATH, the project's own fixtures.
 */
import { fileURLToPath } from 'node:url';
import { benchBullets } from './bench-bullets.ts';
import { benchEntities } from './bench-entities.ts';
import { benchExtract } from './bench-extract.ts';
import { benchPopup } from './bench-popup.ts';
import { benchSizes } from './bench-sizes.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/articles', import.meta.url));

/** Each stage's table: rows by contestant. */
const STAGES: Readonly<
  Record<string, (path: string) => Promise<Record<string, object>> | Record<string, object>>
> = {
  extract: benchExtract,
  entities: benchEntities,
  bullets: benchBullets,
  popup: benchPopup,
  sizes: benchSizes,
};

const [wanted, path = FIXTURES] = process.argv.slice(2);
if (wanted !== undefined && !(wanted in STAGES)) {
  console.error(`usage: npm run bench -- [${Object.keys(STAGES).join('|')} [PATH]]`);
  process.exit(2);
}
for (const [stage, bench] of Object.entries(STAGES)) {
  if (wanted !== undefined && wanted !== stage) continue;
  console.log(`\n${stage}: ${path}`);
  console.table(await bench(path));
}
