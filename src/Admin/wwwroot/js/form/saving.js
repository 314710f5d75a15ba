// Sends what is typed: at once on the first key, then every 100 ms while there is more; one batch at a time, each kept in the browser
// until it is answered, and sent again under the same numbers until it is.
import * as keeper from './keeper.js';
import { post } from './server.js';
import { same } from './json.js';

const pause = 100;
const mostBytes = 600_000;
const firstWait = 500;
const longestWait = 10_000;

export class Saving {
  #of;
  #form;
  #words;
  #sequence = 0;
  /** From path to the newest value that was not sent, and what it was typed on. */
  #waiting = new Map();
  #batch;
  #isSending = false;
  #lastSent = -pause;
  #timer;
  #wait = firstWait;
  /** Why nothing can be sent now: offline or stranger. */
  #asleep;
  #flushes = [];

  /**
   * @param of user, entry, client and revision
   * @param form finds a field by path, shows the state, and takes what has no field any more
   */
  constructor(of, form, words) {
    [this.#of, this.#form, this.#words] = [of, form, words];
    addEventListener('online', () => this.#wake());
    addEventListener('focus', () => this.#wake());
    document.addEventListener('visibilitychange', () => this.#wake());
  }

  get isClean() { return this.#waiting.size === 0 && !this.#batch; }

  get isAsleep() { return this.#asleep !== undefined; }

  /** The editor changes a field: nothing is saved any more until it is looked at. */
  begun() { this.#form.state(this.#asleep ?? 'saving'); }

  /** The editor changed a field. */
  typed(field) {
    if (!this.#typed(field) && this.isClean) this.#rest();
  }

  /** The newest value of a field; an older one that was not sent yet is passed over. */
  put(path, value, base, seen) {
    this.#keep(path, { value, base, seen });
    this.#form.state(this.#asleep ?? 'saving');
    this.#soon();
  }

  #keep(path, typed) {
    this.#waiting.set(path, typed);
    keeper.keepTyped(this.#of, path, typed);
  }

  /** Sends what there is; answers whether it is with the server. */
  flush() {
    if (this.isClean) return Promise.resolve(true);
    return new Promise((resolve) => {
      this.#flushes.push(resolve);
      this.#wake();
    });
  }

  /** Whether there is something to be sent. */
  #typed(field) {
    const value = field.value;
    field.changed();
    if (value === undefined) return void field.tell(this.#words.incomplete);
    // While two versions are to be chosen from, mine is what stands in the field; it is sent when it is chosen.
    if (field.isContested) return void keeper.keepTyped(this.#of, field.path, { value, base: field.base, seen: field.seen });
    if (bytes(value) > mostBytes) return void field.refuse(this.#words.tooLong);
    field.isRefused = false;
    if (field.sent === undefined && same(value, field.base)) return void this.#undone(field);
    this.put(field.path, value, field.base, field.seen);
    return true;
  }

  #undone(field) {
    this.#waiting.delete(field.path);
    keeper.forgetTyped(this.#of, field.path);
    field.tell(null);
    this.#rest();
  }

  #soon() {
    if (this.#isSending || this.#asleep || this.#timer) return;
    this.#in(Math.max(0, this.#lastSent + pause - performance.now()));
  }

  #in(milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), milliseconds);
  }

  #wake() {
    if (!this.isClean && !this.#isSending) this.#in(0);
  }

  async #send() {
    this.#timer = undefined;
    if (this.#isSending) return;
    this.#isSending = true;
    this.#asleep = undefined;
    this.#batch ??= await this.#take();
    if (this.#batch) {
      this.#lastSent = performance.now();
      const { outcome, answer, sentence } = await post(keeper.address(this.#of), keeper.body(this.#batch), this.#of);
      if (outcome === 'done') this.#answered(answer);
      else if (outcome === 'refused') this.#refused(sentence);
      else this.#sleep(outcome === 'stranger' ? 'stranger' : 'offline');
    }
    this.#isSending = false;
    if (!this.#asleep) this.#rest();
  }

  async #take() {
    const edits = [];
    let size = 0;
    for (const [path, { value, seen }] of this.#waiting) {
      size += bytes(value);
      if (edits.length > 0 && size > mostBytes) break;
      edits.push({ sequence: ++this.#sequence, path, value, base: seen });
    }
    if (edits.length === 0) return undefined;
    for (const { path, value } of edits) {
      this.#waiting.delete(path);
      const field = this.#form.field(path);
      if (field) field.sent = value;
    }
    const batch = { ...this.#of, edits };
    await keeper.keepBatch(batch);
    return batch;
  }

  #answered({ version, edits: results }) {
    const { edits } = this.#batch;
    this.#batch = undefined;
    this.#wait = firstWait;
    const saved = [];
    for (const result of results) {
      const edit = edits.find(({ sequence }) => sequence === result.sequence);
      this.#result(edit, result, version);
      if (isTaken(result) && !this.#waiting.has(edit.path)) saved.push(edit.path);
    }
    keeper.settle(this.#of, saved);
    // Who shows the entry beside the form need not wait for the news to come around by the server.
    document.dispatchEvent(new CustomEvent('entry-saved', { detail: version }));
  }

  #result(edit, result, version) {
    const field = this.#form.field(edit.path);
    const newer = this.#waiting.get(edit.path);
    switch (result.outcome) {
      case 'APPLIED':
      case 'REPLAYED': {
        // A replay was done long ago and others may have written since: what was seen then stays what was seen.
        const seen = result.outcome === 'APPLIED' ? version : edit.base;
        // What was typed since builds on what was just saved, here and on the page that finds it if this one ends before it is sent.
        if (newer) this.#keep(edit.path, { ...newer, base: edit.value, seen });
        field?.acknowledge(edit.value, seen);
        break;
      }
      case 'REFUSED':
        keeper.keepTyped(this.#of, edit.path, newer ?? { value: edit.value, base: field?.base ?? null, seen: edit.base });
        field?.refuse(result.problem);
        break;
      case 'CONFLICT':
        this.#waiting.delete(edit.path);
        this.#contest(field, edit.path, newer?.value ?? edit.value, result);
        break;
    }
  }

  #contest(field, path, mine, { theirs = null, theirVersion }) {
    keeper.keepTyped(this.#of, path, { value: mine, base: field?.base ?? null, seen: field?.seen ?? 0 });
    if (!field) return this.#form.lost(path, mine, () => keeper.forgetTyped(this.#of, path));
    field.sent = undefined;
    // Something around it was changed, not what was seen in it: nobody's words are overwritten.
    if (same(theirs, field.base)) {
      field.seen = theirVersion;
      return this.put(path, mine, field.base, theirVersion);
    }
    field.contest(theirs, theirVersion, () => this.typed(field));
  }

  // The batch as a whole is not wanted: its values stay where they were typed, and in this browser.
  #refused(sentence) {
    const { edits } = this.#batch;
    this.#batch = undefined;
    for (const { path, value, base } of edits) {
      const field = this.#form.field(path);
      if (!this.#waiting.has(path)) keeper.keepTyped(this.#of, path, { value, base: field?.base ?? null, seen: base });
      field?.refuse(sentence);
    }
    keeper.settle(this.#of, []);
    this.#release(false);
  }

  #sleep(why) {
    this.#asleep = why;
    this.#form.state(why);
    this.#release(false);
    this.#in(this.#wait);
    this.#wait = Math.min(longestWait, this.#wait * 2);
  }

  #rest() {
    if (!this.isClean) return this.#soon();
    this.#form.state('saved');
    this.#release(true);
  }

  #release(isSaved) {
    for (const resolve of this.#flushes.splice(0)) resolve(isSaved);
  }
}

export const isTaken = ({ outcome }) => outcome === 'APPLIED' || outcome === 'REPLAYED';

const bytes = (value) => (JSON.stringify(value) ?? '').length;
