/** A node of JSON-LD: an object with a type. */
export type JsonLdNode = Record<string, unknown>;

/** Schema.org types of one written story. */
const ARTICLE_TYPE =
  /(?:^|\/)(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SatiricalArticle|TechArticle|ScholarlyArticle|MedicalScholarlyArticle|SocialMediaPosting|ReviewNewsArticle|NewsStory)$/u;

/** Nodes looked at in one page at most: structured data can be as large as the page. */
const MAX_NODES = 5000;

/** Every node of the page's JSON-LD with a type, outer ones first; what does not parse is left out. */
export function parseJsonLd(page: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of page.querySelectorAll('script[type*="ld+json" i]')) {
    const queue: unknown[] = [parseLeniently(script.textContent ?? '')];
    for (
      let value = queue.shift();
      queue.length > 0 || value !== undefined;
      value = queue.shift()
    ) {
      if (nodes.length >= MAX_NODES) return nodes;
      if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, MAX_NODES));
      else if (isNode(value)) {
        if (value['@type'] !== undefined) nodes.push(value);
        queue.push(...Object.values(value).filter((inner) => typeof inner === 'object'));
      }
    }
  }
  return nodes;
}

/** Publishers write line breaks inside strings, comments around the object and a comma too many. */
function parseLeniently(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:\/\*.*?\*\/|<!\[CDATA\[|<!--)/su, '')
    .replace(/(?:\]\]>|-->|;)\s*$/u, '');
  const withoutControls = bare.replace(/\p{Cc}+/gu, ' ');
  const withoutLastCommas = withoutControls.replace(/,\s*([}\]])/gu, '$1');
  for (const text of [bare, withoutControls, withoutLastCommas]) {
    try {
      return JSON.parse(text);
    } catch {
      // Try the next repair; a page whose data no repair helps has none.
    }
  }
  return undefined;
}

/** The types of a node, without their address. */
export function typesOf(node: JsonLdNode): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

/** Whether a node is one written story. */
export function isArticleNode(node: JsonLdNode): boolean {
  return typesOf(node).some(
    (type) => ARTICLE_TYPE.test(type) || (/(?:^|\/)Review$/u.test(type) && isCriticsReview(node)),
  );
}

/** A critic's review has a headline or names what it reviews; a customer's lies within the product it praises. */
function isCriticsReview(node: JsonLdNode): boolean {
  return node['headline'] !== undefined || node['itemReviewed'] !== undefined;
}

/** A property as plain text: the string itself, or a node's name; '' when there is none. */
export function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const named: unknown = isNode(first) ? [first['name'] ?? first['@value']].flat()[0] : first;
  if (typeof named === 'number') return String(named);
  return typeof named === 'string' ? decodeEntities(named).replace(/\s+/gu, ' ').trim() : '';
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The names in a property that holds one node or many. */
export function namesOf(value: unknown): string[] {
  return [value]
    .flat(2)
    .map(textOf)
    .filter((name) => name !== '');
}

const NAMED_ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  copy: '©',
  eacute: 'é',
  euro: '€',
  pound: '£',
};

/** Decode the HTML entities that publishers leave in JSON-LD, escaped twice at times. */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let round = 0; round < 2 && decoded.includes('&'); round++) {
    decoded = decoded.replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return NAMED_ENTITIES[name.toLowerCase()] ?? whole;
        const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
      },
    );
  }
  return decoded;
}
