// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { speakInterfaceLanguage } from '../../../components/speak-interface-language.ts';
import { speak } from './speak.ts';

test.each([
  ['en', 'en', 'ltr'],
  ['ar', 'ar', 'rtl'],
  ['ur', 'ur', 'rtl'],
  ['zh_CN', 'zh-CN', 'ltr'],
])('%s: lang=%s dir=%s', async (locale, lang, dir) => {
  await speak(locale);
  const root = document.createElement('html');
  speakInterfaceLanguage(root);
  expect([root.lang, root.dir]).toEqual([lang, dir]);
});
