// Everything here only improves pages that already work without it.

const root = document.documentElement;
const template = id => document.getElementById(id)?.content.firstElementChild.cloneNode(true);

// Theme: follow the system until the person chooses the other one; choosing the system's own forgets the choice.
const systemDark = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : systemDark.matches;

function showTheme() {
  document.querySelector('[data-theme-switch]')?.setAttribute('aria-pressed', String(isDark()));
}

function remember(theme) {
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch { /* storage is blocked: the choice lasts for this page */ }
}

function switchTheme() {
  const dark = !isDark();
  if (dark === systemDark.matches) {
    delete root.dataset.theme;
    remember(null);
  } else {
    root.dataset.theme = dark ? 'dark' : 'light';
    remember(root.dataset.theme);
  }
  showTheme();
}

systemDark.addEventListener('change', showTheme);

// Toasts: any script may say  document.dispatchEvent(new CustomEvent('devquest:toast', {detail: {text, kind}})),
// and the server may answer an htmx request with  HX-Trigger: {"devquest:toast": {"text": "…", "kind": "success"}}.
export function toast(text, kind = 'info') {
  const box = template(`toast-${kind}`) ?? template('toast-info');
  if (!box || !text) return;
  box.querySelector('[data-text]').textContent = text;
  document.getElementById('toasts').append(box);
  if (kind !== 'error') setTimeout(() => box.remove(), 8000);
}

document.addEventListener('devquest:toast', event => toast(event.detail.text, event.detail.kind));
for (const failure of ['htmx:responseError', 'htmx:sendError', 'htmx:timeout'])
  document.addEventListener(failure, () => toast(document.body.dataset.failed, 'error'));

// Ask before something is lost: <form data-confirm="…" data-confirm-action="Uninstall">.
const agreed = new WeakSet();

function ask(form, submitter) {
  const dialog = document.getElementById('confirm');
  dialog.querySelector('[data-text]').textContent = form.dataset.confirm;
  const yes = dialog.querySelector('[value=yes]');
  yes.textContent = form.dataset.confirmAction || submitter?.textContent.trim() || yes.textContent;
  dialog.returnValue = '';
  dialog.addEventListener('close', () => {
    if (dialog.returnValue !== 'yes') return;
    agreed.add(form);
    form.requestSubmit(submitter);
  }, { once: true });
  dialog.showModal();
}

// One press, one request. The button is locked after the browser has read the form.
function lock(form) {
  form.ariaBusy = 'true';
  setTimeout(() => form.querySelectorAll('button:not([type=button])').forEach(button => { button.disabled = true; }));
}

function unlock(form) {
  form.removeAttribute('aria-busy');
  form.querySelectorAll('button:not([type=button])').forEach(button => { button.disabled = false; });
}

document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method === 'dialog') return;
  if (form.dataset.confirm && !agreed.delete(form)) {
    event.preventDefault();
    event.stopPropagation();
    ask(form, event.submitter);
  } else if (form.ariaBusy === 'true') {
    event.preventDefault();
    event.stopPropagation();
  } else if (form.method === 'post' && !form.matches('[hx-post], [hx-put], [hx-patch], [hx-delete]')) {
    lock(form);
  }
}, true);
addEventListener('pageshow', () => document.querySelectorAll('form[aria-busy=true]').forEach(unlock));

// Menus close when the person goes elsewhere.
function closeMenus(except) {
  document.querySelectorAll('details.menu[open]').forEach(menu => { if (menu !== except) menu.open = false; });
}

document.addEventListener('click', event => {
  closeMenus(event.target.closest('details.menu'));
  if (event.target.closest('[data-theme-switch]')) switchTheme();
  if (event.target.closest('[data-close]')) event.target.closest('.toast, .notice')?.remove();
  const copier = event.target.closest('[data-copy]');
  if (copier) copy(copier);
});
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.target.closest('textarea')?.form.requestSubmit();
  if (event.key !== 'Escape') return;
  const menu = document.activeElement.closest('details.menu[open]');
  closeMenus();
  menu?.querySelector('summary').focus();
});

// Code blocks can be copied; those in written text get their head here, in the place the style sheet keeps for it.
async function copy(button) {
  const code = button.closest('.code').querySelector('pre');
  try {
    await navigator.clipboard.writeText(code.textContent.replace(/\n$/, ''));
    toast(button.dataset.done, 'success');
  } catch {
    getSelection().selectAllChildren(code);
  }
}

function dressCode(within) {
  for (const pre of within.querySelectorAll('.prose pre')) {
    if (pre.closest('.code')) continue;
    const code = pre.querySelector('code');
    const language = /(?:^|\s)language-(\S+)/.exec(code?.className)?.[1];
    const box = document.createElement('div');
    box.className = 'code';
    pre.replaceWith(box);
    box.append(template('code-head'), pre);
    box.querySelector('[data-language]').textContent = language ?? '';
    if (pre.scrollWidth > pre.clientWidth) pre.tabIndex = 0;
    if (language) colour(code, language);
  }
}

// Colours change no width. The library is fetched by the first page that has something to colour.
let highlighter = null;

function loadHighlighter() {
  highlighter ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = document.querySelector('meta[name=highlighter]').content;
    script.addEventListener('load', () => resolve(window.hljs));
    script.addEventListener('error', reject);
    document.head.append(script);
  });
  return highlighter;
}

async function colour(code, language) {
  try {
    const library = await loadHighlighter();
    if (library.getLanguage(language)) library.highlightElement(code);
  } catch { /* offline: the code stays as readable as it is */ }
}

// Whatever a plugin or htmx adds to the page later is dressed too.
new MutationObserver(changes => {
  for (const { target, addedNodes } of changes) if (addedNodes.length > 0) dressCode(target);
}).observe(document.body, { childList: true, subtree: true });

// "2 hours ago" stays true while the page is open. Beyond a day the server's words stay.
const relative = new Intl.RelativeTimeFormat(root.lang || 'en', { numeric: 'auto' });

function refreshTimes() {
  for (const time of document.querySelectorAll('time.ago[datetime]')) {
    const minutes = Math.floor((Date.now() - Date.parse(time.dateTime)) / 60000);
    if (minutes >= 1 && minutes < 60) time.textContent = relative.format(-minutes, 'minute');
    else if (minutes >= 60 && minutes < 1440) time.textContent = relative.format(-Math.floor(minutes / 60), 'hour');
  }
}

setInterval(refreshTimes, 60000);

// The exact time, as it is written where the reader lives.
document.addEventListener('pointerover', event => {
  const time = event.target.closest?.('time.ago[datetime]:not([title])');
  if (time) time.title = new Date(time.dateTime).toLocaleString(root.lang || 'en', { dateStyle: 'long', timeStyle: 'short' });
});
document.addEventListener('visibilitychange', () => { if (!document.hidden) refreshTimes(); });

// Parts of a page that live on name their own script; the editor is fetched by pages on which somebody can write. The
// mark says that all of them are there: whoever drives the page from outside waits for it.
const parts = [...document.querySelectorAll('[data-module]')].map(part => import(part.dataset.module));
if (document.querySelector('.write')) parts.push(import(document.querySelector('meta[name=editor-module]').content));
Promise.allSettled(parts).then(() => { root.dataset.ready = ''; });

showTheme();
document.querySelector('[aria-invalid=true]')?.focus();
dressCode(document);

// Tags: suggests those that begin like the last one in the line. Each suggestion is the whole line, because that is what
// the list of an input replaces.
document.querySelectorAll('[data-tag-input]').forEach(input => {
  let wanted = 0;
  input.addEventListener('input', async () => {
    const own = ++wanted;
    const separator = input.value.includes(',') ? ',' : ' ';
    const start = input.value.lastIndexOf(separator) + 1;
    const begun = input.value.slice(start).trim();
    const list = document.getElementById(input.getAttribute('list'));
    if (begun === '') {
      list.replaceChildren();
      return;
    }
    const query = new URLSearchParams({ q: begun, type: input.dataset.tagInput, limit: '8' });
    const response = await fetch(`/api/v1/tags?${query}`, { headers: { Accept: 'application/json' } }).catch(() => null);
    if (own !== wanted || !response?.ok) return;
    const before = input.value.slice(0, start) + (separator === ',' && start > 0 ? ' ' : '');
    const { items } = await response.json();
    list.replaceChildren(...items.map(tag => new Option('', before + tag.name)));
  });
});
