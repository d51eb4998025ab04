/** Every pair of direction and theme that a view must hold in. */
export const LOOKS = [
  ['en', 'light'],
  ['en', 'dark'],
  ['ar', 'light'],
  ['ar', 'dark'],
] as const;

/**
 * Choose language and theme on the settings page, as a reader does. Runs in the page, in either
 * browser, so it may use nothing from outside its own braces.
 */
export function chooseLooks(language: string, theme: string): void {
  const { Event: PageEvent } = document.defaultView as unknown as { Event: typeof Event };
  const select = document.querySelector('select')!;
  select.value = language;
  select.dispatchEvent(new PageEvent('change', { bubbles: true }));
  document.querySelector<HTMLElement>(`input[name=theme][value=${theme}]`)?.click();
}

/** Whether a page of ours wears them. Runs in the page. */
export function wearsLooks(language: string, theme: string): boolean {
  const { lang, dir, dataset } = document.documentElement;
  return (
    lang === language &&
    dir === (language === 'ar' ? 'rtl' : 'ltr') &&
    dataset['theme'] === theme &&
    document.querySelector('h1') !== null
  );
}
