// The one way from the form to the server. It does not go over the page's connection, so typing goes on while that is interrupted.
let pass;

/** Who is signed in here, and the token that shows that a request comes from our page; null: nobody. */
export async function identity() {
  pass ??= ask('/admin/forgery-token', { headers: { Accept: 'application/json' } }).then((answer) => answer.ok ? answer.json() : null);
  try {
    const found = await pass;
    if (!found) pass = undefined;
    return found;
  } catch (fault) {
    pass = undefined;
    throw fault;
  }
}

// A redirect would lead to the sign-in page, which is no answer to a script.
const ask = (address, options) => fetch(address, { credentials: 'same-origin', redirect: 'manual', cache: 'no-store', ...options });

/**
 * Posts, and says in one word what came of it: done, away (nobody answered), stranger (sign in again), refused (the sentence says why).
 * What one user typed is never sent as another's.
 */
export async function post(address, body, { user, type = 'application/json' } = {}) {
  try {
    const who = await identity();
    if (!who || (user && who.user !== user)) {
      pass = undefined;
      return { outcome: 'stranger' };
    }
    const answer = await ask(address, { method: 'POST', body, headers: { 'Content-Type': type, Accept: 'application/json', RequestVerificationToken: who.token } });
    if (answer.ok) return { outcome: 'done', answer: await answer.json() };
    if (answer.status === 401 || answer.type === 'opaqueredirect') {
      pass = undefined;
      return { outcome: 'stranger' };
    }
    if (answer.status >= 500 || answer.status === 429) return { outcome: 'away' };
    return { outcome: 'refused', sentence: await sentence(answer) };
  } catch {
    // Neither connection nor answer: the caller keeps what it has and tries again.
    return { outcome: 'away' };
  }
}

async function sentence(answer) {
  try {
    return (await answer.json()).detail;
  } catch {
    return `${answer.status} ${answer.statusText}`;
  }
}
