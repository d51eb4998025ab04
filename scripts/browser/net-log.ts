import { readFileSync } from 'node:fs';

/** The part of Chromium's net log that is needed here (`--log-net-log=FILE`, netlog viewer format). */
interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** Chromium's flag that writes down every request of the browser: pages, workers, its own. */
export function netLogFlag(file: string): string {
  return `--log-net-log=${file}`;
}

/**
 * The http(s) addresses that pages and extensions asked for, in order, from a net log whose browser
 * has been closed. What the browser asks for by itself (its clock, its updates) has no initiator.
 * A content script's requests have its page as initiator, so pages count too.
 */
export function readNetLog(file: string): string[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const start = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events
    .filter(({ type, params }) => type === start && params?.initiator?.includes('://'))
    .map((event) => event.params?.url ?? '')
    .filter((url) => /^https?:/.test(url));
}
