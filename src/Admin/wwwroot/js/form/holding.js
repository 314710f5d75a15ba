// A text area that someone is in keeps its height until its text needs another, and is contained: with each letter the browser then lays
// out and paints nothing around it. Measured by the console's bench, key down to paint.
const mark = 'is-held';

export function holding(root, signal) {
  let held;
  const fit = () => held?.fit();
  root.addEventListener('focusin', ({ target }) => { if (target.matches('textarea')) held = new Held(target); }, { signal });
  root.addEventListener('focusout', () => {
    held?.release();
    held = undefined;
  }, { signal });
  // Typed, or chosen from what two wrote.
  root.addEventListener('input', fit, { signal });
  root.addEventListener('field-changed', fit, { signal });
}

class Held {
  #area;
  /** The height it was given here; another is one that the editor dragged it to. */
  #height;
  #length;
  /** It is as high as it may be, and scrolls. */
  #isFull;

  constructor(area) {
    this.#area = area;
    if (area.style.height === '') this.#hold();
    else area.classList.add(mark);
  }

  fit() {
    if (!this.#isOurs) return;
    const { textLength, scrollHeight, clientHeight } = this.#area;
    if (textLength < this.#length || (scrollHeight > clientHeight && !this.#isFull)) this.#hold();
    this.#length = textLength;
  }

  release() {
    this.#area.classList.remove(mark);
    if (this.#isOurs) this.#area.style.height = '';
  }

  get #isOurs() { return this.#height !== undefined && this.#area.style.height === this.#height; }

  #hold() {
    const area = this.#area;
    area.classList.remove(mark);
    area.style.height = '';
    area.style.height = `${area.getBoundingClientRect().height}px`;
    area.classList.add(mark);
    this.#height = area.style.height;
    this.#length = area.textLength;
    this.#isFull = area.scrollHeight > area.clientHeight;
  }
}
