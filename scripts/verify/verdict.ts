/** What a check over outside data found. */
export interface Verdict {
  counts: Record<string, number>;
  /** What did not hold, by page or article. */
  failures: { id: string; why: string }[];
}
