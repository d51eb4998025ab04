import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PageServer, servePages } from '../../scripts/browser/serve-pages.ts';
import { FIXTURES } from './harness.ts';

const PAGES = fileURLToPath(new URL('pages', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

/** Pages that change while they are read, by name; a real framework for them; and the fixtures. */
const FILES: Readonly<Record<string, string>> = {
  '/living.html': `${PAGES}/living.html`,
  '/app-shell.html': `${PAGES}/app-shell.html`,
  '/living.js': `${PAGES}/living.js`,
  '/framework.html': `${PAGES}/framework.html`,
  '/framework.js': `${PAGES}/framework.js`,
  '/preact.js': createRequire(import.meta.url)
    .resolve('preact')
    .replace(/\.js$/, '.mjs'),
  '/stories.html': `${FIXTURES}/two-story-articles/page.html`,
  '/right-to-left.html': `${PAGES}/right-to-left.html`,
};

/** Serve the pages that the highlight tests read. */
export function serveLivingPages(): Promise<PageServer> {
  return servePages((path) => {
    const file = FILES[path];
    return file === undefined
      ? undefined
      : { body: readFileSync(file), type: TYPES[extname(file)] ?? 'text/javascript' };
  });
}
