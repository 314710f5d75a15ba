// What was typed and is not yet known to be with the server: kept in the browser, so that a reload, a crash, a restart of the server
// or the end of a session loses nothing. 'typed' holds the newest value of a field, 'batches' what was sent and not answered.
const name = 'immunotherapy-console';
const typed = 'typed';
const batches = 'batches';

let opening;

function database() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(typed, { keyPath: ['user', 'entry', 'client', 'path'] });
      request.result.createObjectStore(batches, { keyPath: ['user', 'entry', 'client'] });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opening;
}

async function write(stores, work) {
  const transaction = (await database()).transaction(stores, 'readwrite');
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
  });
  work(...stores.map((store) => transaction.objectStore(store)));
  await done;
}

async function read(store, range) {
  const request = (await database()).transaction(store).objectStore(store).getAll(range);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

// In IndexedDB's order an array comes after every string: a prefix up to [] is everything that begins with it.
const beginning = (...prefix) => IDBKeyRange.bound(prefix, [...prefix, []]);

export const keepTyped = (record) => write([typed], (store) => store.put(record));

export const keepBatch = (record) => write([batches], (store) => store.put(record));

/** The batch was answered: it goes, and with it the fields whose newest value needs no keeping any more. */
export const settle = ({ user, entry, client }, paths) => write([batches, typed], (sent, values) => {
  sent.delete([user, entry, client]);
  for (const path of paths) values.delete([user, entry, client, path]);
});

export const forgetTyped = ({ user, entry, client }, path) => write([typed], (values) => values.delete([user, entry, client, path]));

export const typedOn = (user, entry) => read(typed, beginning(user, entry));

export const batchesOn = (user, entry) => read(batches, beginning(user, entry));

/** The entries on which something of this user is kept here only. */
export async function entriesOf(user) {
  const all = [...await read(typed, beginning(user)), ...await read(batches, beginning(user))];
  return [...new Set(all.map((record) => record.entry))];
}

export const forget = (user) => write([typed, batches], (values, sent) => {
  values.delete(beginning(user));
  sent.delete(beginning(user));
});
