// What an editor wrote for themselves stays in this browser.
export const keep = (key, text) => localStorage.setItem(key, text);
export const recall = key => localStorage.getItem(key);
