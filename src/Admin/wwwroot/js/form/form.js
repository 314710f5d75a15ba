// The form of an entry: its fields are plain elements that Blazor draws once and this script owns. What is typed goes to the server by
// itself (saving.js); what others write comes through the page (receive) and never into a field that someone is in.
import { Field } from './field.js';
import { Saving } from './saving.js';
import { SaveState } from './states.js';
import { adopt, live } from './adopting.js';
import { identity } from './server.js';
import { buttons, pictures } from './buttons.js';
import { holding } from './holding.js';
import { renderings } from './markdown.js';
import { keepTyping } from './line.js';
import { folding, reordering, unfold } from './lists.js';
import { atAnEntry } from '../shortcuts.js';
import { Typing } from './typing.js';

const adoptAgainAfter = 3_000;
const drawnWithin = 5_000;

/**
 * @param {HTMLElement} root holds the boxes of all fields: [data-path], [data-kind]
 * @param options entry, revision, version, values, isEditable, words
 * @param page is told where the editor is: MoveTo(path), and what is ordered anew: Reorder(list, key, place)
 */
export async function open(root, options, page) {
  const form = new Form(root, options, page);
  await form.begin();
  return form;
}

class Form {
  #root;
  #options;
  #page;
  #fields = new Map();
  /** From path to the value and version that the server told last: a box may be drawn after its value was told. */
  #told = new Map();
  #saving;
  #typing = new Typing((field) => this.#saving.typed(field));
  #state;
  #stops = new AbortController();
  #isEditable;
  #lagging = '';
  /** Sees what is drawn while a field is to be gone to that is not there. */
  #coming;

  constructor(root, options, page) {
    [this.#root, this.#options, this.#page, this.#isEditable] = [root, options, page, options.isEditable];
    this.#state = new SaveState(root, options.words);
  }

  async begin() {
    const { entry, revision, version, values, words } = this.#options;
    this.receive(version, values, this.#isEditable);
    const client = name();
    live(client);
    const who = await identity();
    const of = { user: who?.user ?? '', entry, client, revision };
    this.#saving = new Saving(of, this, words);
    this.#listen();
    this.state('saved');
    await this.#adopt(of);
    // A page that is just being left may still count as living.
    setTimeout(() => void this.#adopt(of), adoptAgainAfter);
    this.#root.dataset.ready = 'true';
  }

  field(path) {
    const field = this.#fields.get(path);
    return field?.box.isConnected ? field : undefined;
  }

  /** What the server has now: from path to value, for what changed since it last told. */
  receive(version, values, isEditable, lagging = []) {
    this.#typing.settle();
    for (const [path, value] of values) {
      this.#told.set(path, { value, version });
      this.field(path)?.receive(value, version);
    }
    // Looked for again only where something may have come: this is done after every batch that anybody types.
    const hasNew = this.#scan();
    if (hasNew || isEditable !== this.#isEditable) this.setEditable(isEditable);
    this.#mark(lagging);
  }

  flush() {
    this.#typing.settle();
    return this.#saving?.flush() ?? true;
  }

  /** Goes to a field, or to the first one inside of what the path names; what is not drawn yet is waited for. */
  focus(path) {
    this.#coming?.disconnect();
    if (this.#goTo(path)) return;
    const coming = (this.#coming = new MutationObserver(() => { if (this.#goTo(path)) coming.disconnect(); }));
    coming.observe(this.#root, { childList: true, subtree: true });
    setTimeout(() => coming.disconnect(), drawnWithin);
  }

  #goTo(path) {
    const box = this.#root.querySelector(`[data-path="${CSS.escape(path)}"]`) ?? this.#root.querySelector(`[data-holds="${CSS.escape(path)}"]`);
    if (!box) return false;
    this.#meet();
    unfold(box);
    box.scrollIntoView({ block: 'center' });
    // Where one writes, rather than a button of the toolbar above it.
    const seen = (what) => [...box.querySelectorAll(what)].find((element) => element.checkVisibility());
    (seen('[data-input]') ?? seen('input, select, button') ?? box).focus({ preventScroll: true });
    return true;
  }

  state(state) {
    const isRefused = state === 'saved' && [...this.#fields.values()].some((field) => field.box.isConnected && (field.isRefused || field.isContested));
    this.#state.set(isRefused ? 'refused' : state);
  }

  /** A field that is not there any more: what was typed in it is shown until the editor has taken it. */
  lost(path, value, done) {
    const item = document.createElement('li');
    const text = document.createElement('pre');
    text.textContent = typeof value === 'string' ? value : JSON.stringify(value);
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.#options.words.lostDone;
    const list = this.#root.querySelector('[data-lost]');
    button.addEventListener('click', () => {
      item.remove();
      list.hidden = list.querySelector('li') === null;
      done();
    });
    item.append(`${this.#options.words.lost} ${path}`, text, button);
    list.querySelector('ul').append(item);
    list.hidden = false;
  }

  setEditable(isEditable) {
    this.#isEditable = isEditable;
    this.#root.classList.toggle('is-read-only', !isEditable);
    for (const input of this.#root.querySelectorAll('[data-path] :is(input, textarea, select, button)')) {
      if (input.matches('textarea, input:not([type=checkbox], [type=date], [type=datetime-local], [type=file])')) input.readOnly = !isEditable;
      else if (!input.matches('[data-always]')) input.disabled = !isEditable;
    }
  }

  dispose() {
    this.#coming?.disconnect();
    this.#stops.abort();
  }

  // What was drawn a moment ago is not known yet, and may be typed in now.
  #meet() {
    if (this.#scan()) this.setEditable(this.#isEditable);
  }

  #mark(lagging) {
    if (lagging.join() === this.#lagging) return;
    this.#lagging = lagging.join();
    for (const [path, { box }] of this.#fields) box.closest('[data-language]')?.classList.toggle('is-lagging', lagging.includes(path));
  }

  /** Whether there are boxes that were not there before. */
  #scan() {
    let hasNew = false;
    for (const box of this.#root.querySelectorAll('[data-path][data-kind]')) {
      const { path } = box.dataset;
      if (this.#fields.get(path)?.box === box) continue;
      const field = new Field(box, this.#options.words);
      this.#fields.set(path, field);
      const { value, version } = this.#told.get(path) ?? { value: null, version: 0 };
      field.begin(value, version);
      hasNew = true;
    }
    return hasNew;
  }

  async #adopt(of) {
    try {
      await adopt(of, this, this.#saving);
    } catch (fault) {
      console.info('What this browser kept cannot be read:', fault?.message);
    }
  }

  #listen() {
    const on = (type, heard, target = this.#root) => target.addEventListener(type, heard, { signal: this.#stops.signal });
    const fieldOf = ({ target }) => this.field(target.closest?.('[data-path][data-kind]')?.dataset.path);
    on('input', (event) => {
      const field = fieldOf(event);
      if (!field || !this.#isEditable || event.target.matches('[type=file]')) return;
      this.#saving.begun();
      // In the same frame as the letter: one of its own would cost as much as the letter's.
      field.count();
      this.#typing.typed(field);
      // While nothing can be sent, this browser has the only copy.
      if (this.#saving.isAsleep) this.#typing.settle();
    });
    on('focusin', (event) => {
      const path = event.target.closest?.('[data-path]')?.dataset.path ?? null;
      if (path && !this.field(path)) this.#meet();
      // Who went somewhere is not fetched away any more.
      this.#coming?.disconnect();
      this.#tell(path);
    });
    on('focusout', (event) => {
      this.#typing.settle();
      fieldOf(event)?.leave();
    });
    on('pagehide', () => this.#typing.settle(), window);
    on('field-changed', ({ target }) => untranslated(target));
    on('click', (event) => buttons(event, fieldOf(event), (field) => this.#saving.typed(field)));
    on('change', (event) => void pictures(event, fieldOf(event), this.#options.words, (field) => this.#saving.typed(field)));
    renderings(this.#root, this.#stops.signal);
    folding(this.#root, this.#stops.signal);
    holding(this.#root, this.#stops.signal);
    reordering(this.#root, this.#page, this.#stops.signal);
    atAnEntry(this.#stops.signal, async () => {
      await this.flush();
      this.#state.sayAgain();
    });
    on('before-sign-out', (event) => { if (!this.#typing.isSettled || !this.#saving.isClean) event.preventDefault(); }, window);
    keepTyping(this, this.#saving, this.#stops.signal);
    for (const field of this.#fields.values()) untranslated(field.box);
  }

  // Told to others; if the page's connection is away, nobody hears it, which is no harm.
  #tell(path) {
    this.#page.invokeMethodAsync('MoveTo', path).catch(() => {});
  }
}

/** A language has nothing where the default one has something. */
function untranslated(box) {
  const all = [...box.parentElement?.closest('[data-languages]')?.querySelectorAll(':scope > [data-language]') ?? []];
  if (all.length < 2) return;
  const [first, ...others] = all;
  for (const other of others)
    other.classList.toggle('is-untranslated', !first.querySelector('.is-empty') && other.querySelector('.is-empty') !== null);
}

// 96 bits of chance: no two pages have the same, and none can be guessed.
function name() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_');
}
