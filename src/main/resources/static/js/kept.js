// What was written on this device for a story that is somebody else's by now goes on as a new one.
const box = document.querySelector('[data-kept]');

if (box) {
  const {kept: account, story} = box.dataset;
  const own = ['draft', account, story].join(':');
  const [newest] = Object.keys(localStorage)
    .filter(name => name === own || name.startsWith(own + ':'))
    .map(name => ({name, copy: JSON.parse(localStorage.getItem(name))}))
    .sort((one, other) => other.copy.at - one.copy.at);

  if (newest) {
    const fields = new Map(newest.copy.fields);
    box.querySelector('pre').textContent = ['headline', 'standfirst', 'body'].map(name => fields.get(name)).filter(Boolean).join('\n\n');
    box.hidden = false;
    box.querySelector('button').addEventListener('click', () => {
      const once = crypto.randomUUID();
      localStorage.setItem(['draft', account, '/desk/articles/new', once].join(':'), JSON.stringify({...newest.copy, version: '', lost: '', once}));
      localStorage.removeItem(newest.name);
      location.assign('/desk/articles/new');
    });
  }
}
