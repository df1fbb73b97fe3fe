// Says at the start of a day where text lies on this device that never reached the portal.
const list = document.querySelector('[data-left]');

if (list) {
  const owner = `draft:${list.dataset.left}:`;
  const paths = Object.keys(localStorage).filter(key => key.startsWith(owner)).map(key => key.slice(owner.length).split(':')[0]);
  for (const path of new Set(paths)) {
    const copy = Object.keys(localStorage).filter(key => key.startsWith(owner + path)).map(key => JSON.parse(localStorage.getItem(key))).sort((one, other) => other.at - one.at)[0];
    const [, headline] = copy.fields.find(([name, value]) => name === 'headline' && value) ?? [null, list.dataset.untitled];
    const link = Object.assign(document.createElement('a'), {href: path, textContent: headline});
    const item = document.createElement('li');
    item.append(link);
    list.querySelector('ul').append(item);
  }
  list.hidden = paths.length === 0;
}
