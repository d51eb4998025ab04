/**
 * `npm run licences`: every package that ships, by the lock file, has a licence that lets it ship
 * under ours. Exit code 1 and the names where one does not.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Development tools that leave code of theirs in every bundle. */
const BUNDLED_TOOLS = ['wxt', '@wxt-dev/storage', '@wxt-dev/browser'];

/** Licences that ask for no more than their notice. */
const ALLOWED = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

interface Package {
  version?: string;
  license?: string;
  dependencies?: Record<string, string>;
}

const lock = JSON.parse(
  readFileSync(fileURLToPath(new URL('../package-lock.json', import.meta.url)), 'utf8'),
) as { packages: Record<string, Package> };

const shipped = shippedPackages();
const refused = [...shipped].filter(([, { license }]) => !isAllowed(license));
for (const [name, { version, license }] of refused) {
  console.log(`✗ ${name} ${version}: ${license ?? 'no licence named'}`);
}
console.log(`${shipped.size} packages, ${refused.length} refused`);
process.exitCode = shipped.size > 0 && refused.length === 0 ? 0 : 1;

/**
 * Our dependencies and theirs, by path in the lock file. npm's own mark of what is for development
 * does not do: a package that works beside WXT (a peer) makes all of WXT's tools count as shipped.
 */
function shippedPackages(): Map<string, Package> {
  const found = new Map<string, Package>();
  for (const name of BUNDLED_TOOLS) found.set(...locate(name, ''));
  const waiting = Object.keys(lock.packages['']?.dependencies ?? {}).map((name) =>
    locate(name, ''),
  );
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [path, { dependencies = {} }] = next;
    if (found.has(path)) continue;
    found.set(...next);
    waiting.push(...Object.keys(dependencies).map((name) => locate(name, path)));
  }
  return found;
}

/** Where Node finds a package from a path: in its own folder, or in one above. */
function locate(name: string, from: string): [path: string, found: Package] {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))
  ) {
    const path = `${folder}${folder && '/'}node_modules/${name}`;
    const found = lock.packages[path];
    if (found) return [path, found];
    if (folder === '') throw new Error(`${name} is not in the lock file`);
  }
}

/** SPDX: of alternatives one is enough. */
function isAllowed(licence = ''): boolean {
  return licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((one) => ALLOWED.has(one));
}
