// A list that follows what is typed into a search field: arrows and Enter, or a pointer.
const PAUSE = 200; // milliseconds after the last key

/**
 * @param address of the hits for some words, answered as a list in JSON
 * @param words of a hit: its title, a note or nothing, the address of a picture or nothing
 */
export function listOf(search, list, none, address, words, take) {
  let hits = [], at = -1, timer = 0, asked = 0, isSettled = true;

  const point = index => {
    at = index;
    [...list.children].forEach((option, i) => {
      option.ariaSelected = String(i === at);
      if (i === at) { option.scrollIntoView({block: 'nearest'}); }
    });
    if (at < 0) { search.removeAttribute('aria-activedescendant'); } else { search.setAttribute('aria-activedescendant', list.children[at].id); }
  };

  const option = (hit, i) => {
    const [title, note, picture] = words(hit);
    const made = document.createElement('li');
    made.id = `${list.id}-${i}`;
    made.role = 'option';
    made.lang = hit.language ?? '';
    if (picture) {
      const thumb = document.createElement('img');
      thumb.src = picture;
      thumb.alt = '';
      made.append(thumb);
    }
    const line = document.createElement('span');
    line.textContent = title;
    made.append(line);
    if (note) {
      const quiet = document.createElement('span');
      quiet.className = 'quiet';
      quiet.textContent = note;
      made.append(quiet);
    }
    made.addEventListener('click', () => take(hit));
    return made;
  };

  async function ask() {
    const mine = ++asked;
    const answer = await fetch(address(search.value), {headers: {Accept: 'application/json'}, redirect: 'manual'}).catch(() => null);
    const found = answer?.ok ? await answer.json() : [];
    if (mine === asked) { show(found); }
  }

  /** @param isAnswer whether these are what was asked for; nothing is taken of its own accord before */
  function show(found, isAnswer = true) {
    hits = found;
    isSettled = isAnswer;
    list.replaceChildren(...hits.map(option));
    list.hidden = hits.length === 0;
    none.hidden = !isAnswer || hits.length > 0 || !search.value.trim();
    search.ariaExpanded = String(hits.length > 0);
    point(-1);
  }

  search.addEventListener('input', () => { isSettled = false; clearTimeout(timer); timer = setTimeout(ask, PAUSE); });
  search.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (hits.length > 0) { point((at + step + hits.length) % hits.length); }
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (hits[at]) { take(hits[at]); } else if (isSettled && hits.length === 1) { take(hits[0]); }
    }
  });
  /** Begins anew: what was found before was for something else. */
  return {open: () => { show([], false); return ask(); }};
}
