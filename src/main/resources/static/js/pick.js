// A field that narrows a long list of boxes to those whose words hold what is typed; what is ticked stays in sight.
const MANY = 8;
const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

for (const pick of document.querySelectorAll('[data-pick]')) {
  const rows = [...pick.querySelectorAll('label.form-check')];
  const find = pick.querySelector('[data-pick-find]'), none = pick.querySelector('[data-pick-none]');
  if (rows.length > MANY) {
    const field = find.querySelector('input');
    find.hidden = false;
    field.addEventListener('input', event => {
      event.stopPropagation(); // it is no part of the story
      const words = fold(field.value).split(/\s+/).filter(Boolean);
      rows.forEach(row => { row.hidden = !row.querySelector('input').checked && !words.every(word => fold(row.textContent).includes(word)); });
      none.hidden = rows.some(row => !row.hidden);
    });
    field.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); } });
  }
}
