/** The reader's eye rests about here: share of the view's height. */
const EYE_LEVEL = 0.4;

/** The top and bottom of a story on the page now, in CSS pixels of the view. */
export interface StoryExtent {
  top: number;
  bottom: number;
}

/** Index of the story at eye level, or else the nearest to it; 0 where none is on the page. `height` is the view's. */
export function storyInView(stories: readonly (StoryExtent | null)[], height: number): number {
  const eye = height * EYE_LEVEL;
  const distances = stories.map((story) =>
    story ? Math.max(story.top - eye, eye - story.bottom, 0) : Infinity,
  );
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** Index of the story in view, each by the elements its blocks were read from. */
export function findStoryInView(stories: readonly (readonly (Element | null)[])[]): number {
  return storyInView(stories.map(measureStory), document.documentElement.clientHeight);
}

/** Measure a story by its tied elements; null where none of them is shown. */
export function measureStory(elements: readonly (Element | null)[]): StoryExtent | null {
  const shown = (element: Element | null): element is Element =>
    element !== null && element.isConnected && element.getClientRects().length > 0;
  const first = elements.find(shown);
  const last = elements.findLast(shown);
  if (!first || !last) return null;
  return { top: first.getBoundingClientRect().top, bottom: last.getBoundingClientRect().bottom };
}
