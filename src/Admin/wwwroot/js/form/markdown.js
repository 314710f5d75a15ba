// The rendering beside a Markdown field: by the server's renderer, which is the one that readers see, when the editor pauses.
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
