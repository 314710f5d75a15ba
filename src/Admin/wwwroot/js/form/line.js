// The page's own connection may be cut, or the server may have started anew and forgotten the page. Typing goes on: it is saved another
// way. The page is loaded again when nobody types, and the cursor is put back where it was.
const quiet = 4_000;
const again = 5_000;
const placeKey = 'console-place';

export function keepTyping(form, saving, signal) {
  let typedAt = -quiet;
  document.addEventListener('input', () => { typedAt = performance.now(); }, { signal });
  document.addEventListener('connection', (event) => {
    event.preventDefault();
    const { state } = event.detail;
    document.documentElement.dataset.line = state === 'hide' ? 'there' : 'cut';
    if (state === 'failed') reconnect();
    if (state === 'rejected') loadWhenQuiet();
  }, { signal });
  comeBack(form);

  async function reconnect() {
    if (signal.aborted) return;
    try {
      if (!await Blazor.reconnect()) loadWhenQuiet();
    } catch {
      // Not reached yet.
      setTimeout(reconnect, again);
    }
  }

  function loadWhenQuiet() {
    if (signal.aborted) return;
    if (performance.now() - typedAt < quiet || !saving.isClean) {
      setTimeout(loadWhenQuiet, 500);
      return;
    }
    remember();
    location.reload();
  }
}

function remember() {
  const { activeElement: at } = document;
  const path = at?.closest('[data-path]')?.dataset.path;
  if (path) sessionStorage.setItem(placeKey, JSON.stringify({ page: location.pathname, path, from: at.selectionStart ?? null }));
}

function comeBack(form) {
  const place = JSON.parse(sessionStorage.getItem(placeKey) ?? 'null');
  sessionStorage.removeItem(placeKey);
  if (place?.page !== location.pathname) return;
  form.focus(place.path);
  if (place.from !== null) document.activeElement?.setSelectionRange?.(place.from, place.from);
}
