// Says that the connection is interrupted, and gets it back. Blazor shows and hides the dialog by events and classes.
const dialog = document.getElementById('components-reconnect-modal');

dialog.addEventListener('components-reconnect-state-changed', ({ detail: { state } }) => {
  // A page on which typing goes on meanwhile says so, and shows it in its own way.
  if (!document.dispatchEvent(new CustomEvent('connection', { detail: { state }, cancelable: true }))) return;
  if (state === 'show') dialog.showModal();
  else if (state === 'hide') dialog.close();
  else if (state === 'failed') document.addEventListener('visibilitychange', whenSeen);
  else if (state === 'rejected') location.reload();
});
document.getElementById('connect-again').addEventListener('click', connect);
document.getElementById('load-again').addEventListener('click', () => location.reload());
// Nothing is lost by waiting: the dialog stays until there is a connection.
dialog.addEventListener('cancel', (event) => event.preventDefault());

async function connect() {
  document.removeEventListener('visibilitychange', whenSeen);
  try {
    // False: the server answered, and no longer knows this page.
    if (!await Blazor.reconnect()) location.reload();
  } catch {
    // Not reached yet: the next look at the page, or press of the button, tries again.
    document.addEventListener('visibilitychange', whenSeen);
  }
}

function whenSeen() {
  if (document.visibilityState === 'visible') connect();
}
