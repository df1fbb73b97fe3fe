// Runs as nested spans in the normal form of content.Spans: the mark that reaches furthest stands outside.
import {PLAIN, sameStyle} from './runs.js';

const MARKS = [
  {name: 'link', holds: (run, first) => run.href !== null && run.href === first.href && run.anchor === first.anchor, without: run => ({...run, href: null, anchor: 0})},
  {name: 'strong', holds: run => run.strong, without: run => ({...run, strong: false})},
  {name: 'em', holds: run => run.em, without: run => ({...run, em: false})},
];

/** Spans {text} or {mark, inner, href} of runs. */
export function nest(runs) {
  const spans = [];
  for (let i = 0; i < runs.length;) {
    const mark = furthest(runs, i);
    const end = mark ? reach(runs, i, mark) : i + 1;
    spans.push(mark
      ? {mark: mark.name, href: runs[i].href, inner: nest(runs.slice(i, end).map(mark.without))}
      : {text: runs[i].text});
    i = end;
  }
  return spans;
}

function furthest(runs, start) {
  if (sameStyle(runs[start], PLAIN)) { return null; }
  return MARKS.filter(mark => mark.holds(runs[start], runs[start]))
    .reduce((best, mark) => reach(runs, start, mark) > reach(runs, start, best) ? mark : best);
}

function reach(runs, start, mark) {
  let end = start;
  while (end < runs.length && mark.holds(runs[end], runs[start])) { end++; }
  return mark.name === 'link' || end === runs.length ? end : beforeCutLink(runs, start, end);
}

/** A link is never cut in two: a mark that ends inside one ends before it, unless it begins inside. */
function beforeCutLink(runs, start, end) {
  const {href, anchor} = runs[end];
  let whole = end;
  while (href !== null && whole > start && runs[whole - 1].href === href && runs[whole - 1].anchor === anchor) { whole--; }
  return whole === start ? end : whole;
}
