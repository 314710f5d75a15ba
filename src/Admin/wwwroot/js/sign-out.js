/**
 * Signs out, unless something typed here is not saved yet and the person stays: who holds such text hears `before-sign-out` on the
 * window and calls preventDefault(), as with `beforeunload`.
 */
export function signOut() {
  const form = document.getElementById('sign-out');
  const isSaved = window.dispatchEvent(new CustomEvent('before-sign-out', { cancelable: true }));
  if (isSaved || window.confirm(form.dataset.unsaved)) form.submit();
}
