// CommonMark within the bounds of content.CommonMark: no HTML, no indented code; what is taken as typed is kept as typed.
import MarkdownIt from 'markdown-it';
import heading from 'markdown-it/lib/rules_block/heading.mjs';
import lheading from 'markdown-it/lib/rules_block/lheading.mjs';
import paragraph from 'markdown-it/lib/rules_block/paragraph.mjs';
import backticks from 'markdown-it/lib/rules_inline/backticks.mjs';
import image from 'markdown-it/lib/rules_inline/image.mjs';
import link from 'markdown-it/lib/rules_inline/link.mjs';

const INERT = /<(?=[A-Za-z/!?])[^<>\n]{0,1000}>|</y;

export const markdown = new MarkdownIt('commonmark');
markdown.disable(['code', 'html_block', 'autolink', 'html_inline', 'text_join']);
markdown.validateLink = () => true;
markdown.normalizeLink = address => address;
markdown.inline.ruler.at('backticks', typed(backticks, 'code_inline'));
markdown.inline.ruler.at('image', typed(image, 'image'));
markdown.inline.ruler.at('link', typed(link, 'link_open'));
markdown.inline.ruler.before('autolink', 'inert', inert);

markdown.block.ruler.at('paragraph', spaced(paragraph, (state, [from, to]) => state.getLines(from, to, state.blkIndent, false)));
markdown.block.ruler.at('heading', spaced(heading, (state, [line]) =>
  state.src.slice(state.bMarks[line] + state.tShift[line], state.eMarks[line]).replace(/^#{1,6}/, '').replace(/ +#+ *$/, '')), {alt: ['paragraph', 'reference', 'blockquote']});

markdown.block.ruler.at('lheading', unindented(lheading));

/** Indented text is no code here, so that a line of dashes below makes a heading of it. */
function unindented(rule) {
  return (state, line, end, silent) => {
    const indent = state.sCount[line];
    state.sCount[line] = Math.min(indent, state.blkIndent);
    const found = rule(state, line, end, silent);
    state.sCount[line] = indent;
    return found;
  };
}

/** The library takes every kind of blank from the ends of a text; ours are plain spaces, others are typed on purpose. */
function spaced(rule, textOf) {
  return (state, from, to, silent) => {
    const found = rule(state, from, to, silent);
    const inline = found && !silent && state.tokens.at(-2);
    if (inline) { inline.content = textOf(state, inline.map).replace(/^[ \n]+|[ \n]+$/g, ''); }
    return found;
  };
}

function typed(rule, type) {
  return (state, silent) => {
    const start = state.pos, count = state.tokens.length;
    const found = rule(state, silent);
    const token = found && !silent && state.tokens.slice(count).find(one => one.type === type);
    if (token) { token.meta = state.src.slice(start, state.pos); }
    return found;
  };
}

function inert(state, silent) {
  if (state.src[state.pos] !== '<') { return false; }
  INERT.lastIndex = state.pos;
  const [text] = INERT.exec(state.src);
  if (state.pos + text.length > state.posMax) { return false; }
  if (!silent) { state.pending += text; }
  state.pos += text.length;
  return true;
}
