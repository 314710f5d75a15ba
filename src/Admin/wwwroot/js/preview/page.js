// In the frame of the preview: brings the page up to date in place, so that scroll, focus and open details stay, and tells the
// console which field was clicked. It only ever talks to the page of our own origin that frames it.
import { morph } from "./morph.js";

const patience = 100;
// While someone types, the page is brought up to date over and over: it rests for so many times as long as that took, or the next keys
// would feel it on a slow computer (the console's bench, key down to paint; key to preview has time for it).
const rest = 16;
// Not every browser tells when it has nothing to do.
const whenIdle = globalThis.requestIdleCallback ?? (work => setTimeout(work));
let isWanted = false;
let isRunning = false;
let shown;

async function refresh() {
  isWanted = true;
  // One at a time; what rings meanwhile is one more.
  if (isRunning) return;
  isRunning = true;
  try {
    while (isWanted) {
      isWanted = false;
      const took = await load();
      await new Promise(resolve => setTimeout(resolve, took * rest));
    }
  } finally {
    isRunning = false;
  }
}

/** Answers for how many milliseconds it kept everything else waiting. */
async function load() {
  const text = await read();
  if (text === undefined) return 0;
  // The form beside it is on the same thread: who types goes first.
  await new Promise(resolve => whenIdle(resolve, { timeout: patience }));
  const from = performance.now();
  if (text !== shown) show(new DOMParser().parseFromString(text, "text/html"));
  shown = text;
  parent.postMessage({ kind: "shown" }, location.origin);
  return performance.now() - from;
}

/** Undefined: not to be had now. What is saved next rings again. */
async function read() {
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    return answer.ok ? await answer.text() : undefined;
  } catch (away) {
    console.info("The page cannot be read:", away?.message);
  }
}

function show(next) {
  const root = document.documentElement;
  if (document.title !== next.title) document.title = next.title;
  // Setting it, even to what it is, has the styles of the whole page worked out anew.
  if (root.lang !== next.documentElement.lang) root.lang = next.documentElement.lang;
  morph(document.body, next.body);
}

addEventListener("message", message => {
  if (message.origin !== location.origin || message.source !== parent) return;
  if (message.data?.kind === "refresh") refresh();
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
