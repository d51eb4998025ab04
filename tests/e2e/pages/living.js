// What living pages do to their text, one function each; the tests call them.
const article = document.querySelector('article');

/** As a framework that renders anew: the headline and every paragraph are replaced by an equal one. */
window.renderAnew = () => {
  for (const paragraph of article.querySelectorAll('h1, p'))
    paragraph.replaceWith(paragraph.cloneNode(true));
};

/** As a framework that keeps its elements and changes their text. */
window.changeText = () => {
  for (const paragraph of article.querySelectorAll('h1, p')) {
    paragraph.textContent =
      'The council adjourned without a vote and will meet again when the weather allows it.';
  }
};

/** As a translator: each text in a <font>, in other words; answers how to undo it. */
window.translate = () => {
  const kept = [...article.querySelectorAll('h1, p')].map((paragraph) => [
    paragraph,
    [...paragraph.childNodes],
  ]);
  for (const [paragraph] of kept) {
    const font = document.createElement('font');
    font.textContent =
      'Havnestyret stemte tirsdag for å stenge den eldste kaien i byen etter vinterens stormer.';
    paragraph.replaceChildren(font);
  }
  window.translateBack = () => {
    for (const [paragraph, nodes] of kept) paragraph.replaceChildren(...nodes);
  };
};

/** As in-page navigation: another story under another address. */
window.navigate = () => {
  history.pushState({}, '', '/other-story');
  article.innerHTML =
    '<h1>The lower bridge is gone</h1><p>Rain fell on the valley for nine days, and on the tenth the river took the lower bridge with it before dawn, said Ivo Maric, who keeps the ferry at Ostrand.</p><p>Ivo Maric had tied his boats to the bridge for thirty years. He found two of them on a meadow a mile below, and the third one in the garden of the school.</p>';
};

/** As late images and advertisements: boxes that push the text about once it is being read. */
window.loadImages = () => {
  for (const paragraph of article.querySelectorAll('p')) {
    const figure = document.createElement('figure');
    figure.style.cssText = 'height: 240px; background: #9ab';
    paragraph.before(figure);
  }
};

/** As infinite scroll: the next story comes below, under the same address. */
window.loadNextStory = () => {
  const next = document.createElement('article');
  next.innerHTML =
    '<h1>Rain takes the lower bridge</h1><p>Rain fell on the valley for nine days, and on the tenth Mayor Ana Brandt of Lindavik closed the road to the lower bridge before dawn.</p>';
  article.after(next);
};
