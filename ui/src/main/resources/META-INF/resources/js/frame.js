/* What the frame does in the browser without asking the server: light and dark, search key, thumb bar, signing in. */
(() => {
  const html = document.documentElement;
  const fengqiao = (window.fengqiao = window.fengqiao || {});

  const isDark = () => {
    const scheme = getComputedStyle(html).colorScheme;
    if (scheme === 'dark' || scheme === 'light') return scheme === 'dark';
    return matchMedia('(prefers-color-scheme: dark)').matches;
  };
  fengqiao.isDark = isDark;

  fengqiao.otherScheme = (cookie) => {
    const next = isDark() ? 'light' : 'dark';
    html.style.colorScheme = next;
    document.cookie = `${cookie}=${next};path=/;max-age=31536000;SameSite=Lax`;
    window.dispatchEvent(new CustomEvent('fengqiao-scheme'));
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
    window.dispatchEvent(new CustomEvent('fengqiao-scheme')));

  fengqiao.searchKey = (button, keys) => {
    const mac = /Mac|iPhone|iPad/.test(navigator.platform);
    if (mac) keys.textContent = '⌘K';
    if (fengqiao.searchListener) removeEventListener('keydown', fengqiao.searchListener, true);
    fengqiao.searchListener = (event) => {
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        event.stopPropagation();
        if (!document.querySelector('.fq-search-box')) button.$server.openSearch();
      }
    };
    addEventListener('keydown', fengqiao.searchListener, true);
  };

  fengqiao.searchArrows = (box) => {
    const input = box.querySelector('input');
    const answers = box.querySelector('.fq-answers');
    const links = () => [...answers.querySelectorAll('a')];
    /* Enter right after typing means the answers to what was typed, not the ones still on the screen. */
    let stale = false;
    let go = false;
    const first = () => { go = false; stale = false; links()[0]?.click(); };
    box.addEventListener('input', () => { stale = true; go = false; });
    new MutationObserver(() => { stale = false; if (go) requestAnimationFrame(first); }).observe(answers, { childList: true });
    box.addEventListener('keydown', (event) => {
      const at = links().indexOf(document.activeElement);
      if (event.key === 'ArrowDown' && links().length) {
        event.preventDefault();
        links()[Math.min(at + 1, links().length - 1)].focus();
      } else if (event.key === 'ArrowUp' && at >= 0) {
        event.preventDefault();
        (at === 0 ? input : links()[at - 1]).focus();
      } else if (event.key === 'Enter' && at < 0) {
        event.preventDefault();
        if (stale) { go = true; setTimeout(() => go && first(), 2000); } else first();
      } else if (at >= 0 && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
        input.focus();
      }
    });
  };

  /* A page change inside one document is silent for screen readers: say the new title. */
  const announce = () => setTimeout(() => {
    const title = document.getElementById('page-title');
    let live = document.getElementById('page-announcer');
    if (!live) {
      live = document.createElement('div');
      live.id = 'page-announcer';
      live.className = 'fq-unseen';
      live.setAttribute('role', 'status');
      document.body.appendChild(live);
    }
    live.textContent = title ? title.textContent : document.title;
  }, 300);

  const mark = (bar) => {
    const base = new URL(document.baseURI).pathname;
    const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname;
    bar.querySelectorAll('a[data-path]').forEach((link) => {
      const own = link.dataset.path;
      const current = own === '' ? path === '' : path === own || path.startsWith(own + '/');
      if (current) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    });
  };
  fengqiao.markCurrent = (bar) => {
    mark(bar);
    window.addEventListener('vaadin-navigated', () => { if (bar.isConnected) { mark(bar); announce(); } });
  };

  fengqiao.signIn = (form, username, password) => {
    const name = form.querySelector('[name=username]') || document.querySelector('#vaadinLoginUsername');
    const word = form.querySelector('[name=password]') || document.querySelector('#vaadinLoginPassword');
    name.value = username;
    word.value = password;
    form.submit();
  };
})();
