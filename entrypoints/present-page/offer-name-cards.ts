import { i18n } from '../../utils/i18n.ts';
import type { Digest } from '../../utils/digest.ts';
import type { LastWill } from '../../utils/highlight/last-will.ts';
import type { LocatedMention } from '../../utils/highlight/locate-mentions.ts';
import { nameAtPoint } from '../../utils/highlight/name-at-point.ts';
import type { PagePaint } from '../../utils/highlight/paint-page.ts';
import { scrollToRange } from '../../utils/highlight/scroll-to-range.ts';
import type { Looks } from '../../utils/kept-looks.ts';
import { cardFacts } from './card-facts.ts';
import { type CardHost, createCardHost, type NamePlace } from './card-host.tsx';
import { copyText } from './copy-text.ts';
import { hearReader } from './hear-reader.ts';

/** A pointer that rests on a name this long, in ms, means it; one that passes over does not. */
const HOVER_INTENT = 300;

/** Long enough, in ms, to cross the gap between a name and its card. */
const HOVER_GRACE = 350;

interface OpenCard {
  shown: LocatedMention;
  host: CardHost;
  /** A card that only a hover opened goes with it. */
  pinned: boolean;
  /** Where the keyboard was when the card took it. */
  before: Element | null;
}

/**
 * Offer a card for each painted name of the page: on hover, on a click, and by Alt+N and Alt+Shift+N
 * from name to name. Until the signal ends. `onRepaint` of the result is to be told of every repaint.
 */
export function offerNameCards(
  paint: PagePaint,
  digest: () => Digest | undefined,
  { will, looks, signal }: { will: LastWill; looks: () => Looks; signal: AbortSignal },
): { onRepaint: () => void } {
  let card: OpenCard | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  function close(): void {
    clearTimeout(opening);
    clearTimeout(closing);
    if (!card) return;
    const { host, before } = card;
    const heldFocus = host.holdsFocus();
    card = null;
    host.remove();
    if (heldFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  }

  function open(name: LocatedMention, how: 'hover' | 'click' | 'key'): void {
    clearTimeout(opening);
    clearTimeout(closing);
    const story = digest();
    if (!story) return;
    const keepsFocus = card?.host.holdsFocus() ?? false;
    const host = card?.host ?? createCardHost(will, looks);
    const before = card?.before ?? document.activeElement;
    card = { shown: name, host, pinned: how !== 'hover' || (card?.pinned ?? false), before };
    show(story, '');
    if (how === 'key' && !keepsFocus) host.focus();
  }

  function show(story: Digest, notice: string): void {
    if (!card) return;
    const { shown, host } = card;
    const { entity, range } = shown;
    const mentions = paint.located().filter((name) => name.entity === entity);
    const facts = cardFacts(story, entity);
    host.show(
      {
        entity,
        facts,
        article: story.article,
        place: { index: mentions.indexOf(shown) + 1, count: mentions.length },
        notice,
        onStep: (way) => step(mentions, shown, way),
        onJump: ({ sources }) => paint.jumpTo({ story: paint.current(), sources }),
        onCopy: () => {
          const { before, name, after } = facts.sentence;
          const title = entity.role === undefined ? entity.name : `${entity.name}, ${entity.role}`;
          void copyText(`${title}\n${before}${name}${after}`).then((copied) =>
            show(story, i18n.t(copied ? 'card.copied' : 'copyFailed')),
          );
        },
        onHide: () => {
          close();
          paint.hideName(entity.name);
        },
        onClose: close,
      },
      placeOf(range),
    );
  }

  /** Go to the next name of a list, around its end, and bring it into view. */
  function step(names: readonly LocatedMention[], from: LocatedMention, way: 1 | -1): void {
    const next = names.at((names.indexOf(from) + way) % names.length);
    if (!next) return;
    scrollToRange(next.range, signal);
    open(next, 'key');
  }

  function nameUnder(x: number, y: number): LocatedMention | undefined {
    const names = paint.located();
    return names.length === 0 ? undefined : nameAtPoint(names, document, x, y);
  }

  hearReader(
    {
      onPoint(x, y) {
        clearTimeout(opening);
        if (card?.pinned) return;
        clearTimeout(closing);
        if (card?.host.holdsPoint(x, y)) return;
        const name = nameUnder(x, y);
        if (name && name !== card?.shown) {
          opening = setTimeout(() => open(name, 'hover'), HOVER_INTENT);
        } else if (!name && card && !card.host.holdsFocus()) {
          closing = setTimeout(close, HOVER_GRACE);
        }
      },
      onPressText(x, y) {
        const name = nameUnder(x, y);
        if (name) open(name, 'click');
        else close();
      },
      onPressOther: close,
      onStep(way) {
        const names = paint.located();
        const inView = names.find(({ range }) => placeOf(range).top >= 0) ?? names[0];
        if (card) step(names, card.shown, way);
        else if (inView) step([inView], inView, way);
        return inView !== undefined;
      },
      onEscape: close,
      isOurs: (event) => card?.host.holds(event) ?? false,
    },
    signal,
  );

  const follow = () => {
    if (!card) return;
    const name = placeOf(card.shown.range);
    const outOfView = name.top + name.height < 0 || name.top > innerHeight;
    if (outOfView && !card.pinned) close();
    else card.host.place(name);
  };
  addEventListener('scroll', follow, { signal, capture: true, passive: true });
  addEventListener('resize', follow, { signal, passive: true });
  signal.addEventListener('abort', close, { once: true });

  return {
    onRepaint() {
      if (!card) return;
      const { entity, mention } = card.shown;
      const again = paint
        .located()
        .find((name) => name.entity.name === entity.name && isSamePlace(name.mention, mention));
      const story = digest();
      if (!again || !story) close();
      else {
        card.shown = again;
        show(story, '');
      }
    },
  };
}

function isSamePlace(
  a: { block: number; start: number },
  b: { block: number; start: number },
): boolean {
  return a.block === b.block && a.start === b.start;
}

/** The place of a name's first line: a name may run over two. */
function placeOf(range: Range): NamePlace {
  const { left, top, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
  const element = range.startContainer.parentElement;
  const dir = element && getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
  return { left, top, width, height, dir };
}
