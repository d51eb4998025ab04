import './StoryTabs.css';
import { useRef } from 'preact/hooks';
import { i18n } from '../utils/i18n.ts';
import type { Digest } from '../utils/digest.ts';
import { type Step, stepOfSideKey, stepTo } from './move-focus.ts';

interface StoryTabsProps {
  digests: readonly Digest[];
  current: number;
  onChoose: (story: number) => void;
}

export const STORY_PANEL_ID = 'story';
export const storyTabId = (story: number) => `story-tab-${story}`;

/** One tab per story of the page, worked as the ARIA tabs pattern has it: arrows move and choose. */
export function StoryTabs({ digests, current, onChoose }: StoryTabsProps) {
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = storyByKey(event, current, digests.length);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#${storyTabId(next)}`)?.focus();
  };

  return (
    <div
      class="story-tabs"
      role="tablist"
      aria-label={i18n.t('storiesOnThisPage')}
      tabIndex={-1}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {digests.map(({ article }, story) => (
        <button
          type="button"
          role="tab"
          key={storyTabId(story)}
          id={storyTabId(story)}
          aria-selected={story === current}
          aria-controls={STORY_PANEL_ID}
          tabIndex={story === current ? 0 : -1}
          lang={article.lang}
          dir={article.dir}
          onClick={() => onChoose(story)}
        >
          <span class="story-tab-headline">{article.headline}</span>
        </button>
      ))}
    </div>
  );
}

/** The story a key leads to, undefined for a key that leads nowhere. */
function storyByKey(event: KeyboardEvent, current: number, stories: number): number | undefined {
  const { key } = event;
  const step = stepOfSideKey(key, document.documentElement.dir) ?? stepToEnd(key);
  return step && stepTo(step, current, stories);
}

function stepToEnd(key: string): Step | undefined {
  if (key === 'Home') return 'first';
  return key === 'End' ? 'last' : undefined;
}
