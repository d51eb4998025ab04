import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../utils/read-settings.ts';
import { changeSettings, getSettings, resetSettings, watchSettings } from '../../utils/settings.ts';

beforeEach(() => fakeBrowser.reset());

test.each<[string, unknown, Partial<Settings>]>([
  ['nothing kept', null, {}],
  ['no record at all', 'long', {}],
  ['one setting', { length: 'long' }, { length: 'long' }],
  ['a value of a later version', { length: 'epic', theme: 'dark' }, { theme: 'dark' }],
  ['a flag that is a word', { highlightNames: 'no', copyLinks: true }, { copyLinks: true }],
  ['no kinds', { kinds: [] }, { kinds: [] }],
  [
    'kinds out of order, one unknown',
    { kinds: ['place', 'ship', 'person'] },
    { kinds: ['person', 'place'] },
  ],
  ['kinds that are no list', { kinds: 'person' }, {}],
  ['a key of another version', { colour: 'red' }, {}],
])('%s', (_, kept, expected) => {
  expect(readSettings(kept)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
});

test('a change is kept, the others stay, and watchers hear of it', async () => {
  const heard = vi.fn<(settings: Settings) => void>();
  const stop = watchSettings(heard);
  await changeSettings({ theme: 'dark' });
  await changeSettings({ length: 'medium' });
  stop();
  const now = { ...DEFAULT_SETTINGS, theme: 'dark', length: 'medium' };
  expect(await getSettings()).toEqual(now);
  expect(heard).toHaveBeenLastCalledWith(now);
});

test('two changes at once are both kept', async () => {
  await Promise.all([changeSettings({ theme: 'light' }), changeSettings({ copyNames: true })]);
  expect(await getSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'light', copyNames: true });
});

test('a reset puts everything back', async () => {
  await changeSettings({ kinds: ['place'], letterKeys: false });
  await resetSettings();
  expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
});
