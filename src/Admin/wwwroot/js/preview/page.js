// In the frame of the preview: brings the page up to date in place, so that scroll, focus and open details stay, and tells the
// console which field was clicked. It only ever listens to the page of our own origin that frames it.
import { morph } from "./morph.js";

const patience = 100;
// Safari has no such thing.
const whenIdle = work => globalThis.requestIdleCallback ? requestIdleCallback(work, { timeout: patience }) : setTimeout(work);
let newest;

// The form beside it is on the same thread: who types goes first. Pages that come meanwhile are shown as one.
function bring(page) {
  if (newest === undefined) whenIdle(show);
  newest = page;
}

function show() {
  const next = new DOMParser().parseFromString(newest, "text/html");
  newest = undefined;
  const root = document.documentElement;
  if (document.title !== next.title) document.title = next.title;
  // Setting it, even to what it is, has the styles of the whole page worked out anew.
  if (root.lang !== next.documentElement.lang) root.lang = next.documentElement.lang;
  morph(document.body, next.body);
}

addEventListener("message", message => {
  if (message.origin !== location.origin || message.source !== parent) return;
  if (message.data?.kind === "page") bring(message.data.page);
  if (message.data?.kind === "scheme") document.documentElement.dataset.scheme = message.data.scheme;
});

document.addEventListener("click", click => {
  const link = click.target.closest("a[href]");
  const inPage = link?.getAttribute("href").startsWith("#");
  const field = click.target.closest("[data-field]")?.dataset.field;
  // Links lead to their fields as everything does; with Ctrl or Command they open as links do.
  if (inPage || click.ctrlKey || click.metaKey || click.target.closest("summary")) return;
  if (link) click.preventDefault();
  if (field) parent.postMessage({ kind: "field", field }, location.origin);
});
