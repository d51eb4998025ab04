import { defineUnlistedScript } from '#imports';
import { takeOver } from '../../utils/hand-over.ts';
import { followTexts, recallTexts } from '../../utils/kept-texts.ts';
import { presentPage } from './present-page.ts';
import './highlights.css';

/** Injected behind the script that read the page: paints its names and offers their cards. */
export default defineUnlistedScript(() => {
  const read = takeOver();
  if (!read?.ctx.isValid) return;
  // The cards speak the reader's language; the first opens long after this is there.
  void recallTexts();
  followTexts(() => undefined, read.ctx.signal);
  const present = async () => presentPage(read.stories, read.ctx);
  read.onPresented(present());
});
