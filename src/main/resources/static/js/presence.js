// Says to others that somebody writes here, and says who else does. Nothing is locked by it.
const EVERY = 20000;
const notice = document.querySelector('[data-presence]');
const form = document.querySelector('form[data-autosave]:not([data-autosave=shut])');

if (notice && form) {
  let touched = false;
  form.addEventListener('input', () => { touched = true; });

  const ask = async () => {
    const path = form.getAttribute('action');
    if (document.visibilityState === 'hidden' || form.dataset.state === 'ended' || path.endsWith('/new')) { return; }
    const data = new URLSearchParams({_csrf: form.elements.namedItem('_csrf').value, writing: touched});
    const answer = await fetch(path + '/presence', {method: 'POST', body: data, redirect: 'manual'}).catch(() => null);
    if (answer?.ok) {
      const {words, version} = await answer.json();
      document.dispatchEvent(new CustomEvent('draft-version', {detail: version}));
      notice.textContent = words;
      notice.hidden = !words;
    }
  };
  addEventListener('pagehide', () => {
    const path = form.getAttribute('action');
    if (touched && !path.endsWith('/new')) {
      navigator.sendBeacon(path + '/presence', new URLSearchParams({_csrf: form.elements.namedItem('_csrf').value, leaving: true}));
    }
  });
  setInterval(ask, EVERY);
  document.addEventListener('draft-saved', ask);
}
