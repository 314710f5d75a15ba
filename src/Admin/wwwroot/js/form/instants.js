// A moment as people say it: a day, a time and a zone. It is kept in UTC; the zone is how it is shown.
const zoneKey = 'console-zone';
const local = (box) => box.querySelector('[data-input]');
const zone = (box) => box.querySelector('[data-zone]');

export function read(box) {
  const written = local(box).value;
  show(box);
  if (local(box).validity.badInput) return undefined;
  return written === '' ? null : toUtc(written, zone(box).value);
}

export function write(box, value) {
  if (zone(box).options.length < 2) fill(zone(box));
  local(box).value = value ? fromUtc(value, zone(box).value) : '';
  show(box);
}

/** The zone is how the moment is read: another zone with the same day and time is another moment. */
function show(box) {
  const utc = local(box).value === '' ? '' : toUtc(local(box).value, zone(box).value);
  box.querySelector('[data-utc]').textContent = utc ? `= ${utc.replace('T', ' ').replace(':00Z', '')} UTC` : '';
}

function fill(select) {
  const mine = localStorage.getItem(zoneKey) ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const all = [...new Set(['UTC', mine, ...Intl.supportedValuesOf('timeZone')])];
  select.replaceChildren(...all.map((name) => new Option(name, name, name === mine, name === mine)));
  select.addEventListener('change', () => localStorage.setItem(zoneKey, select.value));
}

function offset(instant, name) {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-US', {
    timeZone: name, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  }).formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second) - instant;
}

function toUtc(written, name) {
  const asIfUtc = Date.parse(`${written}${written.length === 16 ? ':00' : ''}Z`);
  if (Number.isNaN(asIfUtc)) return undefined;
  // Twice, since the offset at the wall clock's time may be another one than at the moment it names.
  let instant = asIfUtc - offset(asIfUtc, name);
  instant = asIfUtc - offset(instant, name);
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

function fromUtc(value, name) {
  const instant = Date.parse(value);
  return new Date(instant + offset(instant, name)).toISOString().slice(0, 16);
}
