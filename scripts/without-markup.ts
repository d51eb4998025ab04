import type { Plugin } from 'vite';

/** One place in a dependency where text becomes markup, and what stands there in our build. */
interface Rewrite {
  /** End of the module's path. */
  module: string;
  from: RegExp;
  to: string;
}

/**
 * Preact knows `dangerouslySetInnerHTML`, which we use nowhere: were it ever used, its text would
 * come as text. Readability puts a page's body back by its markup, and a `<noscript>`'s image: both
 * are copies of nodes as well, which no parser has to read again.
 */
const REWRITES: readonly Rewrite[] = [
  {
    module: '/preact/dist/preact.mjs',
    from: /\.innerHTML=(\w+\.__html)/,
    to: '.textContent=$1',
  },
  {
    module: '/@mozilla/readability/Readability.js',
    from: /var pageCacheHtml = page\.innerHTML;/,
    to: 'var pageCache = page.cloneNode(true);',
  },
  {
    module: '/@mozilla/readability/Readability.js',
    from: /page\.innerHTML = pageCacheHtml;/,
    to: 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);',
  },
  {
    module: '/@mozilla/readability/Readability.js',
    from: /tmp\.innerHTML = noscript\.innerHTML;/,
    to: 'tmp.append(...noscript.cloneNode(true).childNodes);',
  },
];

const MAKES_MARKUP = /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write/;

/**
 * The code of a dependency without the places where it would make markup of text. Throws where a
 * place is not where it was, as after an update of the dependency: then somebody must look again.
 */
export function withoutMarkup(code: string, module: string): string {
  return REWRITES.filter((rewrite) => module.endsWith(rewrite.module)).reduce(
    (rewritten, { from, to }) => {
      if (!from.test(rewritten)) throw new Error(`${module}: ${String(from)} is no longer there`);
      return rewritten.replace(from, to);
    },
    code,
  );
}

/** Vite plugin: nothing in the built extension makes markup of text; the build fails where something would. */
export function markupFree(): Plugin {
  return {
    name: 'nutgraf:markup-free',
    apply: 'build',
    transform(code, id) {
      const rewritten = withoutMarkup(code, id);
      return rewritten === code ? null : { code: rewritten, map: null };
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && MAKES_MARKUP.test(chunk.code))
          this.error(`${chunk.fileName} makes markup of text`);
      }
    },
  };
}
