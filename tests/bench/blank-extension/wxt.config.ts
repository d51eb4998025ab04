import { defineConfig } from 'wxt';

/** The least a Preact popup can be: what ours is timed beside. */
export default defineConfig({
  imports: false,
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  manifest: { name: 'Blank', version: '1', permissions: ['activeTab'] },
});
