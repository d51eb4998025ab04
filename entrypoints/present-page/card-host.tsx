import { render } from 'preact';
import tokens from '../../assets/tokens.css?inline';
import { speakInterfaceLanguage } from '../../components/speak-interface-language.ts';
import { wearLooks } from '../../components/wear-looks.ts';
import type { LastWill } from '../../utils/highlight/last-will.ts';
import { type Box, placeCard } from '../../utils/highlight/place-card.ts';
import type { Looks } from '../../utils/kept-looks.ts';
import { NameCard, type NameCardProps } from './NameCard.tsx';
import cardStyles from './name-card.css?inline';

/** Browsers' own default, in CSS pixels; the page's root may say anything else. */
const PIXELS_PER_REM = 16;

/** A name's place in the view, and the way the text around it runs. */
export interface NamePlace extends Box {
  dir: 'ltr' | 'rtl';
}

/** The one element of ours in the page, while a card is shown. */
export interface CardHost {
  /** Show the card by its name, or change it. */
  show(props: NameCardProps, name: NamePlace): void;
  /** Move with the name. */
  place(name: NamePlace): void;
  /** Put the keyboard in the card. */
  focus(): void;
  holdsFocus(): boolean;
  holds(event: Event): boolean;
  /** Whether the card is what shows at a point of the view. */
  holdsPoint(x: number, y: number): boolean;
  remove(): void;
}

/** What the page would take for its reader's own doings. */
const KEPT_FROM_PAGE = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'wheel',
] as const;

/** Put an empty card at the end of the page, over everything else in it. */
export function createCardHost(will: LastWill, looks: () => Looks): CardHost {
  const host = document.createElement('nutgraf-card');
  // The top layer: over dialogs and whatever else, out of reach of the page's stacking and clipping.
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ownMeasures(tokens) + cardStyles);
  root.adoptedStyleSheets = [sheet];
  const card = document.createElement('div');
  card.className = 'card';
  card.tabIndex = -1;
  speakInterfaceLanguage(card);
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'name kind');
  card.setAttribute('aria-describedby', 'sentence');
  root.append(card);
  for (const type of KEPT_FROM_PAGE)
    host.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  host.showPopover();
  const strikeOut = will.remove(host);

  const place = (name: NamePlace) => {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    card.style.removeProperty('--room');
    const size = card.getBoundingClientRect();
    const { left, top, maxHeight } = placeCard(name, size, { width, height }, name.dir);
    card.style.setProperty('--room', `${maxHeight}px`);
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
  };

  return {
    show(props, name) {
      wearLooks(card, looks());
      render(<NameCard {...props} />, card);
      place(name);
    },
    place,
    focus: () => card.focus({ preventScroll: true }),
    holdsFocus: () => root.activeElement !== null,
    holds: (event) => event.composedPath().includes(host),
    holdsPoint: (x, y) => document.elementFromPoint(x, y) === host,
    remove() {
      render(null, card);
      host.remove();
      strikeOut();
    },
  };
}

/** The interface's colours and sizes, for a card that must not take the page's root for its measure. */
function ownMeasures(css: string): string {
  return css
    .replaceAll(':root', '.card')
    .replaceAll(/(?<![\d.])([\d.]+)rem/gu, (_, rem: string) => `${Number(rem) * PIXELS_PER_REM}px`);
}
