import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What breaks axe's rules on a page as it is drawn, colours included: rule and element. */
export async function axeViolations(view: Page): Promise<string[]> {
  await view.evaluate(axe.source);
  return view.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
