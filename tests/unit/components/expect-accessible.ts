import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with the rules an element breaks. Colours are left to the browser tests: jsdom paints none. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  const broken = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect(broken).toEqual([]);
}
