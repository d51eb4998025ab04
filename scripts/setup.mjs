// `node scripts/setup.mjs [chromium] [firefox]`: make this checkout ready to run.
// Runs on the system's Node (20 or newer), before anything is installed: imports nothing from
// node_modules. npm runs it before `npm start` and `npm test`; what is there already it leaves alone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** A copy of the lock file that node_modules was made from: when it differs, install again. */
const installedLock = `${root}node_modules/.nutgraf-lock.json`;
/** Debian's package for each browser. */
const DEBIAN_PACKAGE = /** @type {const} */ ({ chromium: 'chromium', firefox: 'firefox-esr' });

installPackages();
installBrowsers(/** @type {('chromium' | 'firefox')[]} */ (process.argv.slice(2)));

function installPackages() {
  const lock = readFileSync(`${root}package-lock.json`, 'utf8');
  if (existsSync(installedLock) && readFileSync(installedLock, 'utf8') === lock) return;
  console.log('Installing packages (npm ci)…');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(installedLock, lock);
}

/** @param {('chromium' | 'firefox')[]} kinds */
function installBrowsers(kinds) {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (missing.length === 0) return;
  const packages = missing.map((kind) => DEBIAN_PACKAGE[kind]).join(' ');
  const asRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('apt-get', ['--version']).status === 0;
  if (!asRoot || !hasApt) {
    console.error(`No ${missing.join(', no ')} found on this machine. Install it, then try again:`);
    console.error(
      hasApt
        ? `  sudo apt-get install -y ${packages}`
        : `  install ${missing.join(' and ')} from its maker's site, or set NUTGRAF_CHROMIUM / NUTGRAF_FIREFOX to its program`,
    );
    process.exit(1);
  }
  console.log(`Installing ${packages} (apt-get)…`);
  const apt = ['-qq', '-o', 'DPkg::Lock::Timeout=120']; // s: a new machine may still be updating itself
  run('apt-get', [...apt, 'update']);
  run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', ...packages.split(' ')], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

/**
 * Run a command, its output shown only when it fails; a failure ends the set-up.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function run(command, args, env = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    shell: process.platform === 'win32', // npm is npm.cmd there
    maxBuffer: 64 * 2 ** 20, // bytes; apt is talkative
  });
  if (status === 0) return;
  console.error(stdout, stderr, error ?? '');
  console.error(`Set-up stopped: ${command} ${args.join(' ')} failed.`);
  process.exit(1);
}
