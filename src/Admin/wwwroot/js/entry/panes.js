// The width of the inspector: dragged, or moved by the arrow keys; remembered in this browser.
const key = 'console-inspector-width';
const step = 32;

export function watch(panes) {
  const divider = panes.querySelector('[data-divider]');
  const set = (width) => {
    panes.style.setProperty('--inspector', `${width}px`);
    divider.setAttribute('aria-valuenow', Math.round(width));
    localStorage.setItem(key, width);
  };
  const now = () => panes.lastElementChild.getBoundingClientRect().width;
  if (localStorage.getItem(key)) set(Number(localStorage.getItem(key)));
  divider.setAttribute('aria-valuenow', Math.round(now()));

  divider.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    divider.setPointerCapture(event.pointerId);
    const move = ({ clientX }) => set(Math.max(0, panes.getBoundingClientRect().right - clientX));
    divider.addEventListener('pointermove', move);
    divider.addEventListener('lostpointercapture', () => divider.removeEventListener('pointermove', move), { once: true });
  });
  divider.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') set(now() + step);
    else if (event.key === 'ArrowRight') set(now() - step);
    else return;
    event.preventDefault();
  });
  // F6 goes from pane to pane, as people know it from their browser and mail.
  panes.closest('.entry').addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const all = [...panes.querySelectorAll('[data-pane]')].filter((pane) => pane.offsetParent);
    all[(all.findIndex((pane) => pane.contains(document.activeElement)) + 1) % all.length]?.focus();
  });
}
