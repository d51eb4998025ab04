import type { Theme } from '../utils/read-settings.ts';

/** Give a page of ours the reader's theme; "system" leaves it to the browser. */
export function wearTheme(root: HTMLElement, theme: Theme): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
