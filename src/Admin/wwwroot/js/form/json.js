/** Whether two values of a document say the same; absent, empty text and empty list are the same nothing. */
export function same(one, other) {
  return text(one) === text(other);
}

export const nothing = (value) => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function text(value) {
  return nothing(value) ? '' : JSON.stringify(sorted(value));
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}
