import './DigestView.css';
import { useState } from 'preact/hooks';
import { i18n } from '../utils/i18n.ts';
import type { Digest } from '../utils/digest.ts';
import type { PageDigest } from '../utils/page-digest.ts';
import { CopyButton } from './CopyButton.tsx';
import { CopyMenu } from './CopyMenu.tsx';
import { HighlightSwitch } from './HighlightSwitch.tsx';
import { HistoryIcon, KeysIcon, PanelIcon, SettingsIcon } from './icons.tsx';
import { isSelection } from '../utils/is-selection.ts';
import { KeysHelp } from './KeysHelp.tsx';
import type { PageActions } from './page-actions.ts';
import { STORY_PANEL_ID, storyTabId, StoryTabs } from './StoryTabs.tsx';
import { StoryView } from './StoryView.tsx';
import { useCopy } from './use-copy.ts';
import { useFocusOnShown } from './use-focus-on-shown.ts';
import { useExport } from './use-export.ts';
import { useJumps } from './use-jumps.ts';
import { useNotice } from './use-notice.ts';
import type { SettingsInHand } from './use-settings.ts';
import { useShortcuts } from './use-shortcuts.ts';

interface DigestViewProps {
  page: PageDigest;
  /** The story shown: one of the page's digests. */
  digest: Digest;
  onStory: (story: number) => void;
  actions: PageActions;
  inHand: SettingsInHand;
}

/** A page's stories, one shown at a time, and the tools: the view that popup and side panel share. */
export function DigestView({ page, digest, onStory, actions, inHand }: DigestViewProps) {
  const { openSidePanel } = actions;
  const { settings, change } = inHand;
  const story = page.digests.indexOf(digest);
  const several = page.digests.length > 1;
  const [notice, say] = useNotice();
  const [showsKeys, setShowsKeys] = useState(false);
  const { shown, jump, jumpToName } = useJumps(
    { story, article: digest.article, last: page.shown },
    actions,
    say,
  );
  useFocusOnShown(page);
  const { copyAs, copied, extras } = useCopy(digest, page.url, settings, say);
  const files = useExport(digest, page.url, extras, say);
  const setHighlighting = async (on: boolean) => {
    await change({ highlightNames: on });
    await actions.paintNames(on, page).catch(() => say(i18n.t('highlightingFailed')));
  };
  const flipKeys = () => setShowsKeys((shown) => !shown);
  const copy = () => void copyAs(settings.copyFormat);
  useShortcuts({ letters: settings.letterKeys, onCopy: copy, onKeys: flipKeys });

  return (
    <>
      <main>
        {several && <StoryTabs digests={page.digests} current={story} onChoose={onStory} />}
        <div
          class="story"
          {...(several && {
            role: 'tabpanel',
            id: STORY_PANEL_ID,
            'aria-labelledby': storyTabId(story),
          })}
        >
          <StoryView
            digest={digest}
            stories={page.digests.length}
            shown={shown}
            onJump={(sources) => void jump(sources)}
            onJumpToName={(entity, way) => void jumpToName(entity, way)}
          />
        </div>
      </main>
      <footer class="tools">
        <p class="notice" aria-live="polite">
          {notice && <span key={notice.id}>{notice.text}</span>}
        </p>
        {showsKeys && <KeysHelp letters={settings.letterKeys} onClose={flipKeys} />}
        {!isSelection(digest.article) && (
          <HighlightSwitch
            on={settings.highlightNames}
            onSwitch={(on) => void setHighlighting(on)}
          />
        )}
        <div class="icon-tools">
          <button
            type="button"
            class="icon-button"
            aria-label={i18n.t('keys')}
            aria-expanded={showsKeys}
            title={i18n.t('keys')}
            onClick={flipKeys}
          >
            <KeysIcon />
          </button>
          {openSidePanel && (
            <button
              type="button"
              class="icon-button"
              aria-label={i18n.t('openInSidePanel')}
              title={i18n.t('openInSidePanel')}
              onClick={() => void openSidePanel().catch(() => say(i18n.t('panelFailed')))}
            >
              <PanelIcon />
            </button>
          )}
          {settings.keepHistory && (
            <a
              class="icon-button"
              href="/digest-history.html"
              target="_blank"
              rel="noreferrer"
              aria-label={i18n.t('settings.history')}
              title={i18n.t('settings.history')}
            >
              <HistoryIcon />
            </a>
          )}
          <button
            type="button"
            class="icon-button"
            aria-label={i18n.t('openSettings')}
            title={i18n.t('openSettings')}
            onClick={() => void actions.openSettings()}
          >
            <SettingsIcon />
          </button>
        </div>
        <div class="copy-tools">
          <CopyButton copied={copied} onCopy={copy} />
          <CopyMenu
            extras={extras}
            onExtras={({ links, names }) => void change({ copyLinks: links, copyNames: names })}
            onCopyAs={(format) => void copyAs(format)}
            files={files}
          />
        </div>
      </footer>
    </>
  );
}
