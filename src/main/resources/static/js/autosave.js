// Saves a form by itself while it is written in. One request at a time, each with the version that the last one returned;
// what the server has not acknowledged lies in the browser's local storage. A form that `keep`s is not sent by itself.
const PAUSE = 2000, LONGEST = 30000, RETRY = 5000, MARKS = 20;
const SHUT = ['CLOSED', 'ENDED']; // why a story takes no save at all any more, whatever it says
const LOOKS = {saved: '', open: 'state-open', saving: 'state-open'}; // whatever else a state is, it is trouble
const form = document.querySelector('form[data-autosave]:not([data-autosave=shut])');

if (form) {
  form.autocomplete = 'off'; // going back shows what the portal has, not what was typed into it once
  const says = form.querySelector('[data-saved]');
  const field = name => form.elements.namedItem(name);
  const address = () => form.getAttribute('action'); // form.action is a button of that name
  const told = form.dataset;
  // Of one account and one loaded page: no other user is shown it, and no other window's save takes it for its own.
  told.load ||= field('once')?.value ?? crypto.randomUUID();
  const key = () => ['draft', told.account, address(), field('once')?.value ?? told.load].join(':');
  let dirtySince = 0, typedAt = 0, busy = null, timer = 0, stopped = told.autosave === 'keep', ended = false, safe = true; // safe: what is written lies on the device

  const body = (of = form) => {
    const data = new FormData(of);
    ['_csrf', 'version', 'mark', 'lost', 'once', 'account', 'from', 'offer', 'offered'].forEach(name => data.delete(name));
    return [...data].filter(([name, value]) => typeof value === 'string' && !name.startsWith('pick.'));
  };
  let acknowledged = told.unsaved ? '' : JSON.stringify(body());
  let read = told.unsaved ? null : field('version').value; // the version that says so
  let kept = says.querySelector('.state-open') ? told.same : says.textContent; // when it was last saved

  const say = (state, words) => { form.dataset.state = state; says.textContent = words; says.className = `state-saved ${LOOKS[state] ?? 'state-trouble'}`; };
  const keep = () => {
    try {
      const from = {version: (field('from') ?? field('version')).value, lost: field('lost').value, once: field('once')?.value};
      localStorage.setItem(key(), JSON.stringify({...from, at: Date.now(), fields: body()}));
      safe = true;
    } catch { safe = false; say('full', told.full); }
    return safe;
  };
  const forget = at => localStorage.removeItem(at);

  const post = (extra, keepalive) => {
    const mark = crypto.randomUUID();
    const data = new URLSearchParams(body());
    ['_csrf', 'version', 'lost', 'once', 'account'].forEach(name => field(name) && data.set(name, field(name).value));
    Object.entries({autosave: '1', mark, ...extra}).forEach(([name, value]) => data.set(name, value));
    field('lost').value = [...field('lost').value.split(' '), mark].slice(-MARKS).join(' ').trim(); // until one is answered
    return fetch(address(), {method: 'POST', body: data, keepalive, redirect: 'manual', headers: {Accept: 'application/json'}});
  };

  async function save(keepalive = false) {
    if (busy || stopped || ended) { return busy; } // a request without a session would disturb the sign-in
    const sent = JSON.stringify(body());
    if (sent === acknowledged) { return; }
    const at = key();
    say('saving', told.saving);
    busy = post({}, keepalive).then(answer => received(answer, sent, at), () => { say('offline', safe ? told.offline : told.full); again(RETRY); })
      .finally(() => { busy = null; });
    return busy;
  }

  async function received(answer, sent, at) {
    const isJson = answer.headers.get('content-type')?.includes('json');
    const refusal = !answer.ok && isJson ? await answer.json() : null;
    if (answer.ok) {
      const {version, saved, path, behind} = await answer.json();
      field('version').value = version;
      field('lost').value = '';
      if (path && address() !== path) {
        form.setAttribute('action', path);
        history.replaceState(null, '', path);
        field('once')?.remove();
      }
      if (behind) { forget(at); keep(); again(0); return; }
      acknowledged = sent;
      read = version;
      forget(at);
      const more = JSON.stringify(body()) !== sent;
      dirtySince = more ? Date.now() : 0;
      if (more) { keep(); say('saving', told.saving); again(PAUSE); } else { say('saved', saved); }
      kept = saved;
      document.dispatchEvent(new CustomEvent('draft-saved'));
    } else if (refusal?.why === 'STALE' && refusal.own && await takenOver(refusal.body, JSON.parse(sent), refusal.version)) {
      again(0);
    } else if (SHUT.includes(refusal?.why)) {
      stopped = true;
      say('closed', refusal.words);
      document.dispatchEvent(new CustomEvent('draft-shut'));
    } else if (answer.status === 409) {
      stopped = true;
      say('conflict', refusal?.words ?? told.conflict);
    } else if (answer.status === 403 || answer.type === 'opaqueredirect' || answer.status === 401) {
      ended = true;
      say('ended', safe ? told.ended : told.full);
      document.dispatchEvent(new CustomEvent('session-ended'));
    } else {
      say('refused', !safe ? told.full : answer.status === 422 ? refusal?.words ?? told.refused : told.down);
      again(answer.status === 422 ? LONGEST : RETRY);
    }
  }

  function again(wait) { clearTimeout(timer); timer = setTimeout(save, wait); }

  form.addEventListener('input', () => {
    if (JSON.stringify(body()) === acknowledged) { forget(key()); say('saved', kept); return; }
    typedAt = Date.now();
    dirtySince ||= typedAt;
    if (keep() && !['offline', 'ended', 'conflict', 'closed'].includes(form.dataset.state)) { say('open', told.open); }
    again(typedAt - dirtySince >= LONGEST - PAUSE ? 0 : PAUSE);
  });
  form.addEventListener('focusout', () => again(200));
  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 's') { event.preventDefault(); again(0); }
  });
  addEventListener('online', () => again(0));
  addEventListener('beforeunload', event => { if (!safe && JSON.stringify(body()) !== acknowledged) { event.preventDefault(); } });
  addEventListener('pagehide', () => save(true));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save(true));
  document.addEventListener('session-back', () => { ended = false; again(0); });

  // Whoever comes back to a page on which nothing is unsaved gets the story as it stands by now: it may have been written in
  // another window, and what is typed here would meet that as a conflict.
  const renew = async () => {
    const clean = () => !busy && !stopped && document.hasFocus() && JSON.stringify(body()) === acknowledged;
    if (!clean() || told.unsaved || field('once')) { return; }
    const now = (await stored())?.elements.namedItem('version');
    if (now && now.value !== field('version').value && clean()) { location.reload(); }
  };
  addEventListener('focus', renew);

  // And a page that lies open beside it, while nothing is typed here.
  document.addEventListener('draft-version', ({detail: version}) => {
    const clean = !busy && !stopped && !ended && !told.unsaved && JSON.stringify(body()) === acknowledged;
    if (clean && version !== field('version').value) { takenOver(); }
  });

  /** The form as the portal fills it now; null where it does not answer. */
  async function stored() {
    const answer = await fetch(address(), {redirect: 'manual', headers: {Accept: 'text/html'}}).catch(() => null);
    return answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('form[data-autosave]') : null;
  }

  // What belongs together: the rows of a list, the parts of a dateline. Half of one and half of another is something that nobody wrote.
  const fact = name => ['place', 'date', 'timeZone'].includes(name) ? 'dateline' : name.replace(/\[.*/, '');

  // Somebody who wrote here and in another window differs with nobody: what was changed there alone is taken over.
  // `both` is the text made of two that changed other paragraphs, one of them as it was `sent`; null where there is none.
  // False where a thing was changed in both, which they see side by side.
  async function takenOver(both = null, sent = [], version = null) {
    const now = field('version').value === read ? await stored() : null; // what a copy was written from is not known here
    if (!now) { return false; }
    if (version !== null && now.elements.namedItem('version').value !== version) { return true; } // somebody saved since: it is sent once more
    const by = fields => Map.groupBy(fields, ([name]) => fact(name));
    const [was, there, here] = [by(JSON.parse(acknowledged)), by(body(now)), by(body())];
    const values = (fields, one) => (fields.get(one) ?? []).map(([name, value]) => [name, value.replace(/\r\n/g, '\n')]);
    const differ = (some, others, one) => JSON.stringify(values(some, one)) !== JSON.stringify(values(others, one));
    const facts = [...new Set([...was.keys(), ...there.keys(), ...here.keys()])].filter(one => differ(there, here, one));
    const twice = facts.filter(one => differ(was, there, one) && differ(was, here, one));
    if (twice.some(one => one !== 'body' || both === null)) { return false; }
    if (twice.length > 0 && differ(by(sent), here, 'body')) { return true; } // written on meanwhile: it is sent once more
    field('version').value = now.elements.namedItem('version').value;
    field('lost').value = '';
    acknowledged = JSON.stringify(body(now));
    read = field('version').value;
    kept = told.taken;
    say('saved', kept);
    const names = one => new Set([...values(there, one), ...values(here, one)].map(([name]) => name));
    const valuesOf = (one, name) => values(there, one).filter(([each]) => each === name).map(([, value]) => value);
    const taken = facts.filter(one => differ(was, there, one))
      .flatMap(one => twice.includes(one) ? [['body', [both]]] : [...names(one)].map(name => [name, valuesOf(one, name)]));
    document.dispatchEvent(new CustomEvent('draft-take', {detail: taken}));
    return true;
  }

  // A button saves what is there: it waits for the request in flight, and goes with its version.
  form.addEventListener('submit', async event => {
    if (!busy) { stopped = true; sessionStorage.setItem('draft-sent', key()); return; }
    event.preventDefault();
    await busy;
    stopped = true;
    form.requestSubmit(event.submitter);
  });

  // A link that leads on from the text, to its preview or its publication, waits until the text is there.
  form.addEventListener('click', async event => {
    const link = event.target.closest('.state-acts a[href]');
    const stays = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
    if (!link || stays || stopped || ended || JSON.stringify(body()) === acknowledged && !busy) { return; }
    event.preventDefault();
    await busy;
    await save();
    if (!stopped && !ended) { location.assign(link.href); }
  });

  // What went with a button was acknowledged by the page that came of it.
  const sent = sessionStorage.getItem('draft-sent');
  if (sent && !told.unsaved && (told.done || localStorage.getItem(sent)?.includes(acknowledged))) { forget(sent); }
  sessionStorage.removeItem('draft-sent');
  if (told.unsaved && keep() && sent && sent !== key()) { forget(sent); } // it lies here now
  if (told.unsaved === 'merged') { again(PAUSE); }
}
