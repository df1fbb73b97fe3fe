// Reads a source as blocks, exactly as content.StoryReader does. Each block says which lines of the source it was read from.
import {labelLine} from './labels.js';
import {markdown} from './markdown.js';
import {isBlank, lines, tidy} from './prose.js';
import {readPiece} from './blocks.js';
import {PLAIN, plain, tidyRuns} from './runs.js';
import {countAnew, runsOf} from './spans.js';
import {reference} from './targets.js';

/**
 * The blocks of a source: {type, from, to, …} with `from` and `to` in characters of it, and by type
 * paragraph {runs} · heading {level, runs} · quote {paragraphs, speaker} · listing {ordered, items} ·
 * figure {media, alt, caption} · also and pact {headline, target}.
 */
export function read(source) {
  countAnew();
  const all = lines(source);
  const found = [];
  let start = 0;
  const flush = end => {
    if (end > start) {
      const piece = all.slice(start, end).map(line => isBlank(line.text) ? '' : line.text);
      found.push(...readPiece(piece).map(block => placed(block, all, start + block.first, start + block.last)));
    }
  };
  all.forEach((line, i) => {
    const label = labelLine(line.text);
    const block = label && readLabel(label);
    if (block) {
      flush(i);
      found.push(placed(block, all, i, i + 1));
      start = i + 1;
    }
  });
  flush(all.length);
  return found;
}

/** A block read from the lines first to last, without the blank ones at its end. */
function placed({first, last, ...block}, all, from, to) {
  let end = to;
  while (end > from + 1 && isBlank(all[end - 1].text)) { end--; }
  return {...block, from: all[from].from, to: all[end - 1].to};
}

/** The block of a label line, a paragraph where its link is none that it can have; null where nothing readable follows. */
export function readLabel({type, typed, rest}) {
  const [, inline] = markdown.parse('x ' + rest, {}); // the letter keeps the rest from being read as a list or heading
  const guarded = runsOf(inline.children);
  const runs = tidyRuns([{...guarded[0], text: guarded[0].text.slice(1)}, ...guarded.slice(1)]);
  const headline = tidy(plain(runs));
  if (isBlank(headline)) { return null; }
  const links = [...new Map(runs.filter(run => run.href).map(run => [run.anchor, run.href])).values()];
  if (links.length === 0) { return {type, headline, target: null}; }
  const one = links.length === 1 ? reference(links[0]) : null;
  return one && (type === 'also' || one.startsWith('agreement:'))
    ? {type, headline, target: one}
    : {type: 'paragraph', runs: tidyRuns([{text: typed + ' ', ...PLAIN}, ...runs])};
}
