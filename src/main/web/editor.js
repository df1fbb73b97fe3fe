// The rich editor over the plain text field. The field stays what is sent and saved: every change is written into it at once,
// and whatever else changes it (a restored copy, a script) is read again.
import {baseKeymap, chainCommands} from 'prosemirror-commands';
import {history, redo, undo} from 'prosemirror-history';
import {InputRule, inputRules, textblockTypeInputRule} from 'prosemirror-inputrules';
import {keymap} from 'prosemirror-keymap';
import {EditorState, Plugin, TextSelection} from 'prosemirror-state';
import {EditorView} from 'prosemirror-view';
import {backspace, beside, enter, label, says, toggleListing, toggleQuote} from './commands.js';
import {compose, origin, same} from './composing.js';
import {choosing} from './choosing.js';
import {asText} from './copying.js';
import {block, open} from './document.js';
import {clean} from './prose.js';
import {follow} from './following.js';
import {besideQuote, fromAnywhere, fromHtml, fromText} from './paste.js';
import {read} from './reading.js';
import {schema} from './schema.js';
import {keys, tools} from './tools.js';
import {figureView, labelView} from './views.js';
import {writeAll} from './writing.js';

const LONGEST = 200000; // characters, as the server takes them
const PLAIN = 'editor-plain';

/** What the caret keeps away from: the bars that stick above, and the sign-in below. */
const below = {
  get top() { return ['--strip', '--bar'].reduce((sum, name) => sum + (parseFloat(document.documentElement.style.getPropertyValue(name)) || 0), 8); },
  get bottom() { return (document.querySelector('[data-session][open]')?.offsetHeight ?? 0) + 8; },
  left: 0, right: 0,
};

const typed = (pattern, command) => new InputRule(pattern, (state, match, start, end) => {
  const cleared = state.apply(state.tr.delete(start, end));
  let changed = null;
  return command(cleared, tr => { changed = tr; }) && changed ? joined(state.tr.delete(start, end), changed) : null;
});

/** A change and one that was made of its outcome, as one. */
function joined(first, second) {
  second.steps.forEach(step => first.step(step));
  return first.setSelection(second.selection.constructor.fromJSON(first.doc, second.selection.toJSON()));
}

/** A shortcut acts on what the key before it chose, however late the browser tells of that. */
function chosen(editor, event) {
  if (event.ctrlKey || event.metaKey) { editor.domObserver.flush(); }
  return false;
}

const rules = inputRules({rules: [
  textblockTypeInputRule(/^(#{2,3})\s$/, schema.nodes.heading, match => ({level: match[1].length})),
  typed(/^[-*]\s$/, toggleListing(false)),
  typed(/^1[.)]\s$/, toggleListing(true)),
  typed(/^>\s$/, toggleQuote),
  typed(/^(?:[—–]|--)$/, says), // a dash below somebody's words names them, as on paper
]});

/** A paragraph "Baca juga: …" that the caret leaves, and that was written here, becomes its block. */
const labels = untouched => new Plugin({
  appendTransaction(transactions, before, {doc, selection, tr}) {
    if (!transactions.some(one => one.docChanged || one.selectionSet)) { return null; }
    let found = null;
    doc.forEach((node, at) => {
      const inside = selection.from >= at && selection.from <= at + node.nodeSize;
      if (!found && !inside) {
        const made = label(node);
        if (made && !untouched().some(one => one.eq(node))) { found = tr.replaceWith(at, at + node.nodeSize, made); }
      }
    });
    return found;
  },
});

/** The caret where it stood among the words, also where some came in above it. */
function placed(before, after) {
  const start = before.doc.content.findDiffStart(after.doc.content), grown = after.doc.content.size - before.doc.content.size;
  const place = pos => after.doc.resolve(Math.max(0, Math.min(after.doc.content.size, start !== null && start < pos ? pos + grown : pos)));
  const {anchor, head} = before.selection;
  return after.apply(after.tr.setSelection(TextSelection.between(place(anchor), place(head))));
}

function start(area, box) {
  const form = area.form;
  const language = () => form.elements.namedItem('language')?.value ?? 'id';
  let from = origin(area.value), written = area.value, view = null;
  const choose = choosing(() => view, language, box.dataset);

  const state = () => EditorState.create({doc: from.doc, plugins: [
    rules, labels(() => from.nodes), history(),
    keymap({'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo, Backspace: backspace, ...keys(choose)}),
    keymap({Enter: chainCommands(enter, baseKeymap.Enter), 'Shift-Enter': chainCommands(enter, baseKeymap.Enter)}),
    keymap(baseKeymap),
  ]});

  const named = area.labels[0];
  named.id ||= area.id + '-label';
  view = new EditorView({mount: box.querySelector('[data-area]')}, {
    state: state(),
    attributes: {role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': named.id, spellcheck: 'true', ...(area.ariaInvalid ? {'aria-invalid': area.ariaInvalid} : {})},
    nodeViews: {
      also: labelView({says: box.dataset, language, choose}), pact: labelView({says: box.dataset, language, choose}),
      figure: figureView({says: box.dataset, choose}),
    },
    handleTextInput(editor, from, to, text) {
      const made = beside(editor.state, editor.dispatch);
      if (made) { editor.dispatch(editor.state.tr.insertText(text)); }
      return made;
    },
    handleDOMEvents: {
      compositionstart: editor => { beside(editor.state, editor.dispatch); return false; },
      keydown: chosen,
    },
    handlePaste(editor, event, slice) { beside(editor.state, editor.dispatch); return besideQuote(slice)(editor.state, editor.dispatch); },
    scrollMargin: below, scrollThreshold: below,
    clipboardTextParser: text => fromText(text),
    clipboardTextSerializer: (slice, editor) => asText(slice, editor.state.selection, language()),
    transformPastedText: clean,
    transformPastedHTML: fromHtml,
    transformPasted: fromAnywhere,
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr));
      if (tr.docChanged) { sync(); }
      bar.update(view.state);
    },
  });
  const bar = tools(box, view, choose);

  function sync() {
    area.value = compose(from, view.state.doc, language());
    written = area.value;
    area.dispatchEvent(new Event('input', {bubbles: true}));
  }

  /** What others wrote is no step of one's own: undoing goes back through one's own and leaves it there. */
  function reload() {
    from = origin(area.value);
    written = area.value;
    const followed = view.state.apply(follow(view.state, from.doc));
    view.updateState(followed.doc.eq(from.doc) ? followed : placed(view.state, state()));
    bar.update(view.state);
  }

  view.dom.addEventListener('input', event => event.stopPropagation()); // the form hears of it by the field
  form.addEventListener('input', () => { if (area.value !== written) { reload(); } });
  area.addEventListener('focus', () => { if (!box.hidden) { view.focus(); } });

  const back = document.querySelector('[data-rich-back]');
  const hint = document.getElementById(area.id + '-hint');
  const show = rich => {
    if (rich && area.value.length > LONGEST) { return; }
    if (rich && area.value !== written) { reload(); }
    box.hidden = !rich;
    area.classList.toggle('hidden-text', rich);
    area.tabIndex = rich ? -1 : 0;
    area.ariaHidden = rich ? 'true' : null;
    back.hidden = rich;
    hint.hidden = rich;
  };
  box.querySelector('[data-plain]').addEventListener('click', () => { localStorage.setItem(PLAIN, 'yes'); show(false); area.focus(); });
  back.addEventListener('click', () => { localStorage.removeItem(PLAIN); show(true); view.focus(); });
  show(localStorage.getItem(PLAIN) === null);
  bar.update(view.state);
  return view;
}

const area = document.querySelector('textarea[name=body]');
const box = document.querySelector('[data-rich]');
if (area && box) {
  box.view = start(area, box);
  // What the editor reads in a text and would write of it, for whoever wants to compare it with the server.
  box.story = {
    read,
    write: (source, language) => writeAll(read(source), language),
    untouched: source => compose(origin(source), open(source), 'id'),
    follows: (source, other) => follow(EditorState.create({doc: open(source)}), open(other)).doc.eq(open(other)),
    shown: source => same(open(source).content.content.map(block).filter(Boolean), read(source)),
  };
}
