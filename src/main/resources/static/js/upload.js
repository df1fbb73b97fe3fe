// Pictures go up one after another, each with its own progress; one that is refused keeps none of the others back.
const form = document.querySelector('form[data-upload]');

if (form) {
  const told = form.dataset;
  const input = form.querySelector('input[type=file]');
  const list = form.querySelector('[data-uploads]');
  const said = form.querySelector('[data-said]');
  const cancel = form.querySelector('[data-cancel]');
  const button = form.querySelector('button[type=submit]');
  const named = (words, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, () => value), words);
  let request = null, cancelled = false;

  const row = (file, i) => {
    const made = document.createElement('li'), name = document.createElement('span'), bar = document.createElement('progress'), state = document.createElement('span');
    name.id = `upload-${i}`;
    name.textContent = file.name;
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-labelledby', name.id);
    made.append(name, ' ', bar, ' ', state);
    list.append(made);
    return {bar, say(words, isWrong = false) { state.textContent = words; state.classList.toggle('form-error', isWrong); }};
  };

  /** What the server says of a file: nothing where it took it. */
  const refusal = ({status, responseText, responseURL}) => {
    const page = new DOMParser().parseFromString(responseText, 'text/html');
    if (status >= 200 && status < 300 && page.querySelector('.shell-main') && new URL(responseURL).pathname.startsWith('/desk/media')) { return ''; }
    const reason = page.querySelector('#files-error') ?? page.querySelector('.form-errors');
    return (status === 422 && reason?.textContent.trim()) || told.failed;
  };

  const send = (file, {bar, say}) => new Promise(done => {
    const data = new FormData(form);
    data.delete(input.name);
    data.append(input.name, file);
    request = new XMLHttpRequest();
    const end = (words, isWrong) => { bar.hidden = true; say(words, isWrong); done(!isWrong && !cancelled); };
    request.upload.addEventListener('progress', event => { if (event.lengthComputable) { bar.value = event.loaded / event.total; } });
    request.upload.addEventListener('load', () => bar.removeAttribute('value')); // now the server works on it
    request.addEventListener('load', () => { const why = refusal(request); end(why || told.sent, !!why); });
    request.addEventListener('error', () => end(told.failed, true));
    request.addEventListener('abort', () => end(told.cancelled, false));
    request.open('POST', form.action);
    request.send(data);
  });

  /** The shelf as it stands now; a list that cannot be fetched stays as it was. */
  async function refresh() {
    const answer = await fetch(location.href).catch(() => null);
    if (!answer?.ok) { return; }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    ['h1', '[data-shelf]'].forEach(part => {
      const fresh = page.querySelector(part);
      const old = document.querySelector(part);
      if (fresh && !old.contains(document.activeElement)) { old.replaceWith(document.importNode(fresh, true)); }
    });
    document.title = page.title;
  }

  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (request) { return; }
    const files = [...input.files];
    cancelled = false;
    list.replaceChildren();
    said.textContent = '';
    const rows = files.map(row);
    list.hidden = false;
    cancel.hidden = false;
    button.setAttribute('aria-disabled', 'true');
    let kept = 0;
    for (const [i, file] of files.entries()) {
      if (cancelled) { rows[i].bar.hidden = true; rows[i].say(told.cancelled); continue; }
      rows[i].say(named(told.sending, `${i + 1}/${files.length}`));
      if (await send(file, rows[i])) { kept++; }
    }
    await refresh();
    const hadFocus = document.activeElement === cancel;
    request = null;
    cancel.hidden = true;
    button.removeAttribute('aria-disabled');
    if (kept === files.length) { form.reset(); } else { input.value = ''; }
    if (hadFocus) { button.focus(); }
    said.textContent = named(told.outcome, kept, files.length);
  });
  cancel.addEventListener('click', () => { cancelled = true; request?.abort(); });
}
