import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What breaks axe's rules in a page as it is drawn, or in one element of it, colours included. */
export async function axeViolations(view: Page, within = ':root'): Promise<string[]> {
  await view.evaluate(axe.source);
  return view.evaluate(runAxe, within);
}

/** Runs in a page that has axe, in either browser, so it may use nothing from outside its own braces. */
export async function runAxe(within: string): Promise<string[]> {
  const { axe: checker } = globalThis as unknown as { axe: typeof axe };
  const { passes, violations } = await checker.run(within);
  if (passes.length === 0) return ['no rule had anything to look at'];
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
