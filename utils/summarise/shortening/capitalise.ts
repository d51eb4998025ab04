/** A text with its first letter made a capital, unless the word has a capital of its own ("iPhone"). */
export function capitalise(text: string): string {
  return text.replace(
    /^(["“‘'„«¿¡(]*)(\p{Ll})(?!\p{Lu})/u,
    (_, marks: string, letter: string) => `${marks}${letter.toUpperCase()}`,
  );
}
