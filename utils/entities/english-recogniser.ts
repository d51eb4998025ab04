import weights from './weights/en.bin?inline';
import { type Recogniser, readRecogniser } from './recogniser.ts';

// Immutable weights, not a reader's state: the next worker reads them anew.
let english: Recogniser | undefined;

/**
 * The recogniser of English, from weights that travel inside the worker's script as base64:
 * our pages may connect to nothing (`connect-src 'none'`), not even to a file of our own.
 */
export function englishRecogniser(): Recogniser {
  return (english ??= readRecogniser(bytesOfDataUrl(weights)));
}

function bytesOfDataUrl(url: string): Uint8Array {
  const base64 = url.slice(url.indexOf(',') + 1);
  // Where engines decode by themselves (Chromium 140, Firefox 133) it takes a tenth of the loop's time.
  if (typeof Uint8Array.fromBase64 === 'function') return Uint8Array.fromBase64(base64);
  const chars = atob(base64);
  const bytes = new Uint8Array(chars.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = chars.charCodeAt(i);
  return bytes;
}
