// Mine, theirs or what was before: shown beside the field that two editors wrote at once. Nothing is lost until one chooses.
import { nothing } from './values.js';

const shown = (value) => nothing(value) ? '—' : typeof value === 'string' ? value : JSON.stringify(value, null, 1);

/** The versions are asked for when they are chosen: in mine, one may have typed on. */
export function ask(box, versions, words, choose) {
  const place = box.querySelector('[data-conflict]');
  const close = (value) => {
    place.replaceChildren();
    place.hidden = true;
    choose(value);
    box.querySelector('[data-input]')?.focus();
  };
  const question = document.createElement('p');
  question.textContent = words.conflict;
  place.replaceChildren(question, ...Object.entries(versions).map(([name, version]) => choice(words, name, version, close)));
  place.hidden = false;
}

function choice(words, name, version, close) {
  const title = document.createElement('strong');
  title.textContent = words[name];
  const text = document.createElement('pre');
  text.textContent = shown(version());
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.choose = name;
  button.textContent = words[`${name}Take`];
  button.addEventListener('click', () => close(version()));
  const box = document.createElement('div');
  box.append(title, text, button);
  return box;
}
