// A preview in a window of its own follows the writing: every acknowledged save shows it anew, at the place where it was.
const saves = new BroadcastChannel('draft-saved');
const form = document.querySelector('form[data-autosave]');
const frame = document.querySelector('iframe[data-live]');

document.addEventListener('draft-saved', () => saves.postMessage(form.getAttribute('action')));

if (frame) {
  saves.onmessage = ({data}) => {
    if (data !== frame.dataset.live) { return; }
    const {scrollX, scrollY} = frame.contentWindow;
    frame.addEventListener('load', () => frame.contentWindow.scrollTo(scrollX, scrollY), {once: true});
    frame.contentWindow.location.reload();
  };
}
