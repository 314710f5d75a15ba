// Beside the form: holds the frame with the patient's page, makes it as wide as the screen that is tried, hears what was clicked in it,
// and brings it up to date. The frame is sandboxed without an origin: it can do nothing to the console, browsers give it a process of its
// own, so that it is parsed and painted beside the thread that is typed on, and what it shows anew is fetched here.
export function open(room, tab, width, scheme) {
  const frame = room.querySelector("iframe");

  const fit = () => {
    const scale = Math.min(1, room.clientWidth / width);
    frame.style.width = `${width}px`;
    frame.style.height = `${room.clientHeight / scale}px`;
    frame.style.transform = `scale(${scale})`;
    frame.style.marginInlineStart = `${Math.max(0, (room.clientWidth - width * scale) / 2)}px`;
  };
  // Without an origin it cannot be named; our policy lets nothing but our own pages into it.
  const tell = message => frame.contentWindow?.postMessage(message, "*");
  const hear = message => {
    if (message.source !== frame.contentWindow) return;
    if (message.data?.kind === "field") tab.invokeMethodAsync("GoToAsync", message.data.field);
  };

  let shown;
  const load = async () => {
    const address = frame.src;
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    const page = await answer.text();
    if (!answer.ok || address !== frame.src || page === shown) return;
    shown = page;
    tell({ kind: "page", page });
  };
  const bring = oneAtATime(() => load().catch(fault => console.info("The preview stays as it is:", fault?.message)));

  // What is typed here is shown as soon as it is saved; what others do comes by the server, which tells of the same batch once more.
  let asked = 0;
  const refresh = version => {
    if (version && version <= asked) return;
    asked = version ?? 0;
    bring();
  };
  const saved = ({ detail: version }) => refresh(version);
  const dress = () => tell({ kind: "scheme", scheme });
  const loaded = () => {
    shown = undefined;
    dress();
  };

  const watcher = new ResizeObserver(fit);
  watcher.observe(room);
  addEventListener("message", hear);
  document.addEventListener("entry-saved", saved);
  frame.addEventListener("load", loaded);
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
      frame.removeEventListener("load", loaded);
    },
  };
}

// What is asked for while it is being done is done once more.
function oneAtATime(work) {
  let isAsked = false;
  let isWorking = false;
  return async () => {
    isAsked = true;
    if (isWorking) return;
    isWorking = true;
    while (isAsked) {
      isAsked = false;
      await work();
    }
    isWorking = false;
  };
}
