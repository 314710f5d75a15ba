// One field of the form: what stands in it, what the server last said of it, and what is wrong with it.
import { read, same, write } from './values.js';
import { ask } from './conflict.js';
import { say } from './states.js';

const problemAfter = 700;

export class Field {
  /** The value and the version that the server last told; edits are made on these. */
  base = null;
  seen = 0;
  /** What was sent and is not answered. Undefined: nothing. */
  sent;
  /** What others wrote while this editor was in the field. */
  #theirs;
  /** Two wrote at once, and this editor has not chosen yet. */
  isContested = false;
  /** The server does not keep what stands here. */
  isRefused = false;
  #words;
  #timer;

  constructor(box, words) {
    this.box = box;
    this.path = box.dataset.path;
    this.#words = words;
  }

  get value() { return read(this.box); }

  get isFocused() { return this.box.contains(document.activeElement); }

  get isDirty() {
    const { value } = this;
    return value === undefined || this.sent !== undefined || this.isRefused || this.isContested || !same(value, this.base);
  }

  /** From the server: the value is shown where nobody is in the way. */
  receive(value, version) {
    if (version < this.seen || (this.sent !== undefined && same(value, this.sent))) return;
    if (same(value, this.base) || same(value, this.value)) {
      Object.assign(this, { base: value, seen: version });
      return;
    }
    if (this.isFocused || this.isDirty) {
      this.#theirs = { value, version };
      this.box.classList.add('is-behind');
      return;
    }
    this.#take(value, version);
    this.box.classList.add('was-changed');
    setTimeout(() => this.box.classList.remove('was-changed'), 1500);
  }

  /** The first value there is. */
  begin(value, version) {
    this.#take(value, version);
  }

  /** What was typed on an earlier page, and what it was typed on. */
  restore(value, base, seen) {
    this.#take(value, seen);
    this.base = base;
  }

  /** The editor leaves: what others wrote meanwhile is shown now, where nothing was typed. */
  leave() {
    if (this.#theirs && !this.isDirty) this.#take(this.#theirs.value, this.#theirs.version);
  }

  acknowledge(value, seen) {
    Object.assign(this, { sent: undefined, base: value, seen, isRefused: false });
    if (this.#theirs?.version <= seen) this.#catchUp();
    this.tell(null);
  }

  refuse(sentence) {
    Object.assign(this, { sent: undefined, isRefused: true });
    this.tell(sentence);
  }

  /** The same field was written by two: the editor chooses; until then the field keeps what is in it. */
  contest(theirs, version, choose) {
    this.isContested = true;
    const base = this.base;
    ask(this.box, { mine: () => this.value, theirs: () => theirs, base: () => base }, this.#words, (value) => {
      this.isContested = false;
      this.#take(theirs, version);
      write(this.box, value);
      choose();
    });
  }

  /** The sentence stands beside the field; while someone types, it waits until they pause. */
  tell(sentence) {
    clearTimeout(this.#timer);
    const place = this.box.querySelector('[data-problem]');
    const show = () => {
      say(place, sentence ?? '');
      if (place.hidden !== !sentence) place.hidden = !sentence;
      for (const input of this.box.querySelectorAll('[data-input]')) invalid(input, sentence ? 'true' : 'false');
    };
    if (sentence && this.isFocused && place.hidden) this.#timer = setTimeout(show, problemAfter);
    else show();
  }

  /** How long the value is. */
  count() {
    const counter = this.box.querySelector('[data-count]');
    if (!counter) return;
    const length = characters(this.value ?? '');
    say(counter, `${length} / ${counter.dataset.count}`);
    counter.classList.toggle('is-over', length > Number(counter.dataset.count));
  }

  /** What depends on the value: how long it is, whether there is any. */
  changed() {
    const { value } = this;
    this.count();
    this.box.classList.toggle('is-empty', value === null);
    this.box.dispatchEvent(new CustomEvent('field-changed', { bubbles: true }));
  }

  #take(value, version) {
    Object.assign(this, { base: value, seen: version });
    this.#catchUp();
    write(this.box, value);
    this.changed();
  }

  #catchUp() {
    this.#theirs = undefined;
    this.box.classList.remove('is-behind');
  }
}

// Told after every batch, and nearly always the same: an attribute that is set anew has its styles looked for anew.
function invalid(input, is) {
  if (input.getAttribute('aria-invalid') !== is) input.setAttribute('aria-invalid', is);
}

// As the server counts: by characters, not by halves of them.
function characters(text) {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
