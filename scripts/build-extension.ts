import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Make the production build of an extension for a browser; answers its folder. `project` is ours
 * unless another is named. Throws with WXT's own words where it fails.
 */
export async function buildExtension(
  browser: 'chrome' | 'firefox',
  project: string = root,
): Promise<string> {
  await runWxt(['build', project, '--browser', browser, '--mv3']);
  return `${project}/.output/${browser}-mv3`;
}

/** Pack our extension for Chrome's store; its zip lies in `.output`. */
export async function zipExtension(): Promise<void> {
  await runWxt(['zip', root, '--browser', 'chrome']);
}

/** In a process of its own: WXT draws progress on whatever terminal it is given. */
async function runWxt(args: string[]): Promise<void> {
  await promisify(execFile)(process.execPath, [`${root}node_modules/wxt/bin/wxt.mjs`, ...args]);
}
