// What a page keeps in the browser of what was typed on it, in the order in which it was typed.
import * as ledger from './ledger.js';

export const address = ({ entry }) => `/admin/entries/${entry}/edits`;

export const body = ({ client, edits }) => JSON.stringify({ client, edits: edits.map((edit) => ({ ...edit, value: edit.value ?? null })) });

/** From path to what is to be written; keys come faster than the browser writes, and only the newest counts. */
const newest = new Map();
let last = Promise.resolve();
let isWarned = false;

export function keepTyped(of, path, record) {
  const isWaiting = newest.has(path);
  newest.set(path, { user: of.user, entry: of.entry, client: of.client, revision: of.revision, path, ...record });
  if (isWaiting) return;
  then(() => {
    const writing = newest.get(path);
    newest.delete(path);
    return writing && ledger.keepTyped(writing);
  });
}

export function forgetTyped(of, path) {
  newest.delete(path);
  then(() => ledger.forgetTyped(of, path));
}

export const keepBatch = (batch) => then(() => ledger.keepBatch(batch));

/** The batch was answered: it goes, and with it the fields of which nothing newer was typed. */
export function settle(of, paths) {
  for (const path of paths) newest.delete(path);
  then(() => ledger.settle(of, paths));
}

// A browser that keeps nothing (a private window, a full disk) still saves; it only cannot survive a crash.
function then(work) {
  last = last.then(work).catch((fault) => {
    if (!isWarned) console.info('This browser does not keep what is typed:', fault?.message);
    isWarned = true;
  });
  return last;
}
