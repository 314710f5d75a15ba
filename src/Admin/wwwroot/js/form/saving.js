// Sends what is typed: at once on the first key, then every 100 ms while there is more; one batch at a time, each kept in the browser
// until it is answered, and sent again under the same numbers until it is.
import * as keeper from './keeper.js';
import { Answers } from './answers.js';
import { same } from './values.js';
import { post } from './server.js';
import { Waiting, isTooLong } from './waiting.js';

const pause = 100;
const firstWait = 500;
const longestWait = 10_000;

export class Saving {
  #of;
  #form;
  #words;
  #waiting;
  #answers;
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
    this.#waiting = new Waiting(of);
    this.#answers = new Answers(of, form, this.#waiting, this);
    addEventListener('online', () => this.#wake());
    addEventListener('focus', () => this.#wake());
    document.addEventListener('visibilitychange', () => this.#wake());
  }

  get isClean() { return this.#waiting.isEmpty && !this.#batch; }

  get isAsleep() { return this.#asleep !== undefined; }

  /** The editor changes a field: nothing is saved any more until it is looked at. */
  begun() { this.#form.state(this.#asleep ?? 'saving'); }

  /** The editor changed a field. */
  typed(field) {
    if (!this.#typed(field) && this.isClean) this.#rest();
  }

  /** The newest value of a field; an older one that was not sent yet is passed over. */
  put(path, value, base, seen) {
    this.#waiting.put(path, { value, base, seen });
    this.#form.state(this.#asleep ?? 'saving');
    this.#soon();
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
    if (field.isContested) return void this.#waiting.keep(field.path, { value, base: field.base, seen: field.seen });
    if (isTooLong(value)) return void field.refuse(this.#words.tooLong);
    field.isRefused = false;
    if (field.sent === undefined && same(value, field.base)) return void this.#undone(field);
    this.put(field.path, value, field.base, field.seen);
    return true;
  }

  #undone(field) {
    this.#waiting.forget(field.path);
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
    if (!this.#batch) await this.#take();
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

  // It counts as not saved from the moment it is taken, however long the browser needs to keep it.
  async #take() {
    this.#batch = this.#waiting.take();
    if (!this.#batch) return;
    for (const { path, value } of this.#batch.edits) {
      const field = this.#form.field(path);
      if (field) field.sent = value;
    }
    await keeper.keepBatch(this.#batch);
  }

  #answered(answer) {
    const batch = this.#batch;
    this.#batch = undefined;
    this.#wait = firstWait;
    this.#answers.answered(batch, answer);
  }

  #refused(sentence) {
    const batch = this.#batch;
    this.#batch = undefined;
    this.#answers.refused(batch, sentence);
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
