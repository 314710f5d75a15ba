// Beside the form: holds the frame with the patient's page, makes it as wide as the screen that is tried, hears which field was
// clicked in it, and tells it to bring itself up to date.
export function open(room, tab, width, scheme, loaded) {
  const frame = room.querySelector("iframe");

  const fit = () => {
    const scale = Math.min(1, room.clientWidth / width);
    frame.style.width = `${width}px`;
    frame.style.height = `${room.clientHeight / scale}px`;
    frame.style.transform = `scale(${scale})`;
    frame.style.marginInlineStart = `${Math.max(0, (room.clientWidth - width * scale) / 2)}px`;
  };
  const tell = message => frame.contentWindow?.postMessage(message, location.origin);
  const hear = message => {
    if (message.origin !== location.origin || message.source !== frame.contentWindow) return;
    if (message.data?.kind === "field") tab.invokeMethodAsync("GoToAsync", message.data.field);
    // For who measures how long a key takes to the preview.
    if (message.data?.kind === "shown") room.dispatchEvent(new CustomEvent("preview-shown", { bubbles: true }));
  };
  // What is typed here is shown as soon as it is saved; what others do comes by the server, which tells of the same batch once more.
  // What the page is loaded with is told of once more too, by whoever has just written it.
  let asked = loaded;
  const refresh = version => {
    if (version !== null && version <= asked) return;
    asked = version ?? 0;
    tell({ kind: "refresh" });
  };
  const saved = ({ detail: version }) => refresh(version);
  const dress = () => tell({ kind: "scheme", scheme });

  const watcher = new ResizeObserver(fit);
  watcher.observe(room);
  addEventListener("message", hear);
  document.addEventListener("entry-saved", saved);
  frame.addEventListener("load", dress);
  dress();

  return {
    refresh,
    widen: wanted => {
      width = wanted;
      fit();
    },
    colour: wanted => {
      scheme = wanted;
      dress();
    },
    close: () => {
      watcher.disconnect();
      removeEventListener("message", hear);
      document.removeEventListener("entry-saved", saved);
      frame.removeEventListener("load", dress);
    },
  };
}
