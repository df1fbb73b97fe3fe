// The bar above the text: one tab stop, arrows between its buttons, and the same acts by keys.
import {toggleMark} from 'prosemirror-commands';
import {redo, undo} from 'prosemirror-history';
import {toggleHeading, toggleListing, toggleQuote} from './commands.js';
import {schema} from './schema.js';

const {strong, em, link} = schema.marks;
const acts = choose => ({
  heading2: toggleHeading(2), heading3: toggleHeading(3),
  strong: toggleMark(strong), em: toggleMark(em),
  bullets: toggleListing(false), numbers: toggleListing(true), quote: toggleQuote,
  link: () => choose('link'), also: () => choose('also'), pact: () => choose('pact'), figure: () => choose('figure'),
  undo, redo,
});

/** The keys of each act, as the library names them. */
const KEYS = {
  'Mod-Alt-2': 'heading2', 'Mod-Alt-3': 'heading3', 'Mod-b': 'strong', 'Mod-i': 'em', 'Mod-k': 'link',
  'Mod-Shift-8': 'bullets', 'Mod-Shift-7': 'numbers', 'Mod-Shift-9': 'quote', 'Mod-Alt-j': 'also', 'Mod-Alt-p': 'pact', 'Mod-Alt-g': 'figure',
};

export const keys = choose => Object.fromEntries(Object.entries(KEYS).map(([key, act]) => [key, acts(choose)[act]]));

const has = (state, mark) => {
  const {from, to, empty, $from} = state.selection;
  return empty ? !!mark.isInSet(state.storedMarks ?? $from.marks()) : state.doc.rangeHasMark(from, to, mark);
};

function pressed(state, act) {
  const {$from} = state.selection;
  const outer = $from.depth > 0 ? $from.node(1) : null;
  switch (act) {
    case 'strong': return has(state, strong);
    case 'em': return has(state, em);
    case 'link': return has(state, link);
    case 'heading2': case 'heading3': return outer?.type.name === 'heading' && outer.attrs.level === Number(act.at(-1));
    case 'bullets': case 'numbers': return outer?.type.name === 'listing' && outer.attrs.ordered === (act === 'numbers');
    case 'quote': return outer?.type.name === 'quote';
    default: return null;
  }
}

export function tools(box, view, choose) {
  const bar = box.querySelector('[role=toolbar]');
  const buttons = [...bar.querySelectorAll('[data-act]')];
  const act = acts(choose);
  const at = index => buttons.forEach((button, i) => { button.tabIndex = i === index ? 0 : -1; });
  at(0);
  buttons.forEach((button, i) => {
    button.addEventListener('mousedown', event => event.preventDefault()); // the selection stays where it is
    button.addEventListener('click', () => {
      at(i);
      view.focus();
      act[button.dataset.act](view.state, view.dispatch, view);
    });
  });
  bar.addEventListener('keydown', event => {
    const now = buttons.indexOf(document.activeElement);
    const next = {ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: buttons.length - 1}[event.key];
    if (next === undefined || now < 0) { return; }
    event.preventDefault();
    const to = (next + buttons.length) % buttons.length;
    at(to);
    buttons[to].focus();
  });
  return {
    update(state) {
      buttons.forEach(button => {
        const on = pressed(state, button.dataset.act);
        if (on !== null) { button.ariaPressed = String(on); }
      });
    },
  };
}
