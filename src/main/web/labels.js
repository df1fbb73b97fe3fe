// Lines that begin with a label and its colon, "Baca juga : …", as content.LabelLine reads them.
import {isBlank} from './prose.js';

export const LABELS = {
  also: {id: 'Baca juga', es: 'Lea también', en: 'Read also'},
  pact: {id: 'Perjanjian', es: 'Acuerdo', en: 'Agreement'},
};

const FORMS = Object.entries(LABELS).flatMap(([type, words]) => Object.values(words).map(label => {
  const spelt = [...label].map(c => c === ' ' ? ' +' : c === 'é' ? '[éÉeE]' : c).join('');
  return {type, pattern: new RegExp(`^ *(\\*{0,3}(?!\\*)|_{1,3}(?!_))(${spelt})`, 'i')};
}));

/** {type, typed, colon, rest}, or null for an ordinary line; `colon` is where it stands, `typed` the label up to it. */
export function labelLine(line) {
  for (const {type, pattern} of FORMS) {
    const start = pattern.exec(line);
    const found = start && afterWords(line, type, start);
    if (found) { return found; }
  }
  return null;
}

function afterWords(line, type, [whole, marks, words]) {
  const end = whole.length;
  const marksFirst = marks !== '' && line.startsWith(marks, end);
  const after = marksFirst ? end + marks.length : end;
  const colon = skip(line, after);
  if (line[colon] !== ':') { return null; }
  let rest = skip(line, colon + 1);
  if (marks !== '' && !marksFirst) {
    if (!line.startsWith(marks, rest)) { return null; }
    rest += marks.length;
  }
  const text = line.slice(rest).replace(/^ +| +$/g, '');
  return isBlank(text) ? null : {type, typed: words + line.slice(after, colon + 1), colon, rest: text};
}

function skip(line, from) {
  let at = from;
  while (line[at] === ' ') { at++; }
  return at;
}
