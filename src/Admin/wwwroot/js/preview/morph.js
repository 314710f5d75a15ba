// Makes one tree like another and touches only what differs.
export function morph(from, to) {
  attributes(from, to);
  const wanted = [...to.childNodes];
  let at = from.firstChild;
  for (const next of wanted) {
    if (at && isAlike(at, next)) {
      change(at, next);
      at = at.nextSibling;
      continue;
    }
    const later = at && laterAlike(at, next);
    if (later) {
      // What stood between is gone.
      while (at !== later) at = remove(at);
      change(at, next);
      at = at.nextSibling;
    } else {
      from.insertBefore(document.importNode(next, true), at);
    }
  }
  while (at) at = remove(at);
}

function change(from, to) {
  if (from.nodeType !== Node.ELEMENT_NODE) {
    if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue;
  } else if (!from.isEqualNode(to)) {
    morph(from, to);
  }
}

function attributes(from, to) {
  for (const { name, value } of [...to.attributes]) if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  // Which details a reader opened is theirs.
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name) && name !== "open") from.removeAttribute(name);
}

const isAlike = (a, b) =>
  a.nodeType === b.nodeType && a.nodeName === b.nodeName && (a.id ?? "") === (b.id ?? "") && (a.dataset?.field ?? "") === (b.dataset?.field ?? "");

function laterAlike(from, to) {
  if (to.nodeType !== Node.ELEMENT_NODE) return null;
  for (let node = from.nextSibling, steps = 0; node && steps < 40; node = node.nextSibling, steps++) if (node.isEqualNode(to)) return node;
  return null;
}

function remove(node) {
  const next = node.nextSibling;
  node.remove();
  return next;
}
