// How blocks that hold no running text stand in the editor: what readers will see, and a way to change it.
import {LABELS} from './labels.js';

const element = (tag, look, ...inner) => {
  const made = document.createElement(tag);
  if (look) { made.className = look; }
  made.append(...inner);
  return made;
};

/** The way to the desk's page of `article:42`, in a window of its own. */
const leading = (target, words) => {
  const [kind, number] = target.split(':');
  const way = element('a', '', words);
  way.href = `/desk/${kind}s/${number}`;
  way.target = '_blank';
  return way;
};

/** A "read also" or an agreement's card; `says` holds the words, `language` that of the story, `choose` opens the list of targets. */
export const labelView = ({says, language, choose}) => (node, view, position) => {
  const {headline, target} = node.attrs;
  const dom = element('div', node.type.name === 'also' ? 'prose-also' : 'pact'); // no landmark: there may be several
  const button = element('button', 'form-button', target ? says.change : says.link);
  button.type = 'button';
  button.addEventListener('click', () => choose(node.type.name, headline, position()));
  dom.append(
    element('p', 'prose-also-label', LABELS[node.type.name][language()] ?? LABELS[node.type.name].id),
    element('p', '', headline),
    element('p', target ? 'quiet' : 'rich-todo', target ? leading(target, says.linked) : says.open, ' ', button));
  dom.contentEditable = 'false';
  return {dom, stopEvent: event => event.target.closest('a, button') !== null};
};

/** A picture with its words; `choose` opens the library. */
export const figureView = ({says, choose}) => (node, view, position) => {
  const {media, alt, caption} = node.attrs;
  const picture = element('img');
  picture.src = `/desk/media/${media}/thumbnail`;
  picture.alt = alt;
  const button = element('button', 'form-button', says.change);
  button.type = 'button';
  button.addEventListener('click', () => choose('figure', caption, position()));
  const dom = element('figure', 'picture', picture,
    element('figcaption', '', caption || says.uncaptioned, ' ', element('span', 'quiet', alt || says.undescribed), ' ', button));
  dom.contentEditable = 'false';
  return {dom, stopEvent: event => button.contains(event.target)};
};
