import { buildExtension } from '../../scripts/build-extension.ts';

/** Vitest's global set-up: the end-to-end tests use the production builds, no test hooks in them. */
export default async function setup(): Promise<void> {
  await buildExtension('chrome');
  await buildExtension('firefox');
}
