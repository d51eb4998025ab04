/** Long enough for a browser to have taken the file, in ms; Firefox asks the reader where to put it first. */
const KEEP_MS = 60_000;

/** Hand a text to the browser as a file to save. It takes no permission: the page offers, the browser saves. */
export function saveFile({ name, type, text }: { name: string; type: string; text: string }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}
