// The lists of a form: their parts are folded to a line or open, their items dragged by handles to another place. Folding is done here, so
// that it is done at once and stays as it is while the form is drawn anew.
export function folding(root, signal) {
  root.addEventListener('click', ({ target }) => {
    const fold = target.closest('[data-fold]');
    if (fold) setOpen(fold, fold.getAttribute('aria-expanded') !== 'true');
    const all = target.closest('[data-fold-all]');
    if (all) for (const one of root.querySelectorAll('[data-fold]')) setOpen(one, all.dataset.foldAll === 'open');
  }, { signal });
}

/** Opens everything that a field is folded away in. */
export function unfold(box) {
  for (let details = box.closest('details'); details; details = details.parentElement.closest('details')) details.open = true;
  const inside = box.closest('[data-inside]');
  if (inside?.hidden) setOpen(document.querySelector(`[aria-controls="${CSS.escape(inside.id)}"]`), true);
}

function setOpen(button, isOpen) {
  button.setAttribute('aria-expanded', isOpen);
  document.getElementById(button.getAttribute('aria-controls')).hidden = !isOpen;
}

/** Each item of a list also has buttons that move it: this is only the quick way. */
export function reordering(root, page, signal) {
  root.addEventListener('pointerdown', (event) => {
    const handle = event.target.closest('[data-handle]');
    const item = handle?.closest('[data-item]');
    const list = item?.closest('[data-reorder]');
    if (!list || root.classList.contains('is-read-only')) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    item.classList.add('is-dragged');
    let place = null;
    const move = ({ clientY }) => { place = mark(list, clientY); };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => {
      handle.removeEventListener('pointermove', move);
      item.classList.remove('is-dragged');
      clear(list);
      if (place !== null) page.invokeMethodAsync('Reorder', list.dataset.reorder, item.dataset.item, place).catch(() => {});
    }, { once: true });
  }, { signal });
}

const items = (list) => [...list.querySelectorAll('[data-item]')].filter((item) => item.closest('[data-reorder]') === list);

/** The place before which it would be dropped, marked. */
function mark(list, y) {
  const all = items(list);
  const at = all.findIndex((item) => y < item.getBoundingClientRect().top + item.getBoundingClientRect().height / 2);
  clear(list);
  if (at >= 0) all[at].classList.add('is-before');
  else all.at(-1)?.classList.add('is-after');
  return at < 0 ? all.length : at;
}

const clear = (list) => items(list).forEach((item) => item.classList.remove('is-before', 'is-after'));
