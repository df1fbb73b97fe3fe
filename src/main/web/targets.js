// Where a link may lead, as content.Target: our own publications and pictures, http, https and mailto.
const REFERENCE = /^(article|agreement|media):(?=0*[1-9])[0-9]{1,18}$/;
const MARKS = "\\-_.!~*'()%;:@&=+$,";
const OTHER = '\\u00A1-\\u{10FFFF}';
const PATH = `[\\w${MARKS}/${OTHER}]`;
const QUERY = `[\\w${MARKS}/?\\[\\]${OTHER}]`;
const HOST = `(?:[\\w${MARKS}${OTHER}]+|(?:[^@/?#]*@)?\\[[0-9A-Fa-f:.]+\\](?::[0-9]*)?)`;
const WEB = new RegExp(`^https?://${HOST}(?:/${PATH}*)?(?:\\?${QUERY}*)?(?:#${QUERY}*)?$`, 'iu');
const MAIL = new RegExp(`^mailto:(?!/)${QUERY}+(?:#${QUERY}*)?$`, 'iu');

export const reference = address => REFERENCE.test(address) ? address.replace(/:0+/, ':') : null;

/** The address as it is kept, or null where we lead nobody. */
export function target(address) {
  const ours = reference(address);
  if (ours) { return ours; }
  const broken = /%(?![0-9A-Fa-f]{2})/.test(address) || /\p{Z}/u.test(address);
  return !broken && (WEB.test(address) || MAIL.test(address)) ? address : null;
}
