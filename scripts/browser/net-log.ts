import { readFileSync } from 'node:fs';

/** The part of Chromium's net log that is needed here (`--log-net-log=FILE`, netlog viewer format). */
interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string } }[];
}

/** Chromium's flag that writes down every request of the browser: pages, workers, its own. */
export function netLogFlag(file: string): string {
  return `--log-net-log=${file}`;
}

/** The http(s) addresses asked for, in order, from a net log whose browser has been closed. */
export function readNetLog(file: string): string[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const start = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events
    .filter((event) => event.type === start)
    .map((event) => event.params?.url ?? '')
    .filter((url) => /^https?:/.test(url));
}
