// Inline tokens as runs (content.SpanReader): what stories do not have becomes words as typed.
import {isBlank} from './prose.js';
import {PLAIN, Runs, bold, italic, linked, plain} from './runs.js';
import {target} from './targets.js';

let anchors = 0;

/** Links are counted anew in each text, so that reading it twice gives the same. */
export const countAnew = () => { anchors = 0; };

export const runsOf = (tokens, style = PLAIN) => addTo(new Runs(), tokens, style).finish();

export function addTo(runs, tokens, style = PLAIN) {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    switch (token.type) {
      case 'text': case 'text_special': runs.add(token.content, style); break;
      case 'softbreak': case 'hardbreak': runs.add(' ', style); break;
      case 'code_inline': case 'image': runs.add(token.meta, style); break;
      default: i = addWithin(runs, tokens, i, style);
    }
  }
  return runs;
}

function addWithin(runs, tokens, open, style) {
  const end = closing(tokens, open);
  const inner = tokens.slice(open + 1, end);
  const token = tokens[open];
  if (token.type === 'strong_open') {
    addTo(runs, inner, bold(style));
  } else if (token.type === 'em_open') {
    addTo(runs, inner, italic(style));
  } else {
    const href = target(token.attrGet('href'));
    if (href && token.meta.endsWith(')') && !isBlank(plain(runsOf(inner)))) {
      addTo(runs, inner, linked(style, href, ++anchors));
    } else {
      runs.add(token.meta, style);
    }
  }
  return end;
}

/** The index of the token that closes the one at `open`. */
export function closing(tokens, open) {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    depth += tokens[i].nesting;
    if (depth === 0) { return i; }
  }
  return tokens.length - 1;
}
