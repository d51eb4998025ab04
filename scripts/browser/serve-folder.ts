import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { type PageServer, servePages } from './serve-pages.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** Serve the files of a folder, nothing above it. */
export function serveFolder(folder: string): Promise<PageServer> {
  const root = normalize(join(folder, sep));
  return servePages((path) => {
    const file = normalize(join(root, path));
    if (!file.startsWith(root) || !statSync(file, { throwIfNoEntry: false })?.isFile())
      return undefined;
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    return { body: readFileSync(file), type };
  });
}
