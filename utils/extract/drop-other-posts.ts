import type { Removal } from './extraction.ts';

/** WordPress, which serves much of the web's news, gives the element of each post its number as a class. */
const POST_NUMBER = /(?:^|\s)post-(\d+)(?:\s|$)/u;

/** Characters of text in the post under the page's headline from which it is the story, and other posts are none of it. */
const MIN_POST_CHARS = 400;

/** Take the posts out of the copy that are not the one under its headline: "You may like" can be seven whole ones. */
export function dropOtherPosts(document: Document): Removal[] {
  const posts = [...document.querySelectorAll('[class*="post-"]')].filter(numberOf);
  const headline = document.querySelector('h1');
  const own = posts.findLast((post) => headline && post.contains(headline));
  if (!own || (own.textContent ?? '').trim().length < MIN_POST_CHARS) return [];
  const others = posts.filter((post) => numberOf(post) !== numberOf(own) && !post.contains(own));
  return others.map((post) => {
    const text = (post.textContent ?? '').replace(/\s+/gu, ' ').trim();
    post.remove();
    return { step: 'other-posts', reason: 'another post of the site', text };
  });
}

function numberOf(element: Element): string | undefined {
  return POST_NUMBER.exec(element.getAttribute('class') ?? '')?.[1];
}
