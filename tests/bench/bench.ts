/**
 * `npm run bench [-- STAGE [PATH]]`: us beside our peers in one run, a table a stage. Without a
 * PATH (or `--pages PATH`), the project's own fixtures.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchBullets } from './bench-bullets.ts';
import { benchCost } from './bench-cost.ts';
import { benchEntities } from './bench-entities.ts';
import { benchExtract } from './bench-extract.ts';
import { benchHighlights } from './bench-highlights.ts';
import { benchPainting } from './bench-painting.ts';
import { benchPopup } from './bench-popup.ts';
import { benchSalience } from './bench-salience.ts';
import { benchSizes } from './bench-sizes.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/articles', import.meta.url));

/** Each stage's table: rows by contestant. */
const STAGES: Readonly<
  Record<string, (path: string) => Promise<Record<string, object>> | Record<string, object>>
> = {
  extract: benchExtract,
  cost: benchCost,
  entities: benchEntities,
  salience: benchSalience,
  bullets: benchBullets,
  popup: benchPopup,
  sizes: benchSizes,
  highlights: benchHighlights,
  painting: benchPainting,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string' } },
});
const [wanted, folder] = positionals;
const path = values.pages ?? folder ?? FIXTURES;
if (wanted !== undefined && !(wanted in STAGES)) {
  console.error(`usage: npm run bench -- [${Object.keys(STAGES).join('|')} [PATH]]`);
  process.exit(2);
}
for (const [stage, bench] of Object.entries(STAGES)) {
  if (wanted !== undefined && wanted !== stage) continue;
  console.log(`\n${stage}: ${path}`);
  console.table(await bench(path));
}
