// What a hand at the editor can do to blocks. Each command is one of the library's: (state, dispatch) => whether it can be done.
import {Fragment} from 'prosemirror-model';
import {NodeSelection, Selection, TextSelection} from 'prosemirror-state';
import {setBlockType, splitBlock} from 'prosemirror-commands';
import {labelLine} from './labels.js';
import {readLabel} from './reading.js';
import {schema} from './schema.js';

const {paragraph, heading, quote, words, speaker, listing, item} = schema.nodes;
const isEmpty = node => node.content.size === 0;

/** The top-level blocks that a selection touches, as {from, to, nodes}. */
function touched({doc, selection: {$from, $to}}) {
  const first = $from.index(0), last = Math.max(first, $to.depth > 0 || $to.nodeBefore === null ? $to.index(0) : $to.index(0) - 1);
  const nodes = doc.content.content.slice(first, last + 1);
  const from = nodes.length ? $from.posAtIndex(first, 0) : 0;
  return {from, to: nodes.reduce((end, node) => end + node.nodeSize, from), nodes};
}

/** The lines of a block as inline contents, whatever block it is. */
function texts(node) {
  if (node.type === quote) {
    const said = node.firstChild.content.content.map(one => one.content);
    return isEmpty(node.lastChild) ? said : [...said, Fragment.from(schema.text('— ')).append(node.lastChild.content)];
  }
  return node.type === listing ? node.content.content.map(one => one.content) : [node.content];
}

const asParagraphs = nodes => nodes.flatMap(texts).map(content => paragraph.create(null, content));

function replace(state, dispatch, {from, to}, nodes, caret = 1) {
  if (dispatch) {
    const tr = state.tr.replaceWith(from, to, nodes);
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(Math.min(from + caret, tr.doc.content.size)))).scrollIntoView());
  }
  return true;
}

/** A heading of a level, and back. */
export const toggleHeading = level => (state, dispatch) =>
  (state.selection.$from.parent.type === heading && state.selection.$from.parent.attrs.level === level
    ? setBlockType(paragraph) : setBlockType(heading, {level}))(state, dispatch);

/** The selected paragraphs as a list, a list as paragraphs, or as the other kind of list. */
export const toggleListing = ordered => (state, dispatch) => {
  const range = touched(state);
  if (!range.nodes.every(node => [paragraph, heading, listing].includes(node.type))) { return false; }
  const already = range.nodes.every(node => node.type === listing && node.attrs.ordered === ordered);
  const inside = state.selection.$from.pos - range.from;
  return replace(state, dispatch, range, already ? asParagraphs(range.nodes)
    : listing.create({ordered}, range.nodes.flatMap(texts).map(content => item.create(null, content))), already ? inside - 1 : inside + 1);
};

/** The selected paragraphs as somebody's words, with a line for who says them; and back. */
export const toggleQuote = (state, dispatch) => {
  const range = touched(state);
  if (!range.nodes.every(node => [paragraph, quote].includes(node.type))) { return false; }
  const already = range.nodes.some(node => node.type === quote);
  const inside = state.selection.$from.pos - range.from;
  return replace(state, dispatch, range, already ? asParagraphs(range.nodes)
    : quote.create(null, [words.create(null, range.nodes), speaker.create()]), already ? Math.max(1, inside - 2) : inside + 2);
};

/** A block of its own after the one with the caret; the caret goes on behind it. */
export const insertBlock = node => (state, dispatch) => {
  if (dispatch) {
    const {to, nodes} = touched(state);
    const last = nodes.at(-1);
    const blank = last.type === paragraph && isEmpty(last) && state.selection.empty;
    const from = blank ? to - last.nodeSize : to;
    let tr = state.tr.replaceWith(from, to, node);
    const after = from + node.nodeSize;
    if (after >= tr.doc.content.size) { tr = tr.insert(after, paragraph.create()); }
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(after + 1))).scrollIntoView());
  }
  return true;
};

/** What is typed at a chosen box stands behind it, in a paragraph of its own, and not in its place. */
export const beside = (state, dispatch) => {
  const {selection} = state;
  if (!(selection instanceof NodeSelection) || !selection.node.isBlock) { return false; }
  if (dispatch) {
    const tr = state.tr.insert(selection.to, paragraph.create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.to + 1)).scrollIntoView());
  }
  return true;
};

/** Enter where a list or a quote goes on, ends or names its speaker; elsewhere it is not ours. */
export const enter = (state, dispatch) => {
  const {$from, empty} = state.selection;
  const parent = $from.parent;
  if (parent.type === speaker) { return leave(state, dispatch, 2); }
  if (parent.type === item && isEmpty(parent) && empty) { return leaveItem(state, dispatch); }
  if (parent.type === item) { return splitBlock(state, dispatch); }
  return says(state, dispatch);
};

/** An empty line below somebody's words is where their name goes. */
export const says = (state, dispatch) => {
  const {$from, empty} = state.selection;
  const last = $from.depth === 3 && $from.index(1) === 0 && $from.index(2) === $from.node(2).childCount - 1;
  return last && isEmpty($from.parent) && $from.node(2).childCount > 1 && empty ? toSpeaker(state, dispatch) : false;
};

function leave(state, dispatch, depth) {
  const after = state.selection.$from.after(depth - 1);
  if (dispatch) {
    const tr = state.tr.insert(after, paragraph.create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  }
  return true;
}

/** An empty item ends its list: what follows it is a list of its own. */
function leaveItem(state, dispatch) {
  const {$from} = state.selection;
  const list = $from.node(1), at = $from.index(1);
  const items = list.content.content;
  const part = some => some.length > 0 ? [listing.create(list.attrs, some)] : [];
  const before = part(items.slice(0, at));
  return replace(state, dispatch, {from: $from.before(1), to: $from.after(1)},
    [...before, paragraph.create(), ...part(items.slice(at + 1))], (before[0]?.nodeSize ?? 0) + 1);
}

function toSpeaker(state, dispatch) {
  if (dispatch) {
    const {$from} = state.selection;
    const tr = state.tr.delete($from.before(3), $from.after(3));
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve($from.before(3) + 2))).scrollIntoView());
  }
  return true;
}

/** Backspace at the very start of a list, quote or heading makes paragraphs of it. */
export const backspace = (state, dispatch) => {
  const {$from, empty} = state.selection;
  const starts = empty && $from.parentOffset === 0;
  if (!starts) { return false; }
  const block = $from.node(1);
  if (block.type === heading) { return setBlockType(paragraph)(state, dispatch); }
  const first = $from.pos === Selection.atStart(block).from + $from.before(1) + 1;
  return (block.type === listing || block.type === quote) && first
    ? replace(state, dispatch, {from: $from.before(1), to: $from.after(1)}, asParagraphs([block])) : false;
};

/** A line "Baca juga: …" that has just been written becomes its block, as it will be read. */
export const label = node => {
  const line = node.type === paragraph && labelLine(node.textContent);
  const block = line && readLabel(line);
  return block && block.type !== 'paragraph' ? schema.node(block.type, {headline: block.headline, target: block.target}) : null;
};

