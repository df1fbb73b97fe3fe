// Between the blocks of a story and the document of the editor.
import {MarkdownParser} from 'prosemirror-markdown';
import {isBlank} from './prose.js';
import {plain, tidyRuns} from './runs.js';
import {read} from './reading.js';
import {schema} from './schema.js';

const attrs = names => ({getAttrs: token => Object.fromEntries(names.map(name => [name, token[name]]))});
const parser = new MarkdownParser(schema, {parse: source => read(source).flatMap(tokens)}, {
  paragraph: {block: 'paragraph'}, heading: {block: 'heading', ...attrs(['level'])},
  quote: {block: 'quote'}, words: {block: 'words'}, speaker: {block: 'speaker'},
  listing: {block: 'listing', ...attrs(['ordered'])}, item: {block: 'item'},
  also: {node: 'also', ...attrs(['headline', 'target'])}, pact: {node: 'pact', ...attrs(['headline', 'target'])},
  figure: {node: 'figure', ...attrs(['media', 'alt', 'caption'])},
  link: {mark: 'link', ...attrs(['href', 'anchor'])}, strong: {mark: 'strong'}, em: {mark: 'em'},
});

export const open = source => parser.parse(source);

/** The block of a top-level node, or null where readers would see nothing. */
export function block(node) {
  switch (node.type.name) {
    case 'paragraph': return seen({type: 'paragraph', runs: runs(node)});
    case 'heading': return seen({type: 'heading', level: node.attrs.level, runs: runs(node)});
    case 'quote': return quote(node);
    case 'listing': {
      const items = children(node).map(runs).filter(isSeen);
      return items.length > 0 ? {type: 'listing', ordered: node.attrs.ordered, items} : null;
    }
    default: return {type: node.type.name, ...node.attrs};
  }
}

/** A node as tokens of the library: what a block holds, opened and closed. */
function tokens(block) {
  switch (block.type) {
    case 'paragraph': case 'heading': return around(block.type, inline(block.runs), block);
    case 'quote': return around('quote', [
      ...around('words', block.paragraphs.flatMap(runs => around('paragraph', inline(runs)))),
      ...around('speaker', inline(block.speaker))]);
    case 'listing': return around('listing', block.items.flatMap(runs => around('item', inline(runs))), block);
    default: return [block];
  }
}

const around = (type, inner, more) => [{...more, type: type + '_open'}, ...inner, {type: type + '_close'}];

const inline = runs => runs.flatMap(run => {
  const marks = [run.href && 'link', run.strong && 'strong', run.em && 'em'].filter(Boolean);
  return marks.reduceRight((inner, mark) => around(mark, inner, run), [{type: 'text', content: run.text}]);
});

const children = node => node.content.content;
const isSeen = runs => !isBlank(plain(runs));
const seen = block => isSeen(block.runs) ? block : null;

export function runs(node) {
  return tidyRuns(children(node).map(({text, marks}) => {
    const link = marks.find(mark => mark.type.name === 'link');
    const has = name => marks.some(mark => mark.type.name === name);
    return {text, strong: has('strong'), em: has('em'), href: link?.attrs.href ?? null, anchor: link?.attrs.anchor ?? 0};
  }));
}

function quote(node) {
  const paragraphs = children(node.firstChild).map(runs).filter(isSeen);
  const speaker = runs(node.lastChild);
  if (paragraphs.length === 0) { return isSeen(speaker) ? {type: 'quote', paragraphs: [speaker], speaker: []} : null; }
  return {type: 'quote', paragraphs, speaker: isSeen(speaker) ? speaker : []};
}
