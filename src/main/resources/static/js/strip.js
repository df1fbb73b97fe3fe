// How high what sticks at the top is just now: the strip wraps as its words and the window do, and the bar of the editor and
// whatever is scrolled to stand below it.
const parts = ['.state-strip', '.state-line'].map(one => document.querySelector(one));
const bar = document.querySelector('.rich-tools');
const isStuck = one => one && getComputedStyle(one).position === 'sticky';
const height = one => `${Math.ceil(one?.getBoundingClientRect().height ?? 0)}px`;

const measure = () => {
  const {style} = document.documentElement;
  style.setProperty('--strip', height(parts.find(isStuck)));
  style.setProperty('--bar', isStuck(bar) ? height(bar) : '0px');
};
const watch = new ResizeObserver(measure);
[...parts, bar].filter(Boolean).forEach(one => watch.observe(one));
measure();
