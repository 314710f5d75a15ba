// The buttons inside of fields: rows of codes, marks of Markdown, pictures.
import * as codes from './codes.js';
import * as images from './images.js';
import { mark } from './markdown.js';

export function buttons({ target }, field, typed) {
  const button = target.closest('button');
  if (!button || !field) return;
  if (button.dataset.mark) {
    mark(field.box.querySelector('[data-input]'), button.dataset.mark);
  } else if (button.matches('[data-add]')) {
    codes.add(field.box).querySelector('select').focus();
  } else if (button.matches('[data-remove-row]')) {
    button.closest('[data-row]').remove();
    field.box.querySelector('[data-add]').focus();
    typed(field);
  } else if (button.matches('[data-remove]')) {
    images.write(field.box, null);
    typed(field);
  }
}

export async function pictures({ target }, field, words, typed) {
  if (!target.matches('input[type=file]') || !field || target.files.length === 0) return;
  const refusal = await images.choose(field.box, target.files[0], words);
  target.value = '';
  if (refusal) field.tell(refusal);
  else typed(field);
}
