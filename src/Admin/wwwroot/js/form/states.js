// What the editor is told about saving: seen at once, spoken only when it has settled or needs them.
const spokenAfter = 800;

export class SaveState {
  #shown;
  #spoken;
  #words;
  #timer;
  #last;

  constructor(root, words) {
    this.#shown = root.querySelector('[data-save-state]');
    this.#spoken = root.querySelector('[data-save-spoken]');
    this.#words = words;
  }

  /** One of saved, saving, offline, stranger, refused; the sentence is for refused. */
  set(state, sentence) {
    const text = sentence ?? this.#words[state];
    if (this.#last === text) return;
    this.#last = text;
    this.#shown.dataset.state = state;
    this.#shown.textContent = text;
    clearTimeout(this.#timer);
    // Saving is what always goes on while typing: to hear of it would be no help.
    if (state !== 'saving') this.#timer = setTimeout(() => { this.#spoken.textContent = text; }, spokenAfter);
  }

  /** The editor asked: it is said again though it was said before. */
  sayAgain() {
    this.#spoken.textContent = '';
    requestAnimationFrame(() => { this.#spoken.textContent = this.#last; });
  }
}
