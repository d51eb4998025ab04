import type { EntityKind } from './entities/recognise-entities.ts';
import type { PageDigest } from './page-digest.ts';

/** A page's digests with the names of these kinds alone: what is shown, painted and copied. */
export function keepKinds(page: PageDigest, kinds: readonly EntityKind[]): PageDigest {
  const digests = page.digests.map((digest) => ({
    ...digest,
    entities: digest.entities.filter(({ kind }) => kinds.includes(kind)),
  }));
  return { ...page, digests };
}
