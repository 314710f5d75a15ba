// The editor and its dialogs write their styles into elements that they make. Under the page's policy an element needs the
// page's nonce, which the script that the server named carries; the libraries have no common way to be told it.
const { nonce } = document.querySelector('script[nonce]');
const createElement = document.createElement;

document.createElement = function createWithNonce(name, ...rest) {
  const element = createElement.call(this, name, ...rest);
  if (element instanceof HTMLStyleElement) element.nonce = nonce;
  return element;
};
