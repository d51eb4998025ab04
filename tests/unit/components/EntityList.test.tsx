// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EntityList } from '../../../components/EntityList.tsx';
import { KINDS } from '../../../utils/read-settings.ts';
import type { Entity } from '../../../utils/entities/recognise-entities.ts';
import { expectAccessible } from './expect-accessible.ts';
import { harbourDigest, waterDigest } from './invented-stories.ts';
import { speak } from './speak.ts';

beforeEach(() => speak('en'));
afterEach(cleanup);

const { article, entities } = harbourDigest;
const jumps = () => vi.fn<(entity: Entity) => void>();

test.each([
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['place', 'Places'],
  ['other', 'Other names'],
] as const)('the names of kind %s are the list "%s"', async (kind, name) => {
  const { container } = render(
    <EntityList kind={kind} entities={entities} article={article} onJump={jumps()} />,
  );
  const list = screen.getByRole('list', { name });
  expect(within(list).getAllByRole('button')).toHaveLength(entities.length);
  await expectAccessible(container);
});

test('a button gives the name and its count, and tells who it is', () => {
  render(
    <EntityList
      kind="person"
      entities={entities.filter(({ kind }) => kind === 'person')}
      article={article}
      onJump={jumps()}
    />,
  );
  const button = screen.getByRole('button', { name: 'Marta Elling 2' });
  expect(button.title).toBe('director · 2 mentions');
});

test('pressing a name asks for its place', () => {
  const onJump = jumps();
  render(<EntityList kind="place" entities={entities} article={article} onJump={onJump} />);
  screen.getByRole('button', { name: /Tessmar Yards/ }).click();
  expect(onJump).toHaveBeenCalledExactlyOnceWith(entities[4], 1);
});

test('a kind without names shows nothing', () => {
  const { container } = render(
    <EntityList kind="other" entities={[]} article={article} onJump={jumps()} />,
  );
  expect(container.textContent).toBe('');
});

test('in Russian the counts take their forms and the names keep their language', async () => {
  await speak('ru');
  const place = waterDigest.entities[1];
  const often = place && {
    ...place,
    mentions: Array.from({ length: 5 }, () => place.mentions[0]!),
  };
  render(
    <EntityList
      kind="place"
      entities={often ? [often] : []}
      article={waterDigest.article}
      onJump={jumps()}
    />,
  );
  const button = within(screen.getByRole('list', { name: 'Места' })).getByRole('button');
  expect(button.title).toBe('5 упоминаний');
  expect(button.querySelector('[lang=ar]')?.textContent).toBe('الرستن');
});

test('every kind has its place in the order shown', () => {
  expect(KINDS).toEqual(['person', 'organisation', 'place', 'other']);
});
