// What goes onto the clipboard as plain text: words from one line as they are, blocks as the story's own text, so that nothing that
// was put in (a "Baca juga", an agreement, a picture, who spoke) stays behind.
import {block} from './document.js';
import {schema} from './schema.js';
import {writeAll} from './writing.js';

const {paragraph, quote, speaker, words} = schema.nodes;

/** `selection` is the one that the slice was cut from. */
export function asText({content}, {$from, to}, language) {
  return $from.node($from.sharedDepth(to)).isTextblock
    ? content.textBetween(0, content.size) : writeAll(content.content.map(whole).map(block).filter(Boolean), language);
}

/** A quotation of which a part was cut has no speaker, or nothing else. */
function whole(node) {
  if (node.type !== quote || node.childCount > 1) { return node; }
  const [part] = node.content.content;
  return part.type === words ? quote.create(null, [part, speaker.create()]) : paragraph.create(null, part.content);
}
