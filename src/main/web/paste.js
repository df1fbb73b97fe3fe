// What comes from agencies, word processors and web pages: structure is kept where a story has it, the rest becomes text.
import {Fragment, Slice} from 'prosemirror-model';
import {Selection} from 'prosemirror-state';
import {label} from './commands.js';
import {open} from './document.js';
import {isBlank, lines} from './prose.js';
import {schema} from './schema.js';

// What Word puts before an item for programs that know no lists: the bullet or number, within either form of its comments.
const BULLET = /<!(?:--)?\[if !supportLists\](?:--)?>([^]*?)<!(?:--)?\[endif\](?:--)?>/g;
const BULLETED = 'data-bullet';
const GONE = /display:\s*none|text-decoration[a-z-]*:[^;]*line-through|mso-(?:special-character|element):\s*comment/i;
const DASHED = /^\s*[—–]\s*/;

const MARKED = /^ *(?:>|[-*+] |[0-9]{1,9}[.)] )/;

/** Plain text: each line a paragraph, as agencies send it, save the lines of a list or quote; a single line goes into the running text. */
export function fromText(text) {
  const kept = lines(text).map(line => line.text).filter(line => !isBlank(line));
  if (kept.length < 2) { return null; }
  const source = kept.map((line, i) => (i === 0 ? '' : MARKED.test(line) && MARKED.test(kept[i - 1]) ? '\n' : '\n\n') + line).join('');
  const doc = open(source);
  return new Slice(doc.content, 0, 0);
}

/** Markup as other programs write it, brought to elements that a story has. */
export function fromHtml(html) {
  const page = new DOMParser().parseFromString(html.replace(BULLET, `<span ${BULLETED}>$1</span>`), 'text/html');
  page.querySelectorAll('style, script, title, meta, o\\:p:empty, [hidden], del, s, strike, .MsoCommentReference, a[href^="#_msocom"]').forEach(one => one.remove());
  page.querySelectorAll('[style]').forEach(one => { if (GONE.test(one.getAttribute('style'))) { one.remove(); } }); // nobody saw it there, or somebody took it out
  page.querySelectorAll('p[class*=MsoList], p[style*=mso-list]').forEach(line => { if (!/mso-list:\s*none/i.test(line.getAttribute('style'))) { listed(line); } });
  page.querySelectorAll(`[${BULLETED}]`).forEach(one => one.remove());
  page.querySelectorAll('[style]').forEach(styled);
  page.querySelectorAll(':is(ul, ol) > :is(ul, ol)').forEach(inner => inner.replaceWith(...inner.children));
  page.querySelectorAll('li ul, li ol').forEach(inner => { inner.closest('li').after(...inner.children); inner.remove(); });
  page.querySelectorAll('sup, sub').forEach(raised);
  page.querySelectorAll('pre').forEach(one => one.replaceWith(...one.textContent.split('\n').filter(line => !isBlank(line)).map(line => Object.assign(page.createElement('p'), {textContent: line}))));
  page.querySelectorAll('li p, li div').forEach(unwrap);
  page.querySelectorAll('tr').forEach(row => {
    const line = page.createElement('p');
    line.textContent = [...row.cells].map(cell => cell.textContent.trim()).filter(Boolean).join(' · ');
    row.closest('table').before(line);
  });
  page.querySelectorAll('table').forEach(table => table.remove());
  page.querySelectorAll('img').forEach(described);
  page.querySelectorAll('br').forEach(br => parted(page, br));
  page.querySelectorAll('blockquote').forEach(spoken);
  return page.body.innerHTML;
}

/** What others say by styles, said by elements: the content policy lets no style attribute take effect. */
function styled(element) {
  const style = element.getAttribute('style');
  const says = pattern => new RegExp(`(?:^|;)\\s*${pattern}`, 'i').test(style);
  const isOne = (...tags) => tags.includes(element.tagName);
  element.removeAttribute('style');
  if (says('font-style:\\s*italic') && !isOne('I', 'EM')) { wrap(element, 'em'); }
  if (says('font-weight:\\s*(?:bold|[6-9]00)') && !isOne('B', 'STRONG', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6')) { wrap(element, 'strong'); }
  const undone = (isOne('B', 'STRONG') && says('font-weight:\\s*(?:normal|[1-4]00)')) || (isOne('I', 'EM') && says('font-style:\\s*normal'));
  if (undone) { element.replaceWith(...element.childNodes); }
}

function wrap(element, tag) {
  const inner = element.ownerDocument.createElement(tag);
  inner.append(...element.childNodes);
  element.append(inner);
}

/** Word writes a list as paragraphs. */
function listed(line) {
  const bullets = [...line.querySelectorAll(`[${BULLETED}], [style*=mso-list]`)].filter(one => one.matches(`[${BULLETED}]`) || /mso-list:\s*ignore/i.test(one.getAttribute('style')));
  const ordered = /^\s*[0-9a-z]+[.)]/i.test((bullets[0] ?? line).textContent);
  const item = line.ownerDocument.createElement('li');
  item.append(...line.childNodes);
  bullets.forEach(one => one.remove());
  if (bullets.length > 0) { item.normalize(); } else { item.innerHTML = item.innerHTML.replace(/^(\s*<[^>]+>)*\s*(?:[·•§o]|[0-9a-z]+[.)])(?:\s|&nbsp;)+/i, '$1'); }
  const tag = ordered ? 'OL' : 'UL';
  const before = line.previousElementSibling;
  const list = before?.tagName === tag && before.dataset.word ? before : line.ownerDocument.createElement(tag);
  list.dataset.word = 'true';
  list.append(item);
  if (list !== before) { line.before(list); }
  line.remove();
}

/** The last line of a quotation that begins with a dash, or is marked as its source, says who spoke. */
function spoken(quote) {
  const last = quote.lastElementChild;
  const says = last?.matches('footer, cite') || (last?.matches('p, div') && DASHED.test(last.textContent));
  if (quote.closest('figure') || quote.querySelector('blockquote') || !says || quote.textContent.trim() === last.textContent.trim()) { return; }
  const figure = quote.ownerDocument.createElement('figure'), speaker = quote.ownerDocument.createElement('figcaption');
  figure.className = 'prose-quote';
  const words = quote.ownerDocument.createTreeWalker(last, NodeFilter.SHOW_TEXT);
  while (words.nextNode() && !words.currentNode.data.trim());
  if (words.currentNode !== last) { words.currentNode.data = words.currentNode.data.replace(DASHED, ''); }
  speaker.append(...last.childNodes);
  last.remove();
  quote.before(figure);
  figure.append(quote, speaker);
}

/** A picture stays where it was; what it shows is said, unless its caption says it. */
function described(picture) {
  const captioned = picture.closest('figure')?.querySelector('figcaption');
  picture.replaceWith(captioned ? '' : picture.alt.trim());
}

/** "m2" is another unit than "m²". */
function raised(element) {
  const digits = element.tagName === 'SUP' ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉';
  if (/^[0-9]+$/.test(element.textContent)) { element.textContent = element.textContent.replace(/[0-9]/g, digit => digits[digit]); }
}

function unwrap(element) {
  element.after(' ');
  element.replaceWith(...element.childNodes);
}

/** Two breaks in a row part paragraphs, and so does one in a paragraph of several lines. */
function parted(page, br) {
  const line = br.parentElement;
  if (!['P', 'DIV'].includes(line.tagName)) { br.replaceWith(' '); return; }
  const rest = line.cloneNode(false);
  while (br.nextSibling) { rest.append(br.nextSibling); }
  br.remove();
  line.after(rest);
}

/** Whatever was pasted: lines with a label become their blocks, and among several a heading or a list stays one. */
export function fromAnywhere(slice) {
  const nodes = slice.content.content.map(node => (node.isTextblock && label(node)) || node);
  const isApart = node => node.isAtom || nodes.length > 1 && node.isBlock && node.type !== schema.nodes.paragraph;
  return nodes.some((node, i) => node !== slice.content.content[i]) || nodes.some(isApart)
    ? new Slice(Fragment.from(nodes), isApart(nodes[0]) ? 0 : slice.openStart, isApart(nodes.at(-1)) ? 0 : slice.openEnd) : slice;
}

/** What is no paragraph is nobody's words, and what has several is no name: pasted at a quotation it stands behind it. */
export const besideQuote = ({content}) => (state, dispatch) => {
  const {$from} = state.selection, nodes = content.content;
  const {paragraph, quote, speaker} = schema.nodes;
  const isText = nodes.every(node => node.isInline || node.type === paragraph);
  const fits = isText && ($from.parent.type !== speaker || nodes.length < 2);
  if ($from.depth === 0 || $from.node(1).type !== quote || fits || !nodes.every(node => schema.topNodeType.contentMatch.matchType(node.type))) { return false; }
  const tr = state.tr.deleteSelection();
  const at = tr.selection.$from.after(1);
  tr.insert(at, content);
  dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at + content.size), -1)).scrollIntoView());
  return true;
};
