import type { Looks } from '../utils/kept-looks.ts';

/** Give a page of ours, or a card, the reader's theme and colours; "system" leaves the theme to the browser. */
export function wearLooks(root: HTMLElement, { theme, colours }: Looks): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  if (colours === 'standard') delete root.dataset['colours'];
  else root.dataset['colours'] = colours;
}
