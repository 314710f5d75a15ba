// The one way from the form to the server. It does not go over the page's connection, so typing goes on while that is interrupted.
let pass;

/** Who is signed in here, and the token that shows that a request comes from our page; asked for anew after a sign-in. */
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

export const forgetIdentity = () => { pass = undefined; };

// A redirect would lead to the sign-in page, which is no answer to a script.
const ask = (address, options) => fetch(address, { credentials: 'same-origin', redirect: 'manual', cache: 'no-store', ...options });

/**
 * Posts, and says in one word what came of it: done, away (nobody answered), stranger (sign in again), refused (the sentence says why).
 */
export async function post(address, body, type = 'application/json') {
  try {
    const who = await identity();
    if (!who) return { outcome: 'stranger' };
    const answer = await ask(address, { method: 'POST', body, headers: { 'Content-Type': type, Accept: 'application/json', RequestVerificationToken: who.token } });
    if (answer.ok) return { outcome: 'done', answer: await answer.json() };
    if (answer.status === 401 || answer.type === 'opaqueredirect') {
      forgetIdentity();
      return { outcome: 'stranger' };
    }
    if (answer.status >= 500 || answer.status === 429) return { outcome: 'away' };
    return { outcome: 'refused', status: answer.status, sentence: await sentence(answer) };
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
