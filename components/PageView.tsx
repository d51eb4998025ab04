import { useState } from 'preact/hooks';
import type { PageDigest } from '../utils/page-digest.ts';
import { DigestView } from './DigestView.tsx';
import type { PageActions } from './page-actions.ts';
import type { SettingsInHand } from './use-settings.ts';

interface PageViewProps {
  /** A page with stories; one without shows nothing. */
  page: PageDigest;
  actions: PageActions;
  inHand: SettingsInHand;
}

/** The stories of a page: its current one, until the reader chooses another. */
export function PageView({ page, actions, inHand }: PageViewProps) {
  const [chosen, setChosen] = useState<number>();
  const digest = page.digests[chosen ?? page.current] ?? page.digests[0];
  return digest ? (
    <DigestView page={page} digest={digest} onStory={setChosen} actions={actions} inHand={inHand} />
  ) : null;
}
