// Runs on the system's Node, before anything is installed: imports nothing from node_modules.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where each browser's program may be: names on the PATH, then the usual places of macOS and Windows. */
const BROWSERS = {
  chromium: {
    variable: 'NUTGRAF_CHROMIUM',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge',
    ],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'NUTGRAF_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/**
 * Find an installed browser.
 * @param {'chromium' | 'firefox'} kind Chromium stands for its family: Chrome and Edge do as well.
 * @returns {string | undefined} the path of its program; an environment variable
 *   (NUTGRAF_CHROMIUM, NUTGRAF_FIREFOX) that names one goes first.
 */
export function findBrowser(kind) {
  const { variable, names, places } = BROWSERS[kind];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env[variable], ...candidates, ...places].find(isProgram);
}

/** @param {string | undefined} path */
function isProgram(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
