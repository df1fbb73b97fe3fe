// After a save by itself, and where somebody else has moved on, the page shows what the server makes of the story: its state,
// offers, checks, suggestions, and what can be done next.
const PAUSE = 1000; // milliseconds after the save, so that a hand that goes on typing is not waited upon
const form = document.querySelector('form[data-autosave]');
const shown = new Map([...document.querySelectorAll('[data-fresh]')].map(part => [part.dataset.fresh, part.outerHTML]));
let timer = 0;

async function refresh() {
  const answer = await fetch(form.getAttribute('action'), {redirect: 'manual', headers: {Accept: 'text/html'}}).catch(() => null);
  if (!answer?.ok) { return; }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const part of page.querySelectorAll('[data-fresh]')) {
    const name = part.dataset.fresh, html = part.outerHTML;
    const old = document.querySelector(`[data-fresh=${name}]`);
    if (old && shown.get(name) !== html && !old.contains(document.activeElement)) {
      shown.set(name, html);
      old.replaceWith(document.importNode(part, true));
    }
  }
  document.title = page.title;
}

['draft-saved', 'draft-take', 'draft-shut'].forEach(name => document.addEventListener(name, () => { clearTimeout(timer); timer = setTimeout(refresh, PAUSE); }));
