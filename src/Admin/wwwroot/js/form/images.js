// A picture: chosen here, checked and kept by the server under the hash of its bytes, with the words for those who cannot see it.
import { post } from './server.js';

const most = 5 * 1024 * 1024;
const alt = (box) => box.querySelector('[data-input]');

export function read(box) {
  const picture = JSON.parse(box.dataset.picture || 'null');
  return picture && { ...picture, alt: alt(box).value };
}

export function write(box, value) {
  const { alt: words, ...picture } = value ?? {};
  box.dataset.picture = value ? JSON.stringify(picture) : '';
  alt(box).value = words ?? '';
  const shown = box.querySelector('img');
  shown.hidden = !value;
  if (value) shown.src = `/media/${value.sha256}`;
  box.querySelector('[data-remove]').hidden = !value;
}

/** Takes the chosen file to the server; answers a sentence when it is not wanted. */
export async function choose(box, file, words) {
  if (file.size > most) return words.tooLarge;
  const { outcome, answer, sentence } = await post('/admin/media', file, file.type || 'application/octet-stream');
  if (outcome === 'done') write(box, { ...answer, alt: alt(box).value });
  return outcome === 'done' ? null : sentence ?? words.notNow;
}
