// Writes running text (content.SpanWriter): a letter that would keep a mark from opening or closing becomes an entity.
import {nest} from './nesting.js';
import {PLAIN} from './runs.js';

const ENTITY = /^&#?[A-Za-z0-9]{1,40};/;
const isSpace = c => /\p{Z}/u.test(c);
const isWord = c => /[\p{L}\p{Nd}]/u.test(c);
const parts = c => isSpace(c) || /\p{P}/u.test(c) || (c < '\x80' && !isWord(c) && !/[\0-\x1F\x7F]/.test(c));
const entity = c => `&#${c.codePointAt(0)};`;

export const mark = runs => {
  const pieces = [];
  addAll(pieces, nest(runs), false);
  settle(pieces);
  return pieces.map(piece => piece.text).join('');
};

export const words = text => mark([{...PLAIN, text}]);
export const address = href => href.replace(/&(?=#?[A-Za-z0-9]{1,40};)/g, '&amp;').replace(/[()]/g, '\\$&');
export const title = text => text.replace(/[\\"]/g, '\\$&').replace(/&(?=#?[A-Za-z0-9]{1,40};)/g, '&amp;');

function addAll(pieces, spans, strong) {
  spans.forEach((span, i) => {
    if (span.mark === undefined) {
      addWords(pieces, span.text, spans[i + 1]?.mark === 'link');
    } else if (span.mark === 'link') {
      pieces.push({text: '[', role: 'fixed'});
      addAll(pieces, span.inner, strong);
      pieces.push({text: `](${address(span.href)})`, role: 'fixed'});
    } else {
      const beside = spans[i - 1]?.mark === 'strong' || spans[i + 1]?.mark === 'strong';
      const sign = span.mark === 'strong' ? '**' : strong || beside || holdsStrong(span.inner) ? '_' : '*';
      pieces.push({text: sign, role: 'open'});
      addAll(pieces, span.inner, strong || span.mark === 'strong');
      pieces.push({text: sign, role: 'close'});
    }
  });
}

const holdsStrong = spans => spans.some(span => span.mark === 'strong' || (span.inner && holdsStrong(span.inner)));

function addWords(pieces, text, beforeLink) {
  let at = 0;
  for (const c of text) {
    const bang = c === '!' && beforeLink && at === text.length - 1;
    pieces.push({text: bang ? '\\!' : escaped(c, text, at), role: 'character', c});
    at += c.length;
  }
}

const escaped = (c, text, at) => '\\`*_[]<'.includes(c) || (c === '&' && ENTITY.test(text.slice(at, at + 50))) ? '\\' + c : c;

/** Entities may take other marks' letters away: forward for chains to the right, backward for those to the left. */
function settle(pieces) {
  for (let changed = true; changed;) {
    changed = false;
    for (let i = 0; i < pieces.length; i++) { changed = settleAt(pieces, i) || changed; }
    for (let i = pieces.length - 1; i >= 0; i--) { changed = settleAt(pieces, i) || changed; }
  }
}

function settleAt(pieces, i) {
  const {role, text} = pieces[i];
  if (role !== 'open' && role !== 'close') { return false; }
  const inside = role === 'open' ? i + 1 : i - 1, outside = role === 'open' ? i - 1 : i + 1;
  const inner = isSpace(edge(pieces, inside, i)) && encode(pieces, inside);
  const strict = text === '_' || !isWord(edge(pieces, inside, i));
  const outer = strict && !parts(edge(pieces, outside, i)) && encode(pieces, outside);
  return inner || outer;
}

function edge(pieces, at, mark) {
  const letters = [...(pieces[at]?.text ?? ' ')];
  return at < mark ? letters.at(-1) : letters[0];
}

function encode(pieces, at) {
  const piece = pieces[at];
  if (piece?.role !== 'character' || (piece.text.length > 1 && piece.text.endsWith(';'))) { return false; }
  pieces[at] = {...piece, text: entity(piece.c)};
  return true;
}
