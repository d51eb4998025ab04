import type { HistoryEntry } from './history.ts';
import { isIndex, isListOf, isRecord, isText } from './check-value.ts';

/** Whether a value from storage is an entry of the history that can be shown: a file can be cut off, or of another version. */
export function isHistoryEntry(value: unknown): value is HistoryEntry {
  return (
    isRecord(value) &&
    isText(value['url']) &&
    isIndex(value['readAt']) &&
    isListOf(value['stories'], isStory) &&
    value['stories'].length > 0
  );
}

function isStory(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value['headline']) &&
    isListOf(value['publisherPoints'], isText) &&
    isListOf(value['bullets'], (bullet) => isRecord(bullet) && isText(bullet['text'])) &&
    isListOf(
      value['names'],
      (name) => isRecord(name) && isText(name['name']) && isListOf(name['aliases'], isText),
    )
  );
}
