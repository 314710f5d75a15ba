// The toolbar of a Markdown field. Text is put in the way typing puts it in, so that Ctrl+Z takes it out again.
const marks = {
  bold: (text) => [`**${text || 'bold'}**`],
  italic: (text) => [`*${text || 'italic'}*`],
  link: (text) => [`[${text || 'text'}](https://)`],
  heading: lines('## '),
  quote: lines('> '),
  list: lines('- '),
  numbers: (text) => [(text || 'item').split('\n').map((line, i) => `${i + 1}. ${line}`).join('\n'), 'block'],
};

export function mark(area, name) {
  const { selectionStart: from, selectionEnd: to, value } = area;
  const [text, isBlock] = marks[name](value.slice(from, to));
  const before = isBlock && from > 0 && value[from - 1] !== '\n' ? '\n' : '';
  area.focus();
  // Browsers have no other way to change a field that their undo knows of.
  document.execCommand('insertText', false, before + text);
}

function lines(sign) {
  return (text) => [(text || 'text').split('\n').map((line) => sign + line).join('\n'), 'block'];
}
