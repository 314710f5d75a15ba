// Parts of a long form, each folded to a line or open. Done here, so that it is done at once and stays as it is while the form is drawn anew.
export function folding(root, signal) {
  root.addEventListener('click', ({ target }) => {
    const fold = target.closest('[data-fold]');
    if (fold) set(fold, fold.getAttribute('aria-expanded') !== 'true');
    const all = target.closest('[data-fold-all]');
    if (all) for (const one of root.querySelectorAll('[data-fold]')) set(one, all.dataset.foldAll === 'open');
  }, { signal });
}

/** Opens everything that a field is folded away in. */
export function unfold(box) {
  for (let details = box.closest('details'); details; details = details.parentElement.closest('details')) details.open = true;
  const inside = box.closest('[data-inside]');
  if (inside?.hidden) set(document.querySelector(`[aria-controls="${CSS.escape(inside.id)}"]`), true);
}

function set(button, isOpen) {
  button.setAttribute('aria-expanded', isOpen);
  document.getElementById(button.getAttribute('aria-controls')).hidden = !isOpen;
}
