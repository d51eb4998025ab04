import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';

/** Vite plugin: a file of `locales/` imported as a module gives its texts by key, as the browser's files have them. */
export function localeModules(): Plugin {
  return {
    name: 'nutgraf:locale-modules',
    async load(id) {
      if (!/\/locales\/\w+\.yml$/.test(id)) return null;
      const messages = generateChromeMessages(await parseMessagesFile(id));
      const texts = Object.entries(messages)
        .filter(([key]) => !key.startsWith('@@'))
        .map(([key, { message }]) => [key, message]);
      return `export default ${JSON.stringify(Object.fromEntries(texts))}`;
    },
  };
}
