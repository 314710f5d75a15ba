// A key is drawn first; what has to be done about it comes after the paint, once for all keys of a frame: reading the field, comparing,
// keeping it in the browser.
const patience = 100;

export class Typing {
  #fields = new Set();
  #done;

  /** @param done takes a field that was typed in */
  constructor(done) { this.#done = done; }

  get isSettled() { return this.#fields.size === 0; }

  typed(field) {
    if (this.#fields.size === 0) afterPaint(() => this.settle());
    this.#fields.add(field);
  }

  /** At once: somebody asks for what was typed, or the page is being left. */
  settle() {
    const fields = [...this.#fields];
    this.#fields.clear();
    for (const field of fields) this.#done(field);
  }
}

// A page that is not seen is not painted: then the clock says when.
function afterPaint(work) {
  const late = setTimeout(work, patience);
  requestAnimationFrame(() => {
    clearTimeout(late);
    setTimeout(work);
  });
}
