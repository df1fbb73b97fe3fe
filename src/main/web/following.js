// Leads an open text to what became of it elsewhere, block by block, so that what is chosen and what can be undone stay where they are.
import {align} from './composing.js';

/** The change that makes `doc` of what is open; it is none that this window can undo. */
export function follow(state, doc) {
  const olds = state.doc.content.content, news = doc.content.content, places = align(olds, news);
  const tr = state.tr.setMeta('addToHistory', false);
  let at = state.doc.content.size, old = olds.length; // from the end, so that places further up hold
  const drop = until => {
    const end = at;
    while (old > until) { at -= olds[--old].nodeSize; }
    if (at < end) { tr.delete(at, end); }
  };
  for (let i = news.length - 1; i >= 0; i--) {
    if (places[i] === null) { tr.insert(at, news[i]); continue; }
    drop(places[i] + 1);
    const end = at;
    at -= olds[--old].nodeSize;
    rewrite(tr, at, end, olds[old], news[i]);
  }
  drop(0);
  return tr;
}

/** Of a block of the same kind only what differs within. */
function rewrite(tr, from, to, old, now) {
  if (old.eq(now)) { return; }
  const start = old.content.findDiffStart(now.content);
  if (!old.sameMarkup(now) || start === null) { tr.replaceWith(from, to, now); return; }
  const ends = old.content.findDiffEnd(now.content);
  const twice = Math.max(0, start - Math.min(ends.a, ends.b)); // a letter typed beside its like
  tr.replace(from + 1 + start, from + 1 + ends.a + twice, now.slice(start, ends.b + twice));
}
