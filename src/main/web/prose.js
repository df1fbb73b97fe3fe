// Plain strings as the server takes them (content.Prose): no control characters, no half characters.
const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** The lines of a source as {text, from, to}: cleaned, and where each stands in the source, without its end. */
export function lines(source) {
  const found = [];
  let from = 0;
  for (const end of source.matchAll(BREAK)) {
    found.push({text: clean(source.slice(from, end.index)), from, to: end.index});
    from = end.index + end[0].length;
  }
  if (from < source.length) { found.push({text: clean(source.slice(from)), from, to: source.length}); }
  return found;
}

export function clean(text) {
  return text.replace(BREAK, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replace(/[\0-\x09\x0B-\x1F\x7F-\x9F\uFEFF]/g, '');
}

export const isBlank = text => /^[\s\p{Z}\p{Cf}\x1C-\x1F]*$/u.test(text);

/** One line: every run of blanks is one space, none at the ends. */
export const tidy = text => clean(text).replace(/[\n ]+/g, ' ').replace(/^ | $/g, '');
