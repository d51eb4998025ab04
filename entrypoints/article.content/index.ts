import { type ContentScriptContext, defineContentScript } from '#imports';
import { isPageDigest, isSourceRequest } from '../../utils/check-page-digest.ts';
import { isOurs } from '../../utils/check-sender.ts';
import { extractArticles } from '../../utils/extract/extract-articles.ts';
import { handOver, type PresentedPage } from '../../utils/hand-over.ts';
import { findStoryInView } from '../../utils/highlight/story-in-view.ts';
import { onMessage } from '../../utils/messages.ts';
import type { PageReading } from '../../utils/page-digest.ts';

/**
 * Injected by the reader's click, and by nothing else: reads the page's stories and answers with
 * them. Paint and cards, two fifths of our code in a page, come in a script of their own that no
 * bullet waits for. A later injection takes this one's place.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  // The page need not hear that we are here.
  noScriptStartedPostMessage: true,
  main(ctx): PageReading {
    const url = location.href;
    // Chromium shows a PDF in a page of its own making, which lets us in but holds no text.
    if (document.contentType === 'application/pdf') {
      return { ok: false, url, reason: 'page-closed-to-us' };
    }
    const stories = extractArticles(document, { url });
    if (!stories.ok) return { ok: false, url, reason: stories.reason };

    const { promise: presented, resolve: onPresented } = Promise.withResolvers<PresentedPage>();
    handOver({ stories, ctx, onPresented });
    answerFor(url, presented, ctx);
    return { ok: true, url, articles: stories.articles, current: findStoryInView(stories.ties) };
  },
});

/** Answer what popup, panel and worker ask of the page, as soon as it is presented. */
function answerFor(url: string, presented: Promise<PresentedPage>, ctx: ContentScriptContext) {
  ctx.onInvalidated(
    onMessage('currentReading', async () => {
      const page = await presented;
      return { url, current: page.current(), shown: page.shown() };
    }),
  );
  ctx.onInvalidated(
    onMessage('showHighlights', async ({ data, sender }) =>
      isOurs(sender) && isPageDigest(data)
        ? (await presented).show(data)
        : { mentions: 0, painted: 0 },
    ),
  );
  ctx.onInvalidated(onMessage('hideHighlights', async () => (await presented).hide()));
  ctx.onInvalidated(
    onMessage(
      'showSource',
      async ({ data, sender }) =>
        isOurs(sender) && isSourceRequest(data) && (await presented).jumpTo(data),
    ),
  );
}
