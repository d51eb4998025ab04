import type { Page } from 'puppeteer-core';

/** What Chromium writes of a thread and of what it ran; times in µs. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  args: { name?: string };
  /** Processor time of a finished task. */
  tdur?: number;
}

/** After an action its frames are drawn within this, in ms. */
const SETTLING = 500;

/**
 * The longest task of a page's main thread while something is done, in ms of processor time: unlike
 * the time between frames it does not grow with what else the machine does.
 */
export async function longestTask(tab: Page, act: () => Promise<unknown>): Promise<number> {
  await tab.tracing.start({ categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await act();
  await new Promise((settled) => setTimeout(settled, SETTLING));
  const trace = new TextDecoder().decode(await tab.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter(
    (event) => event.name.endsWith('RunTask') && mains.has(threadOf(event)),
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}
