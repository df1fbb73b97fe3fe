// Offers what was written on this device and never reached the portal. It is taken with the version that it was written from,
// so that a newer save by somebody else is a conflict and is not overwritten.
const form = document.querySelector('form[data-autosave]');
const offer = document.querySelector('[data-copy]');

if (form && offer) {
  const AROUND = 8; // words
  const OURS = ['_csrf', 'version', 'mark', 'lost', 'once', 'account', 'from', 'offer', 'offered'];
  const fresh = form.elements.namedItem('once');
  form.dataset.load ||= fresh?.value ?? crypto.randomUUID();
  const own = ['draft', form.dataset.account, form.getAttribute('action')].join(':');
  const key = () => ['draft', form.dataset.account, form.getAttribute('action'), form.elements.namedItem('once')?.value ?? form.dataset.load].join(':');
  const inputs = name => [...form.elements].filter(one => one.name === name && one.tagName !== 'BUTTON');
  const isChoice = one => one?.type === 'checkbox' || one?.type === 'radio';
  const typed = fields => new Map([...Map.groupBy(fields, ([name]) => name)]
    .filter(([name]) => !OURS.includes(name) && !name.startsWith('pick.'))
    .map(([name, pairs]) => [name, pairs.map(([, value]) => String(value).replace(/\r\n/g, '\n'))]));

  const label = name => {
    const [one] = inputs(name);
    return (isChoice(one) ? one.closest('fieldset')?.querySelector('legend') : one?.labels?.[0])?.textContent.trim() ?? name;
  };
  const words = (name, value) => {
    const one = inputs(name).find(each => isChoice(each) && each.value === value);
    const option = [...(inputs(name)[0]?.options ?? [])].find(each => each.value === value);
    return one?.labels?.[0]?.textContent.trim() ?? option?.text ?? value;
  };

  const told = name => (typed([...new FormData(form)]).get(name) ?? []).map(value => words(name, value)).join(', ') || '–';

  /** From the first word that differs to the last one, with some words around them. */
  const difference = (portal, copy) => {
    const [was, is] = [portal, copy].map(text => text.split(/(?<=\s)/));
    let start = 0, end = 0;
    while (start < Math.min(was.length, is.length) && was[start] === is[start]) { start++; }
    while (end < Math.min(was.length, is.length) - start && was.at(-1 - end) === is.at(-1 - end)) { end++; }
    const marked = (tag, list) => list.length > 0 ? [Object.assign(document.createElement(tag), {textContent: list.join('')})] : [];
    const before = is.slice(Math.max(0, start - AROUND), start), after = is.slice(is.length - end, is.length - end + AROUND);
    return [start > AROUND ? '… ' : '', before.join(''), ...marked('del', was.slice(start, was.length - end)), ...marked('ins', is.slice(start, is.length - end)),
      after.join(''), end > AROUND ? '…' : ''];
  };

  // Names are compared, not fields: a group of boxes is one thing.
  const differing = copy => {
    const now = typed([...new FormData(form)]);
    const then = typed(copy.fields);
    return [...new Set([...then.keys(), ...now.keys()])]
      .filter(name => JSON.stringify(now.get(name) ?? []) !== JSON.stringify(then.get(name) ?? []))
      .map(name => [name, then.get(name) ?? []]);
  };

  const put = (name, values) => {
    const found = inputs(name);
    if (found.length === 0) { // a row that the page does not have
      values.forEach(value => form.append(Object.assign(document.createElement('input'), {type: 'hidden', name, value})));
    }
    for (const one of found) {
      if (isChoice(one)) { one.checked = values.includes(one.value); } else { one.value = values[0] ?? ''; }
      one.dispatchEvent(new Event('input', {bubbles: true}));
    }
  };
  const take = copy => {
    form.elements.namedItem('version').value = copy.version;
    form.elements.namedItem('lost').value = copy.lost ?? '';
    if (fresh && copy.once) { fresh.value = copy.once; }
    differing(copy).forEach(([name, values]) => put(name, values));
  };

  document.addEventListener('draft-take', event => event.detail.forEach(([name, values]) => put(name, values)));

  // What is written in another window that is open has its writer there.
  const held = (await navigator.locks?.query())?.held ?? [];
  const holds = new Set();
  const hold = () => {
    if (!holds.has(key())) {
      holds.add(key());
      navigator.locks?.request(key(), () => new Promise(() => {}));
    }
  };
  hold();
  document.addEventListener('draft-saved', hold); // it has an address by now
  const copies = Object.keys(localStorage)
    .filter(name => (name === own || name.startsWith(own + ':')) && name !== key() && !held.some(lock => lock.name === name))
    .map(name => ({name, copy: JSON.parse(localStorage.getItem(name))}))
    .filter(({name, copy}) => differing(copy).length > 0 || form.dataset.unsaved || localStorage.removeItem(name))
    .sort((one, other) => other.copy.at - one.copy.at);

  const show = ({name, copy}) => {
    offer.querySelector('dl').replaceChildren(...differing(copy).flatMap(([name, values]) => {
      const term = document.createElement('dt'), text = document.createElement('dd');
      term.textContent = label(name);
      text.append(...difference(told(name), values.map(value => words(name, value)).join(', ') || '–'));
      return [term, text];
    }));
    offer.hidden = false;
    offer.querySelector('[data-take]').onclick = () => {
      offer.hidden = true;
      take(copy);
      hold();
      if (form.dataset.autosave === 'shut') { // it goes on as a new story, whose form keeps it
        sessionStorage.setItem('draft-sent', name);
        form.requestSubmit();
      } else if (name !== key() && localStorage.getItem(key())) {
        localStorage.removeItem(name); // it lies there now
      }
    };
    offer.querySelector('[data-drop]').onclick = () => {
      offer.hidden = true;
      localStorage.removeItem(name);
      next();
    };
  };
  const next = () => { if (copies.length > 0) { show(copies.shift()); } };
  if (!form.dataset.unsaved) { next(); }
}
