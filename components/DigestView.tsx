import './DigestView.css';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '../utils/article.ts';
import type { Entity, EntityKind } from '../utils/entities/recognise-entities.ts';
import { formatHtml, formatPlain } from '../utils/format-digest.ts';
import type { PageDigest } from '../utils/page-digest.ts';
import { BulletList } from './BulletList.tsx';
import { CopyButton } from './CopyButton.tsx';
import { copyLabels } from './copy-labels.ts';
import { EntityList } from './EntityList.tsx';
import { HighlightSwitch } from './HighlightSwitch.tsx';
import { nextMention } from './next-mention.ts';
import type { PageActions } from './page-actions.ts';
import { PublisherPoints } from './PublisherPoints.tsx';
import { SourceLine } from './SourceLine.tsx';
import { STORY_PANEL_ID, storyTabId, StoryTabs } from './StoryTabs.tsx';
import { useHighlighting } from './use-highlighting.ts';
import { useNotice } from './use-notice.ts';

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'other'];

interface DigestViewProps {
  page: PageDigest;
  actions: PageActions;
}

/** The stories of a page, one shown at a time: the view that popup and side panel share. */
export function DigestView({ page, actions }: DigestViewProps) {
  const [story, setStory] = useState(page.current);
  const [notice, say] = useNotice();
  const [highlighting, setHighlighting] = useHighlighting(page, actions, () =>
    say(i18n.t('highlightingFailed')),
  );
  /** How often each name has been pressed: the next press shows its next mention. */
  const presses = useRef(new Map<Entity, number>());

  const digest = page.digests[story];
  if (!digest) return null;
  const { article, entities } = digest;
  const several = page.digests.length > 1;

  const jump = async (sources: Span[]) => {
    const shown = await actions.showSource({ story, sources }).catch(() => false);
    if (!shown) say(i18n.t('sourceMoved'));
  };
  const jumpToName = (entity: Entity) => {
    const pressed = presses.current.get(entity) ?? 0;
    const mention = nextMention(entity, article, pressed);
    if (!mention) {
      say(i18n.t('notOnPage'));
      return;
    }
    presses.current.set(entity, pressed + 1);
    const { block, start, end } = mention;
    void jump([{ block, start, end }]);
  };
  const copyText = () => {
    const options = { url: page.url, labels: copyLabels(), names: false };
    return { html: formatHtml(digest, options), plain: formatPlain(digest, options) };
  };

  return (
    <>
      <main class="digest">
        {several && <StoryTabs digests={page.digests} current={story} onChoose={setStory} />}
        <div
          class="story"
          {...(several && {
            role: 'tabpanel',
            id: STORY_PANEL_ID,
            'aria-labelledby': storyTabId(story),
          })}
        >
          <h1 lang={article.lang} dir={article.dir}>
            {article.headline}
          </h1>
          <SourceLine article={article} stories={page.digests.length} />
          <BulletList digest={digest} onJump={(sources) => void jump(sources)} />
          <PublisherPoints article={article} />
          {KINDS.map((kind) => (
            <EntityList
              key={kind}
              kind={kind}
              entities={entities.filter((entity) => entity.kind === kind)}
              article={article}
              onJump={jumpToName}
            />
          ))}
        </div>
      </main>
      <footer class="tools">
        <p class="notice" aria-live="polite">
          {notice && <span key={notice.id}>{notice.text}</span>}
        </p>
        <HighlightSwitch on={highlighting} onSwitch={(on) => void setHighlighting(on)} />
        <CopyButton text={copyText} onSaid={say} />
      </footer>
    </>
  );
}
