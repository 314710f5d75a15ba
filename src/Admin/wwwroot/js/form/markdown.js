// Markdown fields: their toolbar, and the rendering beside them by the server's renderer, which is the one that readers see.
import { post } from './server.js';

const pause = 250;

export function renderings(root, signal) {
  const timers = new Map();
  const later = (box) => {
    if (!box?.querySelector('[data-rendering]')?.closest('details')?.open) return;
    clearTimeout(timers.get(box));
    timers.set(box, setTimeout(() => void render(box), pause));
  };
  root.addEventListener('field-changed', ({ target }) => later(target), { signal });
  root.addEventListener('toggle', ({ target }) => later(target.closest('[data-kind=markdown]')), { signal, capture: true });
}

async function render(box) {
  const written = box.querySelector('[data-input]').value;
  const { outcome, answer } = await post('/admin/markdown', JSON.stringify({ markdown: written }));
  // Safe: it is what the server lets readers see, and nothing else comes through its renderer.
  if (outcome === 'done' && box.querySelector('[data-input]').value === written) box.querySelector('[data-rendering]').innerHTML = answer.html;
}

const marks = {
  bold: (text) => [`**${text || 'bold'}**`],
  italic: (text) => [`*${text || 'italic'}*`],
  link: (text) => [`[${text || 'text'}](https://)`],
  heading: lines('## '),
  quote: lines('> '),
  list: lines('- '),
  numbers: (text) => [(text || 'item').split('\n').map((line, i) => `${i + 1}. ${line}`).join('\n'), 'block'],
};

/** Text is put in the way typing puts it in, so that Ctrl+Z takes it out again. */
export function mark(area, name) {
  const { selectionStart: from, selectionEnd: to, value } = area;
  const [text, isBlock] = marks[name](value.slice(from, to));
  const before = isBlock && from > 0 && value[from - 1] !== '\n' ? '\n' : '';
  area.focus();
  // Browsers have no other way to change a field that their undo knows of.
  document.execCommand('insertText', false, before + text);
}

function lines(sign) {
  return (text) => [(text || 'text').split('\n').map((line) => sign + line).join('\n'), 'block'];
}
