import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followLooks, type Looks } from '../../utils/kept-looks.ts';
import { changeSettings } from '../../utils/settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', {
    locks: { request: (_: string, change: () => Promise<void>) => change() },
  });
});

test('a card hears of the looks that the settings keep, now and when they change, until it is over', async () => {
  await changeSettings({ theme: 'dark' });
  const heard: Looks[] = [];
  const over = new AbortController();
  followLooks(({ theme, colours }) => heard.push({ theme, colours }), over.signal);
  await vi.waitUntil(() => heard.length === 1);
  await changeSettings({ colours: 'safe' });
  await vi.waitUntil(() => heard.length === 2);
  expect(heard).toEqual([
    { theme: 'dark', colours: 'standard' },
    { theme: 'dark', colours: 'safe' },
  ]);

  over.abort();
  await changeSettings({ theme: 'light' });
  await new Promise((turn) => setTimeout(turn));
  expect(heard).toHaveLength(2);
});
