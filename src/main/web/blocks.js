// Reads the blocks of lines that hold no label (content.BlockReader, QuoteReader, ListReader).
import {markdown} from './markdown.js';
import {isBlank, tidy} from './prose.js';
import {PLAIN, Runs, plain, tidyRuns} from './runs.js';
import {addTo, closing, runsOf} from './spans.js';
import {reference} from './targets.js';

const TABLE_RULE = /^(?=.*\|)(?=.*-)[|:\- ]+$/;
const MARKER = /^ *(?:[-+*]|[0-9]{1,9}[.)])(?= |$) */;
const seen = runs => !isBlank(plain(runs));

/** The blocks of a piece, with the lines `first` to `last` (excluded) of it. */
export function readPiece(piece) {
  return children(markdown.parse(piece.join('\n'), {}), 0, piece.length, piece).flatMap(block)
    .filter(one => one.type !== 'paragraph' || seen(one.runs));
}

/** What stands side by side: {type, first, last, tokens, piece}; lines that no token covers are taken as typed. */
function children(tokens, first, last, piece) {
  const found = [];
  let line = first;
  const typed = end => {
    for (; line < end; line++) {
      if (!isBlank(piece[line] ?? '')) { found.push({type: 'typed', first: line, last: line + 1, tokens: [], piece}); }
    }
  };
  for (let i = 0; i < tokens.length; i++) {
    const end = tokens[i].nesting === 0 ? i : closing(tokens, i);
    const [from, to] = tokens[i].map;
    typed(from);
    found.push({type: tokens[i].type, first: from, last: to, tokens: tokens.slice(i, end + 1), piece});
    line = Math.max(line, to);
    i = end;
  }
  typed(last);
  return found;
}

function block(node) {
  switch (node.type) {
    case 'paragraph_open': return paragraph(node);
    case 'heading_open': return heading(node);
    case 'blockquote_open': return quote(node);
    case 'bullet_list_open': case 'ordered_list_open': return listing(node);
    default: return typedLines(node);
  }
}

function typedLines({first, last, piece}) {
  return piece.slice(first, last).map((text, i) => ({type: 'paragraph', runs: words(text), first: first + i, last: first + i + 1}));
}

const words = text => new Runs().add(text, PLAIN).finish();
const inline = node => node.tokens[1].children;

function paragraph(node) {
  const {first, last, piece} = node;
  if (last - first > 1 && piece[first].includes('|') && TABLE_RULE.test(piece[first + 1])) { return typedLines(node); }
  const tokens = inline(node).filter(token => token.type !== 'text' || token.content !== '');
  const picture = tokens.length === 1 && tokens[0].type === 'image' ? tokens[0] : null;
  const media = picture && picture.meta.endsWith(')') ? reference(picture.attrGet('src')) : null;
  return media?.startsWith('media:')
    ? [{type: 'figure', media: Number(media.slice(6)), alt: tidy(plain(runsOf(picture.children))), caption: tidy(picture.attrGet('title') ?? ''), first, last}]
    : [{type: 'paragraph', runs: runsOf(tokens), first, last}];
}

function heading(node) {
  const level = Number(node.tokens[0].tag[1]);
  const runs = runsOf(inline(node));
  const ours = node.tokens[0].markup.startsWith('#') && (level === 2 || level === 3) && seen(runs);
  return ours ? [{type: 'heading', level, runs, first: node.first, last: node.last}] : typedLines(node);
}

function quote({tokens, first, last, piece}) {
  const inside = piece.map(line => line.replace(/^ {0,3}> ?/, ''));
  const nodes = children(tokens.slice(1, -1), first, last, inside);
  const paragraphs = [];
  let speaker = [];
  nodes.forEach((node, i) => {
    if (node.type !== 'paragraph_open') {
      typedLines(node).forEach(one => paragraphs.push(one.runs));
    } else if (i < nodes.length - 1) {
      paragraphs.push(runsOf(inline(node)));
    } else {
      const all = inline(node);
      const end = all.findLastIndex(token => token.level === 0 && (token.type === 'softbreak' || token.type === 'hardbreak'));
      if (end >= 0 || paragraphs.some(seen)) { speaker = spoken(all.slice(end + 1)); }
      if (speaker.length === 0) { paragraphs.push(runsOf(all)); } else if (end >= 0) { paragraphs.push(runsOf(all.slice(0, end))); }
    }
  });
  const read = paragraphs.filter(seen);
  return read.length === 0 ? [] : [{type: 'quote', paragraphs: read, speaker, first, last}];
}

/** Who speaks, where a line begins with a dash as typed. */
function spoken(tokens) {
  const start = tokens.find(token => token.type !== 'text' || token.content !== '');
  if (start?.type !== 'text' || !/^[—–]/.test(start.content)) { return []; }
  const [dash, ...rest] = runsOf(tokens);
  const runs = tidyRuns([{...dash, text: dash.text.slice(1)}, ...rest]);
  return seen(runs) ? runs : [];
}

function listing({type, tokens, first, last, piece}) {
  const ordered = type === 'ordered_list_open';
  const items = children(tokens.slice(1, -1), first, last, piece).filter(node => node.type === 'list_item_open').map(item);
  const counts = !ordered || (tokens[0].attrGet('start') ?? 1) === 1;
  const read = counts ? items.map(one => tidyRuns(one.runs)).filter(seen) : [];
  return read.length > 0
    ? [{type: 'listing', ordered, items: read, first, last}]
    : items.map(one => ({type: 'paragraph', runs: tidyRuns([{text: one.marker + ' ', ...PLAIN}, ...one.runs]), first: one.first, last: one.last}));
}

function item({tokens, first, last, piece}) {
  const inside = piece.map((line, i) => i === first ? line.replace(MARKER, '') : line);
  const runs = new Runs();
  for (const node of children(tokens.slice(1, -1), first, last, inside)) {
    runs.add(' ', PLAIN);
    if (node.type === 'paragraph_open') {
      addTo(runs, inline(node));
    } else {
      runs.add(inside.slice(node.first, node.last).join(' '), PLAIN);
    }
  }
  return {runs: runs.finish(), marker: tokens[0].info + tokens[0].markup, first, last};
}
