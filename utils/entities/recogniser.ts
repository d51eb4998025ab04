/** A recogniser of one language, read from its weight file. */
export interface Recogniser {
  lang: string;
}
