// Codes of terminologies: rows of system, value and label, made after the one that stands hidden beside them.
const rows = (box) => [...box.querySelectorAll('[data-rows] [data-row]')];
const part = (row, name) => row.querySelector(`[data-part-of-code=${name}]`);
const isSingle = (box) => box.dataset.single === 'true';

export function read(box) {
  const all = rows(box)
    .map((row) => ({ system: part(row, 'system').value, value: part(row, 'value').value.trim(), label: part(row, 'label').value.trim() }))
    .filter((code) => code.value !== '' || code.label !== '');
  return isSingle(box) ? all[0] ?? null : all.length === 0 ? null : all;
}

export function write(box, value) {
  const wanted = isSingle(box) ? [value ?? {}] : value ?? [];
  const there = rows(box);
  while (there.length > wanted.length) there.pop().remove();
  while (there.length < wanted.length) there.push(add(box));
  wanted.forEach((code, i) => {
    part(there[i], 'system').value = code.system ?? part(there[i], 'system').options[0].value;
    part(there[i], 'value').value = code.value ?? '';
    part(there[i], 'label').value = code.label ?? '';
  });
}

export function add(box) {
  const row = box.querySelector('[data-template]').firstElementChild.cloneNode(true);
  box.querySelector('[data-rows]').append(row);
  return row;
}
