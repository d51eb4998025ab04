import { defineConfig } from 'wxt';
import { findBrowser } from './scripts/find-browser.mjs';
import { hasDisplay } from './scripts/has-display.mjs';

const chrome = findBrowser('chromium');
const firefox = findBrowser('firefox');

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  vite: () => ({
    assetsInclude: ['**/*.bin'],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
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
    permissions: ['activeTab', 'scripting', 'storage'],
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        // Built, our pages may connect to nothing; while we work on them, to the development server.
        `connect-src ${command === 'serve' ? 'ws://localhost:* http://localhost:*' : "'none'"}`,
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'nutgraf@nutgraf.invalid',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});
