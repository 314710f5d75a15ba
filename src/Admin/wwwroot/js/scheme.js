const year = 365 * 24 * 3600;

/** Colours at once, and at the next visit from the first paint on. */
export function choose(scheme, cookie) {
  document.documentElement.dataset.scheme = scheme;
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `${cookie}=${scheme}; path=/admin; max-age=${year}; samesite=lax${secure}`;
}
