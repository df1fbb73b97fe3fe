// Writes blocks as a source that reads back as the same blocks (content.StoryWriter, LineStart).
import {LABELS, labelLine} from './labels.js';
import {mark, title, words} from './marking.js';

/** The character to escape is where the last group begins. */
const STARTS = [/^()(#{1,6}(?: .*)?)$/, /^()(>.*)$/, /^()([-+](?: .*)?)$/, /^()(-[- ]*)$/, /^()(~~~.*)$/, /^([0-9]{1,9})([.)](?: .*)?)$/];

/** The markers of a list that has no other one above it. */
const USUAL = /^ {0,3}(?:-|[0-9]{1,9}\.)/;

/** One block; `language` is that of the labels. `before` is the block above it, and `above` what was written of that. */
export function write(block, language, before, above = '') {
  switch (block.type) {
    case 'paragraph': return guard(mark(block.runs));
    case 'heading': return '#'.repeat(block.level) + ' ' + mark(block.runs).replace(/#$/, '\\#');
    case 'quote': return quote(block);
    case 'listing': return listing(block, before?.type === 'listing' && before.ordered === block.ordered && USUAL.test(above));
    case 'figure': return `![${words(block.alt)}](media:${block.media}${block.caption ? ` "${title(block.caption)}"` : ''})`;
    default: return label(block, language);
  }
}

export function writeAll(blocks, language) {
  let above = '';
  return blocks.map((block, i) => above = write(block, language, blocks[i - 1], above)).join('\n\n');
}

function guard(line) {
  const label = labelLine(line);
  const at = label ? label.colon : start(line);
  return at < 0 ? line : line.slice(0, at) + '\\' + line.slice(at);
}

function start(line) {
  for (const pattern of STARTS) {
    const found = pattern.exec(line);
    if (found) { return found[1].length; }
  }
  return -1;
}

/** Two lists of a kind in a row are two only where their markers differ. */
function listing({ordered, items}, other) {
  return items.map((runs, i) => {
    const marker = ordered ? i + 1 + (other ? ')' : '.') : other ? '*' : '-';
    return marker + ' ' + guard(mark(runs));
  }).join('\n');
}

function quote({paragraphs, speaker}) {
  const text = paragraphs.map(runs => '> ' + guard(mark(runs))).join('\n>\n');
  if (speaker.length > 0) { return `${text}\n> — ${mark(speaker)}`; }
  return paragraphs.length > 1 ? guardDash(text) : text;
}

/** The last paragraph shall not be taken for the speaker. */
function guardDash(text) {
  const at = text.lastIndexOf('\n') + '\n> '.length;
  return /[—–]/.test(text[at]) ? `${text.slice(0, at)}&#${text.codePointAt(at)};${text.slice(at + 1)}` : text;
}

function label({type, headline, target}, language) {
  return LABELS[type][language] + ': ' + (target ? `[${words(headline)}](${target})` : words(headline));
}
