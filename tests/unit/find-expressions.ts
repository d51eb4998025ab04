import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A regular expression of ours. */
export interface Expression {
  source: string;
  flags: string;
}

/** Every regular expression of the sources, written or put together, once, by where it comes from. */
export async function findExpressions(): Promise<Map<string, Expression>> {
  const found = new Map<string, Expression>();
  const seen = new Set<string>();
  const keep = (from: string, { source, flags }: Expression) => {
    const key = `/${source}/${flags}`;
    if (!seen.has(key)) found.set(`${from}: ${key.slice(0, 200)}`, { source, flags });
    seen.add(key);
  };
  for (const file of globSync('{components,entrypoints,utils}/**/*.{ts,tsx}', { cwd: ROOT })) {
    const { program } = parseSync(file, readFileSync(`${ROOT}${file}`, 'utf8'));
    for (const expression of literalsIn(program)) keep(file, expression);
  }
  for (const [index, expression] of (await composedExpressions()).entries())
    keep(`composed ${index}`, expression);
  return found;
}

/** The literals of a syntax tree. */
function* literalsIn(node: unknown): Generator<Expression> {
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node && isPattern(node.regex))
    yield { source: node.regex.pattern, flags: node.regex.flags };
  else for (const child of Object.values(node)) yield* literalsIn(child);
}

function isPattern(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}

/** What the modules put together when they are loaded: here, for the first time. */
async function composedExpressions(): Promise<Expression[]> {
  const composed: Expression[] = [];
  const { RegExp: Native } = globalThis;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: [string, string?]) {
      const made = new target(...args);
      composed.push({ source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    // The weights are none; only the build can load them.
    const modules = import.meta.glob([
      '../../utils/**/*.ts',
      '!../../utils/entities/english-recogniser.ts',
    ]);
    for (const load of Object.values(modules)) await load();
  } finally {
    globalThis.RegExp = Native;
  }
  return composed;
}
