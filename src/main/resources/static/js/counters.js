// Counts while somebody writes: characters of the fields that have a bound, words and minutes of the text.
const SIGNS = new Intl.Segmenter();
const count = () => {
  document.querySelectorAll('[data-counts]').forEach(counter => {
    const text = document.getElementById(counter.dataset.counts).value;
    if (counter.dataset.longest) {
      const letters = [...SIGNS.segment(text.trim())].length;
      counter.textContent = counter.dataset.says.replace('{0}', letters).replace('{1}', counter.dataset.longest);
      counter.classList.toggle('form-error', letters > Number(counter.dataset.longest));
    } else {
      const words = (text.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? []).length;
      counter.textContent = words ? counter.dataset.says.replace('{0}', words).replace('{1}', Math.ceil(words / 200)) : '';
    }
  });
};
document.addEventListener('input', count);
count();
