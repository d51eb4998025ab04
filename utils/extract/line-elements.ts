/** Elements that flow within a line; everything else begins a line and ends it. */
export const INLINE = new Set(
  (
    'a abbr acronym audio b bdi bdo big button cite code data dfn del em font i ins kbd label map mark math meter ' +
    'noscript object output picture progress q rb rp rt ruby s samp slot small span strike strong sub sup svg ' +
    'time tt u var video wbr img amp-img iframe'
  ).split(' '),
);

/** Elements whose content is not text for a reader. */
export const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'noframes',
  'svg',
  'math',
  'rp',
  'select',
  'textarea',
  'head',
  'iframe',
  'object',
  'audio',
  'video',
]);

/** Whether an element is a cell of a table. */
export function isCell({ localName }: Element): boolean {
  return localName === 'td' || localName === 'th';
}
