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
    '<h1>Another story</h1><p>Rain fell on the valley for nine days, and on the tenth the river took the lower bridge with it before dawn.</p>';
};
