// When a session has ended while somebody writes: a sign-in on this very page, so that nothing is lost.
const dialog = document.querySelector('dialog[data-session]');

if (dialog) {
  const form = document.querySelector('form[data-autosave]');
  const page = async (path, options) => new DOMParser().parseFromString(await (await fetch(path, options)).text(), 'text/html');
  const token = document => document.querySelector('[name=_csrf]')?.value;
  const wrong = dialog.querySelector('[data-wrong]');

  document.addEventListener('session-ended', () => { if (!dialog.open) { dialog.showModal(); } });

  dialog.querySelector('form').addEventListener('submit', async event => {
    event.preventDefault();
    wrong.hidden = true;
    const data = new URLSearchParams(new FormData(event.target));
    data.set('_csrf', token(await page('/login')) ?? '');
    const answer = await fetch('/login', {method: 'POST', body: data});
    const desk = answer.ok && !new URL(answer.url).pathname.startsWith('/login') ? await page('/desk/articles/new') : null;
    const isSame = desk?.querySelector('form[data-autosave]')?.dataset.account === form.dataset.account; // whose text this is
    const fresh = isSame ? token(desk) : null;
    if (!fresh) { wrong.hidden = false; return; }
    document.querySelectorAll('[name=_csrf]').forEach(field => { field.value = fresh; });
    event.target.reset();
    dialog.close();
    form.querySelector('textarea').focus();
    document.dispatchEvent(new CustomEvent('session-back'));
  });
}
