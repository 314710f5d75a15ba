// What was typed and is not on its way yet: of each field the newest value and what it was typed on, here and in the browser.
import * as keeper from './keeper.js';

const mostBytes = 600_000;

export class Waiting {
  #of;
  #sequence = 0;
  #newest = new Map();

  /** @param of user, entry, client and revision */
  constructor(of) { this.#of = of; }

  get isEmpty() { return this.#newest.size === 0; }

  of(path) { return this.#newest.get(path); }

  put(path, typed) {
    this.#newest.set(path, typed);
    this.keep(path, typed);
  }

  /** Not to be sent, or not now: it stays in the browser. */
  keep(path, typed) { keeper.keepTyped(this.#of, path, typed); }

  /** It is not sent; it stays in the browser. */
  drop(path) { this.#newest.delete(path); }

  forget(path) {
    this.drop(path);
    keeper.forgetTyped(this.#of, path);
  }

  /** As much as goes into one batch, oldest first; undefined when there is nothing. */
  take() {
    const edits = [];
    let size = 0;
    for (const [path, { value, seen }] of this.#newest) {
      size += bytes(value);
      if (edits.length > 0 && size > mostBytes) break;
      edits.push({ sequence: ++this.#sequence, path, value, base: seen });
    }
    for (const { path } of edits) this.drop(path);
    return edits.length > 0 ? { ...this.#of, edits } : undefined;
  }
}

export const isTooLong = (value) => bytes(value) > mostBytes;

const bytes = (value) => (JSON.stringify(value) ?? '').length;
