/**
 * `npm run verify -- CHECK --data DIR`: checks over outside data, with counts and failing ids.
 * Exit code 0 when the check holds, 1 when it does not, 2 on wrong use.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { verifyBullets } from './verify/verify-bullets.ts';
import { verifyLinks } from './verify/verify-links.ts';
import { verifyPages } from './verify/verify-pages.ts';
import { verifySeed } from './verify/verify-seed.ts';
import { verifySteps } from './verify/verify-steps.ts';
import { verifyTies } from './verify/verify-ties.ts';
import type { Verdict } from './verify/verdict.ts';

/** Each check with the mark it is held to. */
const CHECKS: Readonly<Record<string, (data: string) => Promise<Verdict> | Verdict>> = {
  /** DIR/seed/seed.txt and the first 20 pages of DIR/data/pages/aed, clicked on in Chromium. */
  pages: verifyPages,
  /** DIR/seed/seed.txt in three forms of page, extracted. */
  seed: verifySeed,
  /** Every page under DIR/data/pages: each block's characters tied to the page they were read from. */
  ties: verifyTies,
  /** Every page of an article under DIR/data/pages: what each step of the clean-up is worth on it. */
  steps: verifySteps,
  /** Every article of DIR/data/summaries, digested; every bullet proved from its sources. */
  bullets: verifyBullets,
  /** The links that Copy gives the bullets of 50 pages of DIR/data/pages, opened in Chromium. */
  links: verifyLinks,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: '../shared' } },
});
const check = CHECKS[positionals[0] ?? ''];
if (!check) {
  console.error(`usage: npm run verify -- ${Object.keys(CHECKS).join('|')} [--data DIR]`);
  process.exit(2);
}
if (!existsSync(values.data)) {
  console.error(`There is no folder ${values.data}: name it with --data DIR.`);
  process.exit(2);
}
const { counts, failures } = await check(values.data);
console.table(counts);
for (const { id, why } of failures) console.log(`✗ ${id}: ${why}`);
console.log(failures.length === 0 ? 'holds' : `${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
