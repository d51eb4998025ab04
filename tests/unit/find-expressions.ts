import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A regular expression of ours. */
export interface Expression {
  source: string;
  flags: string;
}

/** Every regular expression written in the sources, once, by the first file that has it. */
export function findExpressions(): Map<string, Expression> {
  const found = new Map<string, Expression>();
  const seen = new Set<string>();
  for (const file of globSync('{components,entrypoints,utils}/**/*.{ts,tsx}', { cwd: ROOT })) {
    const { program } = parseSync(file, readFileSync(`${ROOT}${file}`, 'utf8'));
    for (const { source, flags } of expressionsIn(program)) {
      const key = `/${source}/${flags}`;
      if (!seen.has(key)) found.set(`${file}: ${key}`, { source, flags });
      seen.add(key);
    }
  }
  return found;
}

/** The literals of a syntax tree. */
function* expressionsIn(node: unknown): Generator<Expression> {
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node && isPattern(node.regex))
    yield { source: node.regex.pattern, flags: node.regex.flags };
  else for (const child of Object.values(node)) yield* expressionsIn(child);
}

function isPattern(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}
