/** What takes the features of a word. */
export interface Features {
  /** Put a feature of a kind (see `kindSeed`) with one or two values, as `featureKey` hashes them. */
  put(kind: number, a: number, b?: number): void;
}
