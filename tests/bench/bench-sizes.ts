import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { zip } from 'wxt';
import { buildExtension, quietLogger } from '../../scripts/build-extension.ts';
import { round } from './measure.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What each peer ships a page or a popup, were it in our place. */
const PEERS = ['@mozilla/readability', 'defuddle', 'compromise', 'ts-textrank'];

/** Bytes shipped: our zip and every script in it, beside each peer's package minified alone. */
export async function benchSizes(): Promise<Record<string, object>> {
  const folder = await buildExtension('chrome');
  const [zipFile] = await zip({
    root,
    browser: 'chrome',
    manifestVersion: 3,
    logger: quietLogger,
  });
  const rows: Record<string, object> = {};
  if (zipFile) rows[basename(zipFile)] = { kB: kilobytes(statSync(zipFile).size) };
  for (const file of globSync('**/*.{js,css}', { cwd: folder }).toSorted()) {
    rows[relative(root, join(folder, file))] = sizes(readFileSync(join(folder, file)));
  }
  for (const peer of PEERS) rows[`${peer}, minified`] = sizes(await bundle(peer));
  return rows;
}

async function bundle(peer: string): Promise<Buffer> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: fileURLToPath(import.meta.resolve(peer)), formats: ['es'] },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const code = outputs.flatMap(({ output }) =>
    output.map((file) => (file.type === 'chunk' ? file.code : '')),
  );
  return Buffer.from(code.join('\n'));
}

function sizes(bytes: Buffer): object {
  return {
    kB: kilobytes(bytes.length),
    'gzip kB': kilobytes(gzipSync(bytes, { level: 9 }).length),
  };
}

function kilobytes(bytes: number): number {
  return round(bytes / 1000, 1);
}
