// Stands in for the package of that name: a browser knows every entity of HTML by itself, so its table need not be sent.
const reader = document.createElement('textarea');

export function decodeHTML(text) {
  reader.innerHTML = text; // of a text area: characters and entities alone, never elements
  return reader.value;
}
