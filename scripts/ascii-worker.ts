import type { Plugin } from 'vite';

/** A letter behind a backslash is no letter to escape once more. */
const ESCAPED_LETTER = /\\\P{ASCII}/u;

/**
 * The same code in ASCII alone: every other UTF-16 code unit as `\uXXXX`, which means the same in a string, a
 * template, an expression and a raw template that becomes one. Throws where a backslash stands before a letter.
 */
export function inAscii(code: string): string {
  const [escaped] = ESCAPED_LETTER.exec(code) ?? [];
  if (escaped !== undefined) throw new Error(`${escaped} cannot be written in ASCII`);
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The module of a weight file, which its script holds as a string. */
const WEIGHTS = /\.bin\b/;

/**
 * Vite plugin: the script that holds the weights, the worker's, in ASCII. One letter beyond it and Chromium, each time the worker wakes,
 * makes 16 bits of every byte of the weights in it: 13 ms of processor time.
 */
export function asciiWorker(): Plugin {
  return {
    name: 'nutgraf:ascii-worker',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => WEIGHTS.test(id)))
          chunk.code = inAscii(chunk.code);
      }
    },
  };
}
