/** The outcome of some work, or a rejection once `patience` (ms) is over. The work itself goes on. */
export function within<T>(patience: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
