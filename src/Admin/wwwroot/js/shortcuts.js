// Keys that work everywhere in the console, without asking the server: what they open is there already.
const off = 'console-single-keys-off';
const isTyping = (element) => element.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName);
const dialogs = { palette: () => document.getElementById('palette'), help: () => document.getElementById('help') };

document.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    open('palette');
    return;
  }
  // Single keys can be switched off: who speaks to the computer, or whose hands shake, presses them unawares (WCAG 2.1.4).
  if (localStorage.getItem(off) || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (document.querySelector('dialog[open], .mud-dialog')) return;
  if (event.key === '?') open('help');
  else if (event.key === '/') document.querySelector('[data-key="search"]')?.focus();
  else return;
  event.preventDefault();
});

document.addEventListener('click', (event) => {
  const opener = event.target.closest('[data-opens]');
  if (opener) open(opener.dataset.opens);
  const dialog = event.target.closest('dialog.shell');
  // A press beside the box is a press on the dialog itself.
  if (dialog && (event.target === dialog || event.target.closest('[data-closes], [role="option"], a'))) dialog.close();
});

// A menu closes when one looks elsewhere.
document.addEventListener('click', (event) => {
  for (const menu of document.querySelectorAll('details.menu[open]')) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' && event.target.closest('details.menu[open]');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});

/** Called once the dialogs are there. */
export function ready() {
  const palette = dialogs.palette();
  const input = palette.querySelector('input');
  const list = palette.querySelector('[role="listbox"]');
  const options = () => [...list.querySelectorAll('[role="option"]')];
  const active = () => list.querySelector('[aria-selected="true"]');

  function choose(option) {
    active()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }

  input.addEventListener('keydown', (event) => {
    const all = options();
    const at = all.indexOf(active());
    if (event.key === 'ArrowDown') choose(all[(at + 1) % all.length]);
    else if (event.key === 'ArrowUp') choose(all[(at - 1 + all.length) % all.length]);
    else if (event.key === 'Enter') active()?.click();
    else return;
    event.preventDefault();
  });
  // What is found is drawn anew with every key: the best is chosen.
  new MutationObserver(() => choose(options()[0])).observe(list, { childList: true, subtree: true });
  choose(options()[0]);

  const switched = dialogs.help().querySelector('[data-single-keys]');
  switched.checked = !localStorage.getItem(off);
  switched.addEventListener('change', () => (switched.checked ? localStorage.removeItem(off) : localStorage.setItem(off, '1')));
}

function open(name) {
  const dialog = dialogs[name]();
  if (!dialog || dialog.open) return;
  for (const other of document.querySelectorAll('dialog.shell[open]')) other.close();
  const input = dialog.querySelector('input[type="search"]');
  if (input && input.value) {
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  dialog.showModal();
}

/** The entry page's own. Ctrl on all systems, and Cmd where that is what people press. */
export function atAnEntry(signal, save) {
  document.addEventListener('keydown', (event) => {
    const isMod = (event.ctrlKey || event.metaKey) && !event.altKey;
    const key = event.key.toLowerCase();
    if (isMod && !event.shiftKey && key === 's') void save();
    else if (isMod && !event.shiftKey && key === 'e') press('[data-action=edit]');
    else if (isMod && event.shiftKey && key === 'p') press('[data-action=publish]');
    else if (isMod && event.shiftKey && key === 'd') press('[data-tab="3"]');
    else if (event.altKey && !event.ctrlKey && /^Digit[1-6]$/.test(event.code)) press(`[data-tab="${event.code.slice(-1)}"]`);
    else return;
    event.preventDefault();
  }, { signal });
}

const press = (selector) => document.querySelector(selector)?.click();
