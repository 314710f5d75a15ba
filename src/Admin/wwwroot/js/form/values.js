// Reads and writes the value of a field's elements, by kind. Undefined: what stands there is no value yet, and is not sent.
import * as codes from './codes.js';
import * as instants from './instants.js';
import * as images from './images.js';

const input = (box) => box.querySelector('[data-input]');
const checks = (box) => [...box.querySelectorAll('input[type=checkbox]')];

const text = {
  read: (box) => input(box).value || null,
  write: (box, value) => { input(box).value = value ?? ''; },
};

const kinds = {
  text,
  markdown: text,
  url: text,
  choice: text,
  lines: {
    read: (box) => nonEmpty(input(box).value.split('\n').map((line) => line.trim()).filter((line) => line !== '')),
    write: (box, value) => { input(box).value = (value ?? []).join('\n'); },
  },
  numbers: {
    read: (box) => {
      const all = input(box).value.split('\n').map((line) => line.trim()).filter((line) => line !== '').map(number);
      return all.includes(undefined) ? undefined : nonEmpty(all);
    },
    write: (box, value) => { input(box).value = (value ?? []).join('\n'); },
  },
  number: {
    read: (box) => input(box).value.trim() === '' ? null : number(input(box).value),
    write: (box, value) => { input(box).value = value ?? ''; },
  },
  boolean: {
    read: (box) => input(box).value === '' ? null : input(box).value === 'true',
    write: (box, value) => { input(box).value = nothing(value) ? '' : String(value); },
  },
  date: {
    read: (box) => input(box).validity.badInput ? undefined : input(box).value || null,
    write: (box, value) => { input(box).value = value ?? ''; },
  },
  choices: {
    // In the order in which they were chosen first; what is added comes last.
    read: (box) => nonEmpty(checks(box).filter((check) => check.checked).sort((a, b) => order(a) - order(b)).map((check) => check.value)),
    write: (box, value) => checks(box).forEach((check) => {
      const at = (value ?? []).indexOf(check.value);
      check.checked = at >= 0;
      check.dataset.order = at >= 0 ? at : 1000;
    }),
  },
  codes,
  instant: instants,
  image: images,
};

export const read = (box) => kinds[box.dataset.kind].read(box);

export const write = (box, value) => kinds[box.dataset.kind].write(box, value);

const order = (check) => Number(check.dataset.order ?? 1000);

const nonEmpty = (list) => list.length === 0 ? null : list;

function number(written) {
  const value = Number(written.trim().replace(',', '.'));
  return Number.isFinite(value) && written.trim() !== '' ? value : undefined;
}

/** Whether two values of a document say the same; absent, empty text and empty list are the same nothing. */
export function same(one, other) {
  return canonical(one) === canonical(other);
}

export const nothing = (value) => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function canonical(value) {
  return nothing(value) ? '' : JSON.stringify(sorted(value));
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}
