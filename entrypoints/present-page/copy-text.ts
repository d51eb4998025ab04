/** Put plain text on the clipboard; whether the browser let us. To be called while a press is handled. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard object on http:// pages, and a permissions policy may forbid it on others.
    return copyByEvent(text);
  }
}

function copyByEvent(text: string): boolean {
  const hand = new AbortController();
  let handed = false;
  addEventListener(
    'copy',
    (event) => {
      event.clipboardData?.setData('text/plain', text);
      handed = event.clipboardData !== null;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal: hand.signal },
  );
  const copied = document.execCommand('copy');
  hand.abort();
  return copied && handed;
}
