// On every page of the console: who signs out while something that they typed is kept in this browser only is asked first.
import { holds } from './ledger.js';
import { identity } from './server.js';

let isHolding = false;

async function look() {
  try {
    const who = await identity();
    isHolding = who !== null && await holds(who.user);
  } catch {
    // A browser that keeps nothing holds nothing.
    isHolding = false;
  }
}

void look();
document.addEventListener('visibilitychange', look);
addEventListener('before-sign-out', (event) => { if (isHolding) event.preventDefault(); });
