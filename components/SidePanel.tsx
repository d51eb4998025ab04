import './FailureMessage.css';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '../utils/i18n.ts';
import type { PageDigest } from '../utils/page-digest.ts';
import type { PageActions } from './page-actions.ts';
import { PageView } from './PageView.tsx';
import { useSettings } from './use-settings.ts';

/** What the panel stands beside: the tab in front, and the digest kept for its page, if there is one. */
export interface TabInFront {
  tabId: number;
  page: PageDigest | undefined;
}

interface SidePanelProps {
  /** Hear of the tab in front, now and whenever it changes; answers the way to stop. */
  watchTab: (onTab: (tab: TabInFront) => void) => () => void;
  actionsFor: (tab: TabInFront) => PageActions;
}

/** The digest of the tab in front, never another tab's; without one, how to get it. */
export function SidePanel({ watchTab, actionsFor }: SidePanelProps) {
  const [tab, setTab] = useState<TabInFront>();
  useEffect(() => watchTab(setTab), [watchTab]);

  if (!tab) return null;
  if (!tab.page) {
    return (
      <main class="failure">
        <h1>{i18n.t('clickToRead')}</h1>
      </main>
    );
  }
  return (
    // Another page is another view: its story, its notices and its focus are its own.
    <PageBeside key={`${tab.tabId} ${tab.page.url}`} page={tab.page} actions={actionsFor(tab)} />
  );
}

function PageBeside({ page, actions }: { page: PageDigest; actions: PageActions }) {
  return <PageView page={page} actions={actions} inHand={useSettings(actions)} />;
}
