/**
 * `npm run fuzz [-- COUNT [FIRST]]`: click over COUNT hostile pages (500 where not said), from seed
 * FIRST on, in Chromium. `npm run fuzz -- 1 SEED` replays one. Exit code 1 where anything failed.
 */
import {
  clickHostilePage,
  NOT_LOADED,
  serveHostilePages,
} from '../tests/hostile-pages/click-hostile-page.ts';
import { knownReasons } from '../tests/hostile-pages/known-reasons.ts';
import { launchChromium } from './browser/launch-chromium.ts';
import { buildExtension } from './build-extension.ts';

const [count = 500, first = 0] = process.argv.slice(2).map(Number);
const extension = await buildExtension('chrome');
const reasons = knownReasons(extension);
await using site = await serveHostilePages();
await using chromium = await launchChromium({ extension });
let tab = await chromium.browser.newPage();

const outcomes = new Map<string, number>();
let failed = 0;
for (let seed = first; seed < first + count; seed++) {
  const started = performance.now();
  const { evils, shown, faults } = await clickHostilePage(chromium, tab, {
    origin: site.origin,
    seed,
    reasons,
  });
  outcomes.set(shown, (outcomes.get(shown) ?? 0) + 1);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (faults.length > 0 || Number(seconds) > 5) {
    console.log(`${faults.length > 0 ? '✗' : '·'} ${seed} (${seconds} s): ${evils.join(' + ')}`);
  }
  for (const fault of faults) console.log(`    ${fault}`);
  if (faults.length > 0) failed++;
  if (faults.length > 0 || shown === NOT_LOADED) {
    // A tab that crashed stays so.
    const old = tab;
    tab = await chromium.browser.newPage();
    await old.close().catch(() => undefined);
  }
}
console.table(Object.fromEntries(outcomes));
// So many of a run Chromium may fail to load by itself: more is no run.
const MOST_NOT_LOADED = 0.02;
const tooFew = (outcomes.get(NOT_LOADED) ?? 0) > Math.max(1, MOST_NOT_LOADED * count);
if (tooFew) console.log('Chromium loaded too few of the pages to tell.');
console.log(failed === 0 && !tooFew ? 'holds' : `${failed} of ${count} failed`);
process.exitCode = failed === 0 && !tooFew ? 0 : 1;
