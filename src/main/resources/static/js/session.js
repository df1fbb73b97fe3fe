// When a session has ended while somebody writes: a sign-in on this very page, so that nothing is lost. It takes no focus by
// itself, for whatever is typed meanwhile belongs into the text; F6 leads there and back.
const box = document.querySelector('dialog[data-session]');

if (box) {
  const form = document.querySelector('form[data-autosave]');
  const page = async (path, options) => new DOMParser().parseFromString(await (await fetch(path, options)).text(), 'text/html');
  const token = document => document.querySelector('[name=_csrf]')?.value;
  const wrong = box.querySelector('[data-wrong]'), other = box.querySelector('[data-other]'), early = box.querySelector('[data-early]');
  let writing = null; // where the caret was before it came here

  const back = () => {
    const rich = document.querySelector('[data-rich]');
    if (rich?.contains(writing)) { rich.view.focus(); } else { (writing?.isConnected ? writing : form.querySelector('textarea')).focus(); }
  };
  const enter = () => [...box.querySelectorAll('input')].find((field, i, all) => !field.value || i === all.length - 1).focus();

  document.addEventListener('session-ended', () => { box.open = true; }); // show() would take the focus
  box.addEventListener('focusin', event => { if (event.relatedTarget && !box.contains(event.relatedTarget)) { writing = event.relatedTarget; } });
  document.addEventListener('keydown', event => {
    if (event.key !== 'F6' || !box.open) { return; }
    event.preventDefault();
    if (box.contains(document.activeElement)) { back(); } else { enter(); }
  });

  box.querySelector('form').addEventListener('submit', async event => {
    event.preventDefault();
    wrong.hidden = other.hidden = early.hidden = true;
    const data = new URLSearchParams(new FormData(event.target));
    data.set('_csrf', token(await page('/login')) ?? '');
    const answer = await fetch('/login', {method: 'POST', body: data});
    const desk = answer.ok && !new URL(answer.url).pathname.startsWith('/login') ? await page('/desk/articles/new') : null;
    const isSame = desk?.querySelector('form[data-autosave]')?.dataset.account === form.dataset.account; // whose text this is
    const fresh = isSame ? token(desk) : null;
    if (!fresh) { (answer.status === 429 ? early : desk && !isSame ? other : wrong).hidden = false; return; }
    document.querySelectorAll('[name=_csrf]').forEach(field => { field.value = fresh; });
    event.target.reset();
    const within = box.contains(document.activeElement) || document.activeElement === document.body;
    box.open = false;
    if (within) { back(); }
    document.dispatchEvent(new CustomEvent('session-back'));
  });
}
