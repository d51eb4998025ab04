import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { localeModules } from './scripts/locale-modules.ts';

/** The one time limit in tests: what takes so long hangs, in ms. */
const WATCHDOG = 30_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), localeModules()],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/unit/run-effects-at-once.ts'],
          testTimeout: WATCHDOG,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/build-extensions.ts',
          testTimeout: WATCHDOG,
          hookTimeout: WATCHDOG,
          // One browser at a time, after the unit tests: two cores are soon busy.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
