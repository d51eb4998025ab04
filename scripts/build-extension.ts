import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

const root = fileURLToPath(new URL('..', import.meta.url));

/** WXT says every file it writes; what goes wrong it throws. */
export const quietLogger = {
  debug() {},
  log() {},
  info() {},
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  success() {},
  level: 0,
};

/** Make the production build for a browser; answers its folder. */
export async function buildExtension(browser: 'chrome' | 'firefox'): Promise<string> {
  await build({ root, browser, manifestVersion: 3, logger: quietLogger });
  return `${root}.output/${browser}-mv3`;
}
