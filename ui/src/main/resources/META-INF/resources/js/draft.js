/* Where drafts lie: in the browser, sealed by the server; the key tells account and page, the text tells nothing. */
window.fengqiaoDraft = window.fengqiaoDraft || (() => {
  const name = (key) => `fengqiao.draft.${key}`;
  const keep = (key, sealed) => { try { localStorage.setItem(name(key), sealed); } catch { /* full or forbidden: the form itself still stands */ } };
  const read = (key) => { try { return localStorage.getItem(name(key)) || ''; } catch { return ''; } };
  const drop = (key) => { try { localStorage.removeItem(name(key)); } catch { /* nothing kept, nothing to drop */ } };
  /* Somebody signs out: what others left half-typed in this browser goes with them. */
  const dropOthers = (account) => {
    try {
      Object.keys(localStorage)
        .filter((each) => each.startsWith(name('')) && !each.startsWith(name(account + '.')))
        .forEach((each) => localStorage.removeItem(each));
    } catch { /* nothing kept, nothing to drop */ }
  };
  return { keep, read, drop, dropOthers };
})();
