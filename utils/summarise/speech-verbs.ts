/** What an English speaker does with words, as alternatives of an expression; "reported" and "according to" say whose they are, not who speaks. */
export const SPEECH_VERBS =
  'said|says|told|added|adds|wrote|warned|explained|insisted|argued|claimed|tweeted|announced|confirmed|stated|recalled|noted';
