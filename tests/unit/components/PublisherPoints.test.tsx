// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PublisherPoints } from '../../../components/PublisherPoints.tsx';
import { expectAccessible } from './expect-accessible.ts';
import { harbourDigest, schoolDigest } from './invented-stories.ts';
import { speak } from './speak.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

test("the publisher's points are there word for word, labelled as theirs", async () => {
  const { container } = render(<PublisherPoints article={harbourDigest.article} />);
  const items = within(screen.getByRole('list', { name: "Publisher's points" }));
  expect(items.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
    harbourDigest.article.publisherPoints,
  );
  await expectAccessible(container);
});

test('without any there is no list', () => {
  const { container } = render(<PublisherPoints article={schoolDigest.article} />);
  expect(container.childElementCount).toBe(0);
});
