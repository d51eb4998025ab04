import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { asciiWorker } from './scripts/ascii-worker.ts';
import { findBrowser } from './scripts/find-browser.mjs';
import { hasDisplay } from './scripts/has-display.mjs';
import { localeModules } from './scripts/locale-modules.ts';
import { markupFree } from './scripts/without-markup.ts';

const chrome = findBrowser('chromium');
const firefox = findBrowser('firefox');

/** Our own pages load what is in the package and connect to nothing. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'";

/** While we work on them, they also take styles and updates from the development server. */
const DEV_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline' http://localhost:*; img-src 'self' http://localhost:*; connect-src ws://localhost:* http://localhost:*";

/** `URL.canParse` is there from Chrome 120 on; all else that we use is older. */
const MINIMUM_CHROME = '120';

/** Of the pages' modules all but the texts, which come a language at a time. */
const SHARED_MODULES = /\/(?:assets|components|utils|node_modules)\/|virtual:wxt/;

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  vite: () => ({
    // Every browser that takes this extension preloads modules by itself.
    build: { modulePreload: { polyfill: false } },
    plugins: [localeModules(), markupFree(), asciiWorker()],
    assetsInclude: ['**/*.bin'],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      // One file of what the pages share, not one for each set of pages that shares it: a popup asks
      // for 5 files instead of 12, and Chromium takes 1.5 ms for each before it parses anything.
      const groups = [{ name: 'shared', test: SHARED_MODULES, minShareCount: 2 }];
      config.build ??= {};
      config.build.rolldownOptions = mergeConfig(config.build.rolldownOptions ?? {}, {
        output: { codeSplitting: { groups } },
      });
    },
  },
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  // `npm run dev` opens a browser that is here; without a display it only builds as you edit.
  webExt: {
    disabled: !hasDisplay,
    binaries: { ...(chrome ? { chrome } : {}), ...(firefox ? { firefox } : {}) },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // Readers change it where the browser lists extensions' shortcuts.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } },
    content_security_policy: { extension_pages: command === 'serve' ? DEV_POLICY : POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{8df0c6b0-7054-4274-aefc-363aad37041b}',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME }),
  }),
});
