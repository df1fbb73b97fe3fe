// Writes blocks as a source that reads back as the same blocks (content.StoryWriter, LineStart).
import {LABELS, labelLine} from './labels.js';
import {mark, title, words} from './marking.js';

/** The character to escape is where the last group begins. */
const STARTS = [/^()(#{1,6}(?: .*)?)$/, /^()(>.*)$/, /^()([-+](?: .*)?)$/, /^()(-[- ]*)$/, /^()(~~~.*)$/, /^([0-9]{1,9})([.)](?: .*)?)$/];

/** One block; `language` is that of the labels. */
export function write(block, language, other = false) {
  switch (block.type) {
    case 'paragraph': return guard(mark(block.runs));
    case 'heading': return '#'.repeat(block.level) + ' ' + mark(block.runs).replace(/#$/, '\\#');
    case 'quote': return quote(block);
    case 'listing': return listing(block, other);
    case 'figure': return `![${words(block.alt)}](media:${block.media}${block.caption ? ` "${title(block.caption)}"` : ''})`;
    default: return label(block, language);
  }
}

/** Two lists of a kind in a row are two only where their markers differ. */
export function writeAll(blocks, language) {
  let other = false;
  return blocks.map((block, i) => {
    const before = blocks[i - 1];
    other = block.type === 'listing' && before?.type === 'listing' && before.ordered === block.ordered && !other;
    return write(block, language, other);
  }).join('\n\n');
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
