import './ReadingMessage.css';
import { i18n } from '../utils/i18n.ts';

/** Work under way: the shape of a digest, so that the popup opens at the size it will have. */
export function ReadingMessage() {
  return (
    <main>
      <output class="reading">
        <span class="for-listeners">{i18n.t('reading')}</span>
        <span class="reading-shape" aria-hidden="true">
          <i class="headline" />
          <i class="headline half" />
          <i class="third" />
          {['a', 'b', 'c'].map((bullet) => (
            <span class="bullet" key={bullet}>
              <i />
              <i class="most" />
            </span>
          ))}
        </span>
      </output>
    </main>
  );
}
