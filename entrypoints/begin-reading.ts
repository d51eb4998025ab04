import { defineUnlistedScript } from '#imports';
import { beginReading } from '../utils/begin-reading.ts';

/**
 * The popup's first script. It stands before everything else of the popup, small and by itself, so
 * that the page is read while view, styles and texts are still being loaded: 60 ms of each click.
 */
export default defineUnlistedScript(() => {
  globalThis.begunReading = beginReading();
});
