// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BulletList } from '../../../components/BulletList.tsx';
import type { Span } from '../../../utils/article.ts';
import type { Digest } from '../../../utils/digest.ts';
import { expectAccessible } from './expect-accessible.ts';
import { harbourDigest, waterDigest } from './invented-stories.ts';
import { speak } from './speak.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

const jumps = () => vi.fn<(sources: Span[]) => void>();

test('each bullet is a button that jumps to its sources', async () => {
  const onJump = jumps();
  const { container } = render(<BulletList digest={harbourDigest} onJump={onJump} />);
  const [, second] = screen.getAllByRole('button');
  second?.click();
  expect(onJump).toHaveBeenCalledExactlyOnceWith(harbourDigest.bullets[1]?.sources);
  await expectAccessible(container);
});

test('names in a bullet carry their kind', () => {
  const { container } = render(<BulletList digest={harbourDigest} onJump={jumps()} />);
  const marked = [...container.querySelectorAll('li:first-child .name')];
  expect(marked.map((name) => [name.textContent, name.className])).toEqual([
    ['Norrland Ferry Board', 'name organisation'],
    ['Halvik', 'name place'],
    ['Strand', 'name place'],
    ['Marta Elling', 'name person'],
  ]);
});

test('a bullet from the page data alone says so and does not jump', async () => {
  const onJump = jumps();
  const article = {
    ...harbourDigest.article,
    blocks: harbourDigest.article.blocks.map((block) => ({ ...block, origin: 'json-ld' as const })),
  };
  const digest: Digest = { ...harbourDigest, article };
  const { container } = render(<BulletList digest={digest} onJump={onJump} />);
  const [first] = screen.getAllByRole('button');
  expect(first?.getAttribute('aria-disabled')).toBe('true');
  expect(first?.parentElement?.textContent).toContain('is not shown on the page');
  first?.click();
  expect(onJump).not.toHaveBeenCalled();
  await expectAccessible(container);
});

test('Arabic bullets are read from the right, in Arabic, whatever the interface speaks', () => {
  render(<BulletList digest={waterDigest} onJump={jumps()} />);
  const list = screen.getByRole('list', { name: 'Summary' });
  expect([list.dir, list.lang]).toEqual(['rtl', 'ar']);
});

test('a story without points says so', async () => {
  const { container } = render(
    <BulletList digest={{ ...harbourDigest, bullets: [] }} onJump={jumps()} />,
  );
  expect(container.textContent).toBe('No points could be drawn from this story.');
  await expectAccessible(container);
});
