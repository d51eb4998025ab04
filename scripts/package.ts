/**
 * `npm run package`: the zips for the stores and the source archive that Mozilla asks for, made twice.
 * Exit code 1 where two builds differ by a byte, or where web-ext finds an error or a warning in the Firefox zip, or
 * where a part weighs more than it may.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { overBudget } from './package/budgets.ts';
import { lintFirefox } from './package/lint-firefox.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = `${root}.output`;
const run = promisify(execFile);
// A fresh clone has none.
mkdirSync(output, { recursive: true });

const first = await makeZips();
const second = await makeZips();
console.table(first);

const names = new Set([...Object.keys(first), ...Object.keys(second)]);
const differing = [...names].filter((name) => first[name]?.sha256 !== second[name]?.sha256);
for (const name of differing) console.log(`✗ ${name}: two builds differ`);

const complaints = await lintFirefox(`${output}/firefox-mv3`);
for (const complaint of complaints) console.log(`✗ web-ext: ${complaint}`);
const heavy = ['chrome', 'firefox'].flatMap((browser) => overBudget(`${output}/${browser}-mv3`));
for (const part of heavy) console.log(`✗ over budget: ${part}`);
process.exitCode = differing.length + complaints.length + heavy.length === 0 ? 0 : 1;

/** Build and pack for both browsers, from nothing; answers size in bytes and SHA-256 by file name. */
async function makeZips(): Promise<Record<string, { bytes: number; sha256: string }>> {
  for (const name of zipNames()) rmSync(`${output}/${name}`);
  for (const target of [['chrome'], ['firefox', '--mv3', '--sources']]) {
    await run(process.execPath, [
      `${root}node_modules/wxt/bin/wxt.mjs`,
      'zip',
      root,
      '--browser',
      ...target,
    ]);
  }
  return Object.fromEntries(
    zipNames().map((name) => {
      const bytes = readFileSync(`${output}/${name}`);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return [name, { bytes: bytes.length, sha256 }];
    }),
  );
}

function zipNames(): string[] {
  return readdirSync(output).filter((name) => name.endsWith('.zip'));
}
