/**
 * The lines of a text that arrives in pieces, parted by line feeds alone. `node:readline` also breaks
 * at U+2028 and U+2029, which JSON leaves as they are inside strings: pages do hold them.
 */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest: string[] = [];
  for await (const piece of pieces) {
    const lines = piece.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      yield rest.join('') + line;
      rest = [];
    }
    rest.push(last);
  }
  if (rest.some(Boolean)) yield rest.join('');
}
