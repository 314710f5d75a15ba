// What other pages of this editor left behind in this browser: a tab that crashed, a page that was loaded again, a session that ended.
import * as ledger from './ledger.js';
import { address, body } from './keeper.js';
import { post } from './server.js';
import { isTaken } from './answers.js';
import { same } from './values.js';

const lock = (client) => `console-client-${client}`;

/** Says to other pages that this one lives and sends for itself, for as long as it is open. */
export function live(client) {
  void navigator.locks?.request(lock(client), () => new Promise(() => {}));
}

/** Their batches go first, under their own numbers; then what they had not sent is typed here. */
export async function adopt(of, form, saving) {
  const alive = await living();
  const isLeft = ({ client }) => client !== of.client && !alive.has(lock(client));
  const saved = new Map();
  for (const batch of (await ledger.batchesOn(of.user, of.entry)).filter(isLeft)) {
    const { outcome, answer } = await post(address(batch), body(batch), batch);
    if (outcome === 'away' || outcome === 'stranger') return false;
    for (const result of answer?.edits.filter(isTaken) ?? []) {
      const edit = batch.edits.find(({ sequence }) => sequence === result.sequence);
      saved.set(key(batch.client, edit.path), edit.value);
    }
    await keepRefused(batch, saved);
    await ledger.settle(batch, []);
  }
  for (const record of (await ledger.typedOn(of.user, of.entry)).filter(isLeft)) {
    restore(record, saved, form, saving);
    await ledger.forgetTyped(record, record.path);
  }
  return true;
}

// What was in a batch and not taken is as good as typed.
async function keepRefused(batch, saved) {
  const there = new Set((await ledger.typedOn(batch.user, batch.entry)).filter(({ client }) => client === batch.client).map(({ path }) => path));
  for (const { path, value, base } of batch.edits)
    if (!saved.has(key(batch.client, path)) && !there.has(path)) await ledger.keepTyped({ ...batch, edits: undefined, path, value, base: null, seen: base });
}

function restore({ client, path, value, base, seen }, saved, form, saving) {
  const isSaved = saved.has(key(client, path));
  if (isSaved && same(saved.get(key(client, path)), value)) return;
  const field = form.field(path);
  if (field && same(field.base, value)) return;
  field?.restore(value, isSaved ? saved.get(key(client, path)) : base, seen);
  saving.put(path, value, base, seen);
}

async function living() {
  return new Set((await navigator.locks?.query())?.held.map(({ name }) => name));
}

const key = (client, path) => `${client} ${path}`;
