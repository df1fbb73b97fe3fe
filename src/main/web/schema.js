// What a story can hold, one node for each kind of block (content.Block), drawn as readers will see it.
import {Schema} from 'prosemirror-model';
import {reference, target} from './targets.js';

const label = (type, tag, look) => ({
  group: 'block', atom: true, attrs: {headline: {}, target: {default: null}},
  parseDOM: [{tag: `${tag}[data-${type}]`, getAttrs: dom => ({headline: dom.dataset[type], target: reference(dom.dataset.target ?? '')})}],
  toDOM: node => [tag, {class: look, [`data-${type}`]: node.attrs.headline, 'data-target': node.attrs.target}, ['p', node.attrs.headline]],
});

export const schema = new Schema({
  nodes: {
    doc: {content: 'block+'},
    paragraph: {group: 'block', content: 'inline*', parseDOM: [{tag: 'p'}], toDOM: () => ['p', 0]},
    heading: {
      group: 'block', content: 'inline*', defining: true, attrs: {level: {default: 2}},
      parseDOM: [1, 2, 3, 4, 5, 6].map(level => ({tag: 'h' + level, attrs: {level: level < 3 ? 2 : 3}})),
      toDOM: node => ['h' + node.attrs.level, 0],
    },
    quote: {group: 'block', content: 'words speaker', defining: true, isolating: true, parseDOM: [{tag: 'figure.prose-quote'}], toDOM: () => ['figure', {class: 'prose-quote'}, 0]},
    words: {content: 'paragraph+', parseDOM: [{tag: 'blockquote'}], toDOM: () => ['blockquote', 0]},
    speaker: {content: 'inline*', parseDOM: [{tag: 'figcaption'}], toDOM: () => ['figcaption', 0]},
    listing: {
      group: 'block', content: 'item+', definingForContent: true, attrs: {ordered: {default: false}},
      parseDOM: [{tag: 'ul', attrs: {ordered: false}}, {tag: 'ol', attrs: {ordered: true}}],
      toDOM: node => [node.attrs.ordered ? 'ol' : 'ul', 0],
    },
    item: {content: 'inline*', definingForContent: true, parseDOM: [{tag: 'li'}], toDOM: () => ['li', 0]},
    also: label('also', 'aside', 'prose-also'),
    pact: label('pact', 'section', 'pact'),
    figure: {
      group: 'block', atom: true, attrs: {media: {}, alt: {default: ''}, caption: {default: ''}},
      parseDOM: [{tag: 'figure[data-media]', getAttrs: dom => ({media: Number(dom.dataset.media), alt: dom.dataset.alt, caption: dom.dataset.caption})}],
      toDOM: ({attrs: {media, alt, caption}}) => ['figure', {'data-media': media, 'data-alt': alt, 'data-caption': caption}, ['figcaption', caption]],
    },
    text: {group: 'inline'},
  },
  marks: {
    link: {
      inclusive: false, attrs: {href: {}, anchor: {default: 0}},
      parseDOM: [{tag: 'a[href]', getAttrs: dom => target(dom.getAttribute('href')) ? {href: target(dom.getAttribute('href'))} : false}],
      toDOM: mark => ['a', {href: mark.attrs.href}, 0],
    },
    strong: {parseDOM: [{tag: 'strong'}, {tag: 'b'}], toDOM: () => ['strong', 0]},
    em: {parseDOM: [{tag: 'em'}, {tag: 'i'}], toDOM: () => ['em', 0]},
  },
});
