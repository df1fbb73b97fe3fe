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

export function compose(from, doc, language) {
  const kept = doc.content.content.map(node => ({node, block: block(node)})).filter(one => one.block);
  const source = patch(from, kept, language);
  return same(read(source), kept.map(one => one.block)) ? source : writeAll(kept.map(one => one.block), language);
}

const told = blocks => JSON.stringify(blocks, (key, value) => ['from', 'to', 'anchor'].includes(key) ? undefined
  : value && value.constructor === Object ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value);
export const same = (some, others) => told(some) === told(others);

function patch({source, blocks, nodes}, kept, language) {
  const places = align(nodes, kept.map(one => one.node));
  let out = '';
  kept.forEach(({node, block}, i) => {
    const at = places[i], before = i === 0 ? -1 : places[i - 1];
    const follows = at !== null && before !== null && at === before + 1;
    if (follows) { out += source.slice(blocks[before]?.to ?? 0, blocks[at].from); } else if (i > 0) { out += '\n\n'; }
    const untouched = at !== null && (nodes[at] === node || nodes[at].eq(node));
    out += untouched ? source.slice(blocks[at].from, blocks[at].to) : write(block, language);
  });
  return places.at(-1) === nodes.length - 1 && blocks.length > 0 ? out + source.slice(blocks.at(-1).to) : out;
}

/** For each node its place among the old ones, or null where it is new: the same ones, and what stands edited between two. */
function align(olds, news) {
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
