import { globSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension, zipExtension } from '../../scripts/build-extension.ts';
import { bundlePackage, gzipBytes } from './bundle-package.ts';
import { round } from './measure.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What each peer ships a page or a popup, were it in our place. */
const PEERS = ['@mozilla/readability', 'defuddle', 'compromise', 'ts-textrank'];

/** Bytes shipped: our zip and every script in it, beside each peer's package minified alone. */
export async function benchSizes(): Promise<Record<string, object>> {
  const folder = await buildExtension('chrome');
  await zipExtension();
  const [zipFile] = globSync('.output/*-chrome.zip', { cwd: root });
  const rows: Record<string, object> = {};
  if (zipFile) rows[zipFile] = { kB: kilobytes(statSync(join(root, zipFile)).size) };
  for (const file of globSync('**/*.{js,css}', { cwd: folder }).toSorted()) {
    rows[relative(root, join(folder, file))] = sizes(readFileSync(join(folder, file)));
  }
  for (const peer of PEERS) rows[`${peer}, minified`] = sizes(await bundlePackage(peer));
  return rows;
}

function sizes(bytes: Buffer): object {
  return {
    kB: kilobytes(bytes.length),
    'gzip kB': kilobytes(gzipBytes(bytes)),
  };
}

function kilobytes(bytes: number): number {
  return round(bytes / 1000, 1);
}
