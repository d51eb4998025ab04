import { useCallback, useEffect, useState } from 'preact/hooks';

/** Long enough to read a short sentence twice. */
export const NOTICE_MS = 5000;

export interface Notice {
  text: string;
  /** New for each saying: the same words twice are spoken twice. */
  id: number;
}

/** A sentence that is shown and spoken for a while, and the way to say the next. */
export function useNotice(): [Notice | undefined, (text: string) => void] {
  const [notice, setNotice] = useState<Notice>();
  const say = useCallback(
    (text: string) => setNotice((last) => ({ text, id: (last?.id ?? 0) + 1 })),
    [],
  );
  useEffect(() => {
    const timer = setTimeout(() => setNotice(undefined), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice, say];
}
