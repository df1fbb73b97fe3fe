// Single keys at the desk: nothing while somebody writes, listed under "?", and gone where somebody does not want them.
const OFF = 'keys-off';
const box = document.querySelector('dialog[data-keys]');
const places = [...document.querySelectorAll('.shell-nav li a')].slice(0, 9);
const isOn = () => localStorage.getItem(OFF) === null;
const isWriting = at => at.isContentEditable || at.matches('input:not([type=checkbox], [type=radio]), textarea, select');

const acts = {
  '?': () => box.showModal(),
  '/': () => document.querySelector('form[role=search] input[name=q]')?.focus(),
  n: () => document.querySelector('.shell-me .form-main').click(),
};
places.forEach((place, i) => { acts[i + 1] = () => place.click(); });

const rows = box.querySelector('dl');
places.forEach((place, i) => {
  const row = document.createElement('div'), term = document.createElement('dt'), words = document.createElement('dd');
  term.append(Object.assign(document.createElement('kbd'), {textContent: i + 1}));
  words.textContent = place.textContent;
  row.append(term, words);
  rows.append(row);
});

document.addEventListener('keydown', event => {
  const busy = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isWriting(event.target) || document.querySelector('dialog:modal');
  if (busy || !isOn() || !Object.hasOwn(acts, event.key)) { return; }
  event.preventDefault();
  acts[event.key]();
});

const choice = box.querySelector('[data-keys-on]');
choice.checked = isOn();
choice.addEventListener('change', () => { if (choice.checked) { localStorage.removeItem(OFF); } else { localStorage.setItem(OFF, 'yes'); } });

const open = document.querySelector('[data-keys-open]');
open.hidden = false;
open.addEventListener('click', () => box.showModal());
