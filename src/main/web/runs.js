// Running text as runs of one style each, {text, strong, em, href, anchor}; blanks are single and styled only between two that
// are. `anchor` tells two links apart that stand side by side and lead to the same place.
import {clean} from './prose.js';

export const PLAIN = {strong: false, em: false, href: null, anchor: 0};
export const bold = style => ({...style, strong: true});
export const italic = style => ({...style, em: true});
export const linked = (style, href, anchor) => ({...style, href, anchor});
export const sameStyle = (a, b) => a.strong === b.strong && a.em === b.em && a.href === b.href && a.anchor === b.anchor;
export const plain = runs => runs.map(run => run.text).join('');

export class Runs {
  #finished = [];
  #current = '';
  #style = PLAIN;
  #spaced = false;

  add(text, style) {
    const words = clean(text).replace(/\n/g, ' ').split(' ');
    words.forEach((word, i) => {
      if (word !== '') { this.#addWord(word, style); }
      if (i < words.length - 1) { this.#spaced = true; }
    });
    return this;
  }

  addAll(runs) {
    runs.forEach(run => this.add(run.text, run));
    return this;
  }

  finish() {
    this.#close();
    return this.#finished;
  }

  #addWord(word, style) {
    if (this.#spaced && (this.#finished.length > 0 || this.#current !== '')) { this.#append(' ', shared(this.#style, style)); }
    this.#spaced = false;
    this.#append(word, style);
  }

  #append(text, style) {
    if (!sameStyle(this.#style, style)) {
      this.#close();
      this.#style = style;
    }
    this.#current += text;
  }

  #close() {
    if (this.#current !== '') {
      const {strong, em, href, anchor} = this.#style;
      this.#finished.push({text: this.#current, strong, em, href, anchor});
      this.#current = '';
    }
  }
}

export const tidyRuns = runs => new Runs().addAll(runs).finish();

function shared(a, b) {
  const link = a.href === b.href && a.anchor === b.anchor ? a : PLAIN;
  return {strong: a.strong && b.strong, em: a.em && b.em, href: link.href, anchor: link.anchor};
}
