// Beside the form: holds the frame with the patient's page, makes it as wide as the screen that is tried, hears what was clicked in it,
// and brings it up to date. It is loaded when the form is ready: first one can type.
export function open(room, tab, address, width, scheme) {
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
  };

  let shown;
  const load = async () => {
    const asked = address;
    const answer = await fetch(asked, { headers: { Accept: "text/html" } });
    const page = await answer.text();
    if (!answer.ok || asked !== address || page === shown) return;
    shown = page;
    tell({ kind: "page", page });
  };
  const bring = oneAtATime(() => load().catch(fault => console.info("The preview stays as it is:", fault?.message)));

  // What is typed here is shown as soon as it is saved; what others do comes by the server, which tells of the same batch once more.
  // A page that is being loaded hears nothing, and may have been written before what is told now.
  let [newest, isLoading, isBehind] = [0, true, false];
  const refresh = version => {
    if (version && version <= newest) return;
    newest = version ?? 0;
    if (isLoading) isBehind = true;
    else bring();
  };
  const saved = ({ detail: version }) => refresh(version);
  const dress = () => tell({ kind: "scheme", scheme });
  const loaded = () => {
    [shown, isLoading] = [undefined, false];
    dress();
    if (isBehind) bring();
    isBehind = false;
  };

  // Without a step in the tab's history.
  const go = () => {
    isLoading = true;
    frame.contentWindow.location.replace(address);
  };
  const begin = () => {
    document.removeEventListener("form-ready", begin);
    go();
  };

  const watcher = new ResizeObserver(fit);
  watcher.observe(room);
  addEventListener("message", hear);
  document.addEventListener("entry-saved", saved);
  frame.addEventListener("load", loaded);
  if (document.querySelector("[data-ready=true]")) begin();
  else document.addEventListener("form-ready", begin);

  return {
    refresh,
    show: wanted => {
      address = wanted;
      go();
    },
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
      document.removeEventListener("form-ready", begin);
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
