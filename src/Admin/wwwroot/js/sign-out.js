import { holds } from './form/ledger.js';
import { identity } from './form/server.js';

/**
 * Signs out, unless something typed in this browser is not saved yet and the person stays. A form with what is not even kept in the browser
 * hears `before-sign-out` on the window and calls preventDefault(), as with `beforeunload`.
 */
export async function signOut() {
  const form = document.getElementById('sign-out');
  const isSaved = window.dispatchEvent(new CustomEvent('before-sign-out', { cancelable: true })) && !await isHolding();
  if (isSaved || window.confirm(form.dataset.unsaved)) form.submit();
}

async function isHolding() {
  try {
    const who = await identity();
    return who !== null && await holds(who.user);
  } catch {
    // A browser that keeps nothing holds nothing.
    return false;
  }
}
