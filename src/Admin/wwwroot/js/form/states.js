// What the editor is told about saving: seen at once, spoken only when it has settled or needs them.
const spokenAfter = 800;
const settledAfter = 250;

export class SaveState {
  #shown;
  #spoken;
  #words;
  #timer;
  #last;
  /** What is said as soon as it has held for a while. */
  #settling;

  constructor(root, words) {
    this.#shown = root.querySelector('[data-save-state]');
    this.#spoken = root.querySelector('[data-save-spoken]');
    this.#words = words;
  }

  /** One of saved, saving, offline, stranger, refused; the sentence is for refused. */
  set(state, sentence) {
    clearTimeout(this.#settling?.timer);
    this.#settling = undefined;
    // Between two keys all is saved for a moment, ten times a second: that would flicker, and cost as much as the keys.
    if (state === 'saved' && this.#last === this.#words.saving) this.#settling = { state, timer: setTimeout(() => this.#settle(), settledAfter) };
    else this.#show(state, sentence ?? this.#words[state]);
  }

  /** The editor asked: it is said again though it was said before. */
  sayAgain() {
    this.#settle();
    this.#spoken.textContent = '';
    requestAnimationFrame(() => { this.#spoken.textContent = this.#last; });
  }

  #settle() {
    if (!this.#settling) return;
    const { state, timer } = this.#settling;
    clearTimeout(timer);
    this.#settling = undefined;
    this.#show(state, this.#words[state]);
  }

  #show(state, text) {
    if (this.#last === text) return;
    this.#last = text;
    this.#shown.dataset.state = state;
    say(this.#shown, text);
    clearTimeout(this.#timer);
    // Saving is what always goes on while typing: to hear of it would be no help.
    if (state !== 'saving') this.#timer = setTimeout(() => { this.#spoken.textContent = text; }, spokenAfter);
  }
}

/** Says something in an element by the text that is there already: a node that is put in has style and layout looked for far around it. */
export function say(element, text) {
  const { firstChild } = element;
  if (firstChild?.nodeType !== Node.TEXT_NODE || firstChild.nextSibling) element.textContent = text;
  else if (firstChild.data !== text) firstChild.data = text;
}
