import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Let the interface speak a language of `locales/`, through the messages the build makes of it. */
export async function speak(locale: string): Promise<void> {
  const messages = generateChromeMessages(await parseMessagesFile(`locales/${locale}.yml`));
  const getMessage = (key: string, substitutions?: string | string[]): string =>
    [substitutions ?? []]
      .flat()
      .reduce(
        (text, value, index) => text.replaceAll(`$${index + 1}`, value),
        messages[key]?.message ?? '',
      );
  Object.assign(fakeBrowser.i18n, { getMessage });
}
