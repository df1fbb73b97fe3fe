// What is chosen in a dialogue of its own: where a link leads, which story or agreement, which picture.
import {NodeSelection} from 'prosemirror-state';
import {insertBlock} from './commands.js';
import {listOf} from './hits.js';
import {schema} from './schema.js';
import {target} from './targets.js';
import {tidy} from './prose.js';

/** choose(type, typed, position): opens the dialogue of a type; a block at a position is replaced, otherwise one is put in. */
export function choosing(view, language, says) {
  const dialog = type => document.querySelector(`dialog[data-choose~=${type}]`);
  const put = (node, position) => {
    const {state, dispatch} = view();
    if (position === undefined) {
      insertBlock(node)(state, dispatch);
    } else {
      const tr = state.tr.setNodeMarkup(position, null, node.attrs);
      dispatch(tr.setSelection(NodeSelection.create(tr.doc, position)));
    }
    view().focus();
  };
  const selected = () => {
    const {from, to} = view().state.selection;
    return tidy(view().state.doc.textBetween(from, to, ' '));
  };
  const labels = labelling(dialog('also'), language, says, put);
  const links = linking(dialog('link'), view);
  const pictures = picturing(dialog('figure'), put);
  return (type, typed, position) => {
    if (type === 'link') { links(); } else if (type === 'figure') { pictures(position, view()); } else { labels(type, typed ?? selected(), position); }
    return true;
  };
}

function labelling(dialog, language, says, put) {
  const search = dialog.querySelector('[role=combobox]');
  const heading = dialog.querySelector('h2');
  let type = 'also', at;
  const close = node => { dialog.close(); put(node, at); };
  const list = listOf(search, dialog.querySelector('[role=listbox]'), dialog.querySelector('[data-none]'),
    words => `/desk/articles/choices?kind=${type}&language=${language()}&q=${encodeURIComponent(words)}`,
    hit => [hit.title, hit.note],
    hit => close(schema.node(type, {headline: hit.title, target: hit.target})));
  dialog.querySelector('[data-unlinked]').addEventListener('click', () => {
    const headline = tidy(search.value);
    if (headline) { close(schema.node(type, {headline, target: null})); } else { search.focus(); }
  });
  return (wanted, typed, position) => {
    type = wanted;
    at = position;
    heading.textContent = says[wanted];
    search.value = typed ?? '';
    dialog.showModal();
    search.select();
    list.open();
  };
}

function linking(dialog, view) {
  const field = dialog.querySelector('input');
  const wrong = dialog.querySelector('[data-wrong]');
  const mark = schema.marks.link;
  const found = () => {
    const {$from} = view().state.selection;
    return mark.isInSet($from.marks()) ?? mark.isInSet($from.nodeAfter?.marks ?? []);
  };
  /** The selection, or the whole of the link that the caret stands in. */
  const range = () => {
    const {from, to, empty, $from} = view().state.selection;
    const now = found();
    if (!empty || !now) { return {from, to}; }
    let start = $from.start(), end = null;
    $from.parent.forEach((child, offset) => {
      if (mark.isInSet(child.marks)?.eq(now) && $from.parentOffset >= offset && $from.parentOffset <= offset + child.nodeSize) { end = {from: start + offset, to: start + offset + child.nodeSize}; }
    });
    return end ?? {from, to};
  };
  const apply = href => {
    const {state, dispatch} = view();
    const {from, to} = range();
    let tr = state.tr.removeMark(from, to, mark);
    if (href && from === to) { tr = tr.insert(from, schema.text(href, [mark.create({href})])); } else if (href) { tr = tr.addMark(from, to, mark.create({href})); }
    dispatch(tr.scrollIntoView());
    dialog.close();
    view().focus();
  };
  const accept = () => {
    const typed = field.value.trim();
    const href = target(typed) ?? (/^[^:/]+\.[^:/]+(\/|$)/.test(typed) ? target('https://' + typed) : null);
    wrong.hidden = href !== null;
    field.ariaInvalid = href === null ? 'true' : null;
    if (href) { apply(href); } else { field.focus(); }
  };
  dialog.querySelector('[data-apply]').addEventListener('click', accept);
  dialog.querySelector('[data-unlink]').addEventListener('click', () => apply(null));
  field.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); accept(); } });
  return () => {
    const now = found();
    field.value = now?.attrs.href ?? '';
    wrong.hidden = true;
    field.ariaInvalid = null;
    dialog.querySelector('[data-unlink]').hidden = !now;
    dialog.showModal();
    field.select();
  };
}

function picturing(dialog, put) {
  const search = dialog.querySelector('[role=combobox]');
  const alt = dialog.querySelector('[name=figure-alt]'), caption = dialog.querySelector('[name=figure-caption]');
  const apply = dialog.querySelector('[data-apply]');
  let chosen = null, at;
  const pick = id => { chosen = id; apply.disabled = id === null; };
  const list = listOf(search, dialog.querySelector('[role=listbox]'), dialog.querySelector('[data-none]'),
    words => `/desk/media/choices?q=${encodeURIComponent(words)}`,
    hit => [hit.caption || hit.alt || hit.name || String(hit.id), hit.credit, hit.thumb],
    hit => {
      pick(hit.id);
      alt.value = hit.alt ?? '';
      caption.value = hit.caption ?? '';
      alt.focus();
    });
  const place = () => {
    dialog.close();
    put(schema.node('figure', {media: chosen, alt: tidy(alt.value), caption: tidy(caption.value)}), at);
  };
  apply.addEventListener('click', place);
  [alt, caption].forEach(field => field.addEventListener('keydown', event => {
    if (event.key === 'Enter') { event.preventDefault(); if (!apply.disabled) { place(); } }
  }));
  return (position, view) => {
    const node = position === undefined ? null : view.state.doc.nodeAt(position);
    at = position;
    pick(node?.attrs.media ?? null);
    alt.value = node?.attrs.alt ?? '';
    caption.value = node?.attrs.caption ?? '';
    search.value = '';
    dialog.showModal();
    list.open();
  };
}
