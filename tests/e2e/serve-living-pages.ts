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
  '/living.js': `${PAGES}/living.js`,
  '/framework.html': `${PAGES}/framework.html`,
  '/framework.js': `${PAGES}/framework.js`,
  '/preact.js': createRequire(import.meta.url)
    .resolve('preact')
    .replace(/\.js$/, '.mjs'),
  '/stories.html': `${FIXTURES}/two-story-articles/page.html`,
};

/** The living page as other sites would have it. */
const VARIANTS: Readonly<Record<string, (html: string) => string>> = {
  '/right-to-left.html': (html) => html.replace('<html lang="en">', '<html lang="en" dir="rtl">'),
  // What scrolls is a box that fills the view.
  '/app-shell.html': (html) =>
    html.replace(
      '</head>',
      '<style>html,body{height:100%;overflow:hidden}#shell{height:100%;overflow:auto}</style></head>',
    ),
};

/** Serve the pages that the highlight tests read. */
export function serveLivingPages(): Promise<PageServer> {
  return servePages((path) => {
    const change = VARIANTS[path];
    const file = FILES[change ? '/living.html' : path];
    if (file === undefined) return undefined;
    const text = readFileSync(file, 'utf8');
    return { body: change?.(text) ?? text, type: TYPES[extname(file)] ?? 'text/javascript' };
  });
}
