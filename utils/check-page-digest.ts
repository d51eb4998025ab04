import type { Block, Span } from './article.ts';
import { isIndex, isListOf, isRecord, isText } from './check-value.ts';
import type { SourceRequest } from './messages.ts';
import type { PageDigest } from './page-digest.ts';

/**
 * Whether a value from outside this context (storage, a message) is a page's digest, down to every
 * offset: what is kept can be cut off, or be of a version that wrote it otherwise.
 */
export function isPageDigest(value: unknown): value is PageDigest {
  if (!isRecord(value) || typeof value['url'] !== 'string') return false;
  const { digests, current } = value;
  return isListOf(digests, isDigest) && isIndex(current) && current < digests.length;
}

/** Whether a value from outside asks to be shown a source. */
export function isSourceRequest(value: unknown): value is SourceRequest {
  return isRecord(value) && isIndex(value['story']) && isListOf(value['sources'], isSpan);
}

function isDigest(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { article, bullets, entities } = value;
  if (!isRecord(article) || !isListOf(article['blocks'], isBlock)) return false;
  const { blocks } = article;
  const fits = (span: unknown) =>
    isSpan(span) && span.end <= (blocks[span.block]?.text.length ?? -1);
  return (
    typeof article['headline'] === 'string' &&
    isListOf(article['publisherPoints'], isText) &&
    isListOf(
      bullets,
      (bullet) => isRecord(bullet) && isText(bullet['text']) && isListOf(bullet['sources'], fits),
    ) &&
    isListOf(
      entities,
      (entity) =>
        isRecord(entity) &&
        isText(entity['name']) &&
        isText(entity['kind']) &&
        isListOf(entity['aliases'], isText) &&
        isListOf(
          entity['mentions'],
          (mention) => isRecord(mention) && isText(mention['text']) && fits(mention),
        ),
    )
  );
}

function isBlock(value: unknown): value is Block {
  return isRecord(value) && isText(value['text']) && isText(value['kind']);
}

function isSpan(value: unknown): value is Span {
  return (
    isRecord(value) &&
    isIndex(value['block']) &&
    isIndex(value['start']) &&
    isIndex(value['end']) &&
    value['start'] <= value['end']
  );
}
