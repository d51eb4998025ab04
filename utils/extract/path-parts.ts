/** The parts of an address's path, empty ones left out: "https://a.example/news/2026/?p=1" → "news", "2026". */
export function pathParts(url: string): string[] {
  const path = /^https?:\/\/[^/]+(\/[^?#]*)/u.exec(url)?.[1] ?? '';
  return path.split('/').filter((part) => part !== '');
}
