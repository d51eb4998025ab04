import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { median } from './measure.ts';

const CONTESTANTS = ['nutgraf', 'worker', 'compromise'] as const;
type Contestant = (typeof CONTESTANTS)[number];

const RUNS = 9; // fresh processes each

/**
 * How long the first text takes in a fresh process, in ms (median): each side's code is bundled as an extension
 * would ship it and loaded before the clock starts; all else a first text needs, reading weights too, counts;
 * `worker` is what ours takes with warming up and the whole digest. They take turns.
 */
export async function timeFirstArticle(
  text: string,
  weights: string,
): Promise<Record<Contestant, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'first-article-'));
  try {
    for (const name of CONTESTANTS) await bundle(name, folder);
    const times: Record<Contestant, number[]> = { nutgraf: [], worker: [], compromise: [] };
    for (let run = 0; run < RUNS; run++)
      for (const name of CONTESTANTS)
        times[name].push(timeOnce(join(folder, `${name}.mjs`), text, weights));
    return {
      nutgraf: median(times.nutgraf),
      worker: median(times.worker),
      compromise: median(times.compromise),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The time one fresh process gives. */
function timeOnce(module: string, text: string, weights: string): number {
  const script = `import { readFileSync } from 'node:fs';
    import { timeFirstArticle } from ${JSON.stringify(pathToFileURL(module).href)};
    timeFirstArticle(readFileSync(0, 'utf8'), process.argv[1]);`;
  const args = ['--input-type=module', '--eval', script, weights];
  return Number(execFileSync(process.execPath, args, { input: text, encoding: 'utf8' }));
}

async function bundle(name: Contestant, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      rolldownOptions: { external: [/^node:/] },
      lib: {
        entry: fileURLToPath(new URL(`first-article/${name}.ts`, import.meta.url)),
        formats: ['es'],
        fileName: () => `${name}.mjs`,
      },
    },
  });
}
