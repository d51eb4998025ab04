import { defineContentScript } from '#imports';
import { isPageDigest, isSourceRequest } from '../../utils/check-page-digest.ts';
import { isOurs } from '../../utils/check-sender.ts';
import { extractArticles } from '../../utils/extract/extract-articles.ts';
import { followTexts, recallTexts } from '../../utils/kept-texts.ts';
import { onMessage } from '../../utils/messages.ts';
import type { PageReading } from '../../utils/page-digest.ts';
import { presentPage } from './present-page.ts';
import './highlights.css';

/**
 * Injected by the reader's click, and by nothing else: reads the page's stories, answers with them,
 * and stays to paint their names. A later injection takes this one's place.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // The page need not hear that we are here.
  noScriptStartedPostMessage: true,
  main(ctx): PageReading {
    // The cards speak the reader's language; the first opens long after this is there.
    void recallTexts();
    followTexts(() => undefined, ctx.signal);
    const url = location.href;
    // Chromium shows a PDF in a page of its own making, which lets us in but holds no text.
    if (document.contentType === 'application/pdf') {
      return { ok: false, url, reason: 'page-closed-to-us' };
    }
    const extraction = extractArticles(document, { url });
    if (!extraction.ok) return { ok: false, url, reason: extraction.reason };

    const page = presentPage(extraction, ctx);
    ctx.onInvalidated(
      onMessage('currentReading', () => ({ url, current: page.current(), shown: page.shown() })),
    );
    ctx.onInvalidated(
      onMessage('showHighlights', ({ data, sender }) =>
        isOurs(sender) && isPageDigest(data) ? page.show(data) : { mentions: 0, painted: 0 },
      ),
    );
    ctx.onInvalidated(onMessage('hideHighlights', () => page.hide()));
    ctx.onInvalidated(
      onMessage(
        'showSource',
        ({ data, sender }) => isOurs(sender) && isSourceRequest(data) && page.jumpTo(data),
      ),
    );
    return { ok: true, url, articles: extraction.articles, current: page.current() };
  },
});
