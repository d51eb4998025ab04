/** A piece of the screen, as a data: address, and where it goes in the picture. */
export interface Shot {
  data: string;
  /** `window` fills the picture; `popup` lies over its far corner; `side` stands at its far side. */
  place: 'window' | 'popup' | 'side';
}

/** CSS of each place; "far" is right where text runs from the left. Pixels of the picture. */
const PLACES: Readonly<Record<Shot['place'], string>> = {
  window: 'inset-block-start:0;inset-inline-start:0;',
  popup:
    'inset-block-start:20px;inset-inline-end:28px;border-radius:12px;outline:1px solid rgb(128 128 128/45%);box-shadow:0 8px 40px rgb(0 0 0/35%);',
  side: 'inset-block-start:0;inset-inline-end:0;border-inline-start:1px solid rgb(128 128 128/40%);',
};

/** A picture's page: its shots one over the other, mirrored where text runs from the right. */
export function layOut(shots: readonly Shot[], dir: 'ltr' | 'rtl'): string {
  const images = shots.map(
    ({ data, place }) => `<img src="${data}" style="position:absolute;${PLACES[place]}">`,
  );
  return `<!doctype html><html dir="${dir}"><body style="margin:0">${images.join('')}`;
}
