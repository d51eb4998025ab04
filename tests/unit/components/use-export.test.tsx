// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useExport } from '../../../components/use-export.ts';
import { harbourDigest } from './invented-stories.ts';
import { speak } from './speak.ts';

const URL_OF_STORY = 'https://courier.example/ferry';

beforeEach(() => speak('en'));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function exported(extras = { links: true, names: false }) {
  const say = vi.fn<(notice: string) => void>();
  const { result } = renderHook(() => useExport(harbourDigest, URL_OF_STORY, extras, say));
  return { files: result.current, say };
}

/** The files offered to the browser, by name. */
function watchSaves() {
  const blobs: Blob[] = [];
  const names: string[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
    revokeObjectURL: () => {},
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  return { blobs, names };
}

test.each([
  ['markdown', 'md', 'text/markdown;charset=utf-8', '- [HALVIK: The Norrland'],
  ['json', 'json', 'application/json;charset=utf-8', '"format": "nutgraf-digest"'],
] as const)('%s: a file .%s is handed to the browser', async (format, extension, type, part) => {
  const { blobs, names } = watchSaves();
  const { files, say } = exported();
  files.saveAs(format);
  expect(names).toEqual([`Ferry-line-to-reopen-after-nine-years.${extension}`]);
  expect(blobs[0]?.type).toBe(type);
  expect(await blobs[0]?.text()).toContain(part);
  expect(say).toHaveBeenCalledExactlyOnceWith('Saved among your downloads.');
});

test('the share sheet gets headline, points and address', async () => {
  const share = vi.fn<(data: ShareData) => Promise<void>>(async () => {});
  vi.stubGlobal('navigator', { share });
  const { files, say } = exported({ links: false, names: false });
  await act(() => files.share?.());
  const [{ title, text } = {}] = share.mock.calls[0] ?? [];
  expect(title).toBe(harbourDigest.article.headline);
  expect(text).toContain(URL_OF_STORY);
  expect(text).toContain(`• ${harbourDigest.bullets[0]?.text}`);
  expect(say).not.toHaveBeenCalled();
});

test.each([
  ['a reader who closes the sheet', 'AbortError', []],
  [
    'a browser that refuses',
    'NotAllowedError',
    ['The browser did not share the summary. Copy it instead.'],
  ],
])('%s (%s) is told %j', async (_, name, told) => {
  vi.stubGlobal('navigator', { share: () => Promise.reject(new DOMException('', name)) });
  const { files, say } = exported();
  await act(() => files.share?.());
  expect(say.mock.calls.flat()).toEqual(told);
});

test('without a share sheet there is no sharing', () => {
  vi.stubGlobal('navigator', {});
  expect(exported().files.share).toBeUndefined();
});
