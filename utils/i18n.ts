import { i18n as browserTexts } from '#i18n';

/** The texts of one language, by key as `messages.json` writes it: "settings_length". */
export type Texts = Readonly<Record<string, string>>;

/** The texts in use where the reader chose a language; `recallTexts` puts them here. */
let chosen: Texts | undefined;

/** Speak these texts from now on, or again the browser's language. */
export function speakTexts(texts: Texts | undefined): void {
  chosen = texts;
}

/** Texts on screen, by a key the compiler knows. */
export const i18n = { t: textOf as typeof browserTexts.t };

const textOfBrowser = browserTexts.t as typeof textOf;

/**
 * A text by any key, with values for `$1`, `$2`: in the language the reader chose, else in the
 * browser's own. A text that the chosen language lacks, kept by an older version, comes in the
 * browser's.
 */
export function textOf(key: string, values: string[] = []): string {
  const text = chosen?.[key.replaceAll('.', '_')];
  if (text === undefined) return textOfBrowser(key, values);
  return text.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
}
