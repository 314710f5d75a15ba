// The shortcuts of the entry page. Ctrl on all systems, and Cmd where that is what people press.
export function listen(signal, save) {
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
