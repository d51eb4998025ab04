import { readFileSync } from 'node:fs';

/** The sentences for a page's own failures, in English, from a built extension's folder. */
export function knownReasons(extension: string): string[] {
  const messages = JSON.parse(
    readFileSync(`${extension}/_locales/en/messages.json`, 'utf8'),
  ) as Record<string, { message: string }>;
  return Object.entries(messages)
    .filter(([key]) => /^failures_\w+_sentence$/.test(key) && !key.includes('workerStopped'))
    .map(([, { message }]) => message);
}
