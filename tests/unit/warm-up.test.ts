import { expect, test, vi } from 'vitest';
import { loadRecogniser } from '../../scripts/load-recogniser.ts';
import { warmUp } from '../../utils/warm-up.ts';

test('a worker warms up once', () => {
  const load = vi.fn<typeof loadRecogniser>(loadRecogniser);
  warmUp(load);
  warmUp(load);
  expect(load).toHaveBeenCalledTimes(1);
});
