// What the answer to a batch means for the fields whose values were in it.
import * as keeper from './keeper.js';
import { same } from './values.js';

export class Answers {
  #of;
  #form;
  #waiting;
  #saving;

  constructor(of, form, waiting, saving) {
    [this.#of, this.#form, this.#waiting, this.#saving] = [of, form, waiting, saving];
  }

  answered({ edits }, { version, edits: results }) {
    const saved = [];
    for (const result of results) {
      const edit = edits.find(({ sequence }) => sequence === result.sequence);
      this.#result(edit, result, version);
      if (isTaken(result) && !this.#waiting.of(edit.path)) saved.push(edit.path);
    }
    keeper.settle(this.#of, saved);
    // Who shows the entry beside the form need not wait for the news to come around by the server.
    document.dispatchEvent(new CustomEvent('entry-saved', { detail: version }));
  }

  /** The batch as a whole is not wanted: its values stay where they were typed, and in this browser. */
  refused({ edits }, sentence) {
    for (const { path, value, base } of edits) {
      const field = this.#form.field(path);
      if (!this.#waiting.of(path)) this.#waiting.keep(path, { value, base: field?.base ?? null, seen: base });
      field?.refuse(sentence);
    }
    keeper.settle(this.#of, []);
  }

  #result(edit, result, version) {
    const field = this.#form.field(edit.path);
    const newer = this.#waiting.of(edit.path);
    switch (result.outcome) {
      case 'APPLIED':
      case 'REPLAYED': {
        // A replay was done long ago and others may have written since: what was seen then stays what was seen.
        const seen = result.outcome === 'APPLIED' ? version : edit.base;
        // What was typed since builds on what was just saved, here and on the page that finds it if this one ends before it is sent.
        if (newer) this.#waiting.put(edit.path, { ...newer, base: edit.value, seen });
        field?.acknowledge(edit.value, seen);
        break;
      }
      case 'REFUSED':
        this.#waiting.keep(edit.path, newer ?? { value: edit.value, base: field?.base ?? null, seen: edit.base });
        field?.refuse(result.problem);
        break;
      case 'CONFLICT':
        this.#waiting.drop(edit.path);
        this.#contest(field, edit.path, newer?.value ?? edit.value, result);
        break;
    }
  }

  #contest(field, path, mine, { theirs = null, theirVersion }) {
    this.#waiting.keep(path, { value: mine, base: field?.base ?? null, seen: field?.seen ?? 0 });
    if (!field) return this.#form.lost(path, mine, () => keeper.forgetTyped(this.#of, path));
    field.sent = undefined;
    // Something around it was changed, not what was seen in it: nobody's words are overwritten.
    if (same(theirs, field.base)) {
      field.seen = theirVersion;
      return this.#saving.put(path, mine, field.base, theirVersion);
    }
    field.contest(theirs, theirVersion, () => this.#saving.typed(field));
  }
}

export const isTaken = ({ outcome }) => outcome === 'APPLIED' || outcome === 'REPLAYED';
