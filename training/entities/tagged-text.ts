/** A name in a text: UTF-16 code units, `end` exclusive. */
export interface TaggedSpan {
  start: number;
  end: number;
  type: string;
}

/** One line of annotated text. */
export interface TaggedText {
  text: string;
  spans: TaggedSpan[];
}

/** Lines of one story, in order. */
export interface TaggedDocument {
  lines: TaggedText[];
  /** Whether the set marks names of other kinds (MISC); where it does not, they may hide among the unmarked. */
  marksOther: boolean;
}
