import { readdirSync, readFileSync } from 'node:fs';
import { type ParsedMessage, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';

/** The store's limit for a description, in characters. */
const DESCRIPTION_LIMIT = 132;
/** Texts whose form follows a number: one for each plural category of the language. */
const COUNTED = ['words', 'stories', 'mentions', 'points', 'pages'];

const LOCALES = readdirSync('locales').map((file) => file.replace(/\.yml$/, ''));

interface Locale {
  /** Texts by key, without the browser's own `@@` ones. */
  texts: Map<string, string>;
  tag: string;
}

async function readLocale(locale: string): Promise<Locale> {
  const messages = await parseMessagesFile(`locales/${locale}.yml`);
  const texts = new Map(
    messages
      .map((message) => [message.key.join('.'), textOf(message)] as const)
      .filter(([key]) => !key.startsWith('@@')),
  );
  return { texts, tag: texts.get('languageTag') ?? '' };
}

function textOf(message: ParsedMessage): string {
  return message.type === 'plural' ? Object.values(message.plurals).join('|') : message.message;
}

const isCounted = (key: string) => COUNTED.some((text) => key.startsWith(`${text}.`));

test('the twelve languages are there', () => {
  expect(LOCALES.toSorted()).toEqual(
    ['ar', 'de', 'en', 'es', 'fr', 'hi', 'ja', 'pt', 'ru', 'tr', 'ur', 'zh_CN'].toSorted(),
  );
});

describe.each(LOCALES)('%s', (locale) => {
  test('has every text of en and no other', async () => {
    const keys = async (name: string) =>
      [...(await readLocale(name)).texts.keys()].filter((key) => !isCounted(key)).toSorted();
    expect(await keys(locale)).toEqual(await keys('en'));
  });

  test('says with which language its numbers and dates are written', async () => {
    const { tag } = await readLocale(locale);
    expect(tag).toBe(locale.replace('_', '-'));
  });

  test('has a form for each plural category of its language and no other', async () => {
    const { texts, tag } = await readLocale(locale);
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    expect([...texts.keys()].filter(isCounted).toSorted()).toEqual(
      COUNTED.flatMap((text) => pluralCategories.map((form) => `${text}.${form}`)).toSorted(),
    );
  });

  test('fills the same places as en', async () => {
    const english = (await readLocale('en')).texts;
    const { texts } = await readLocale(locale);
    const slots = (of: Map<string, string>) =>
      Object.fromEntries(
        [...of]
          .filter(([key]) => !isCounted(key))
          .map(([key, text]) => [key, text.match(/\$\d/g)?.toSorted() ?? []]),
      );
    expect(slots(texts)).toEqual(slots(english));
  });

  test('ends its sentences where en does, in its own script', async () => {
    const english = (await readLocale('en')).texts;
    const { texts } = await readLocale(locale);
    for (const [key, text] of texts) {
      const sentence = english.get(key)?.endsWith('.') ?? false;
      expect([key, /[.。।۔]$/u.test(text)]).toEqual([key, sentence]);
    }
  });

  test('describes itself within the store’s limit', async () => {
    const { texts } = await readLocale(locale);
    expect(texts.get('extensionDescription')?.length).toBeLessThanOrEqual(DESCRIPTION_LIMIT);
  });
});

test.each(LOCALES.filter((locale) => locale !== 'en'))(
  '%s leaves no phrase in English',
  async (locale) => {
    const english = (await readLocale('en')).texts;
    const { texts } = await readLocale(locale);
    const same = [...texts].filter(
      ([key, text]) => text.includes(' ') && !isCounted(key) && english.get(key) === text,
    );
    expect(same.map(([key]) => key)).toEqual([]);
  },
);

test('French keeps its double marks on the line of their word, by a narrow no-break space', async () => {
  const { texts } = await readLocale('fr');
  const loose = [...texts].filter(([, text]) => /[^\u202f][;:!»]|«[^\u202f]/u.test(text));
  expect(loose).toEqual([]);
});

test('every text is used', async () => {
  const source = readSource();
  const names = [...source.matchAll(/`(\w[\w.]*\.)\$\{[^`]*`/g)].map(
    ([template]) =>
      new RegExp(
        `^${template
          .slice(1, -1)
          .replaceAll('.', '\\.')
          .replace(/\$\{[^}]*\}/g, '\\w+')}$`,
      ),
  );
  const isUsed = (key: string) =>
    source.includes(`'${key}'`) ||
    source.includes(`__MSG_${key}__`) ||
    names.some((name) => name.test(key));
  const { texts } = await readLocale('en');
  const unused = [...texts.keys()].filter(
    (key) => !isUsed(isCounted(key) ? (key.split('.')[0] ?? key) : key),
  );
  expect(unused).toEqual([]);
});

/** All code that may speak to the reader. */
function readSource(): string {
  const files = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  return [...files, 'wxt.config.ts'].map((file) => readFileSync(file, 'utf8')).join('\n');
}
