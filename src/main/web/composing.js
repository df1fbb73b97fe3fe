// The source of an edited document. What was not touched stays as it was typed, byte for byte; what was is written anew.
import {block, open} from './document.js';
import {read} from './reading.js';
import {write, writeAll} from './writing.js';

/** A source as it was opened, with the node that came of each of its blocks. */
export function origin(source) {
  const doc = open(source);
  const blocks = read(source);
  return {source, doc, blocks, nodes: doc.content.content.slice(0, blocks.length)};
}

/** Where the outcome would read differently, what stands near a change is written anew as well: step by step, at last all of it. */
export function compose(from, doc, language) {
  const kept = doc.content.content.map(node => ({node, block: block(node)})).filter(one => one.block);
  const wanted = kept.map(one => one.block);
  const places = align(from.nodes, kept.map(one => one.node));
  const {below, above} = distances(from.nodes, kept, places);
  for (let near = 0; near < kept.length; near = 2 * near || 1) {
    for (const up of near === 0 ? [0] : [0, near]) { // what is open runs on below, so that it is tried first
      for (const isLined of [true, false]) {
        const source = patch(from, kept, places, i => below[i] <= near || above[i] <= up, near > 0, isLined, language);
        if (same(read(source), wanted)) { return source; }
      }
    }
  }
  return writeAll(wanted, language);
}

/** How far each block stands below a change and above one: 0 where it is one itself, 1 beside one or where something was taken out. */
function distances(nodes, kept, places) {
  const changed = kept.map(({node}, i) => places[i] === null || !(nodes[places[i]] === node || nodes[places[i]].eq(node)) ? 0 : Infinity);
  const isCut = (one, other) => one !== null && other !== null && other !== one + 1;
  const below = changed.map((away, i) => Math.min(away, isCut(i === 0 ? -1 : places[i - 1], places[i]) ? 1 : Infinity));
  const above = changed.map((away, i) => Math.min(away, isCut(places[i], i === places.length - 1 ? nodes.length : places[i + 1]) ? 1 : Infinity));
  for (let i = 1; i < below.length; i++) { below[i] = Math.min(below[i], below[i - 1] + 1); }
  for (let i = above.length - 2; i >= 0; i--) { above[i] = Math.min(above[i], above[i + 1] + 1); }
  return {below, above};
}

const told = blocks => JSON.stringify(blocks, (key, value) => ['from', 'to', 'anchor'].includes(key) ? undefined
  : value && value.constructor === Object ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value);
export const same = (some, others) => told(some) === told(others);

/**
 * `apart` puts a blank line around what is written anew: lines that were read one by one may run together otherwise. `isLined`
 * breaks a paragraph where its lines were broken, which wire copy is known by.
 */
function patch({source, blocks, nodes}, kept, places, isWritten, apart, isLined, language) {
  let out = '', last = '';
  kept.forEach(({block}, i) => {
    const at = places[i], before = i === 0 ? -1 : places[i - 1];
    const follows = at !== null && before !== null && at === before + 1;
    const gap = follows ? source.slice(blocks[before]?.to ?? 0, blocks[at].from) : '';
    out += i > 0 && (!follows || apart && (isWritten(i) || isWritten(i - 1)) && !/\n *\n/.test(gap)) ? '\n\n' : gap;
    const old = at === null ? '' : source.slice(blocks[at].from, blocks[at].to);
    last = isWritten(i) ? write(block, language, kept[i - 1]?.block, last) : old;
    if (isLined && isWritten(i) && block.type === 'paragraph') { last = broken(last, old); }
    out += last;
  });
  return places.at(-1) === nodes.length - 1 && blocks.length > 0 ? out + source.slice(blocks.at(-1).to) : out;
}

/** A text with the line breaks of an older one, wherever the words around one of them still stand. */
function broken(text, old) {
  const lines = old.split('\n').map(line => line.trim().split(/ +/));
  let out = text, done = 0;
  lines.slice(1).forEach((next, i) => {
    for (const [back, on] of [[3, 3], [1, 1], [0, 3], [3, 0]]) {
      const end = lines[i].slice(-back || lines[i].length).join(' '), begin = next.slice(0, on).join(' ');
      const found = out.indexOf(`${back ? end : ''} ${begin}`, done);
      if (found >= 0) {
        const place = found + (back ? end.length : 0);
        out = `${out.slice(0, place)}\n${out.slice(place + 1)}`;
        done = place + 1;
        return;
      }
    }
  });
  return out;
}

/** For each node its place among the old ones, or null where it is new: the same ones, and what stands edited between two. */
export function align(olds, news) {
  const places = news.map(() => null);
  let next = 0;
  news.forEach((node, i) => {
    const found = olds.findIndex((old, k) => k >= next && (old === node || old.eq(node)));
    if (found >= 0) { places[i] = found; next = found + 1; }
  });
  for (let i = 0; i < news.length;) {
    if (places[i] !== null) { i++; continue; }
    const end = places.findIndex((place, k) => k > i && place !== null);
    const to = end < 0 ? news.length : end;
    const first = i === 0 ? 0 : places[i - 1] + 1, last = end < 0 ? olds.length : places[end];
    if (last - first === to - i) { for (let k = i; k < to; k++) { places[k] = first + k - i; } }
    i = to;
  }
  return places;
}
