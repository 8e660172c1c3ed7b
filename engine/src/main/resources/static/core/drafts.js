// Drafts of the editor: saved after a pause and when the page is left, shown again wherever the person goes on.

const PAUSE = 2000;
const clock = new Intl.DateTimeFormat(document.documentElement.lang || 'en', { timeStyle: 'short' });

export function keep({ box, area, texts, showText, ask, fill }) {
  const key = box.dataset.draft;
  const path = `/api/v1/drafts/${encodeURIComponent(key)}`;
  const form = area.form;
  const bar = box.querySelector('[data-draft-bar]');
  const saved = box.querySelector('[data-draft-saved]');
  const title = form.querySelector('[name=title]');
  const others = [...form.querySelectorAll('input.input[name]:not([type=file]), select.input[name]')].filter(field => field !== title);
  // as the server sent it: this script may come after the first words
  const original = state(sentValue);
  let stored = original;
  let version = 0;
  let timer = 0;
  let queue = Promise.resolve();
  let sent = false;

  function sentValue(field) {
    if (field.tagName !== 'SELECT') return field.defaultValue;
    return ([...field.options].find(option => option.defaultSelected) ?? field.options[0])?.value ?? '';
  }

  function state(valueOf = field => field.value) {
    const more = Object.fromEntries(others.map(field => [field.name, valueOf(field)]));
    return JSON.stringify([title ? valueOf(title) : '', valueOf(area), more]);
  }

  function show(titleText, body, more) {
    if (title && titleText) title.value = titleText;
    for (const field of others) if (field.name in more) field.value = more[field.name];
    area.value = body;
    showText();
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function tell(text, ...choices) {
    bar.replaceChildren(document.createTextNode(`${text} `), ...choices.map(([name, act]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'plain';
      button.textContent = name;
      button.addEventListener('click', () => {
        bar.hidden = true;
        act();
        area.focus();
      });
      return button;
    }));
    bar.hidden = false;
  }

  function take(draft) {
    let more = {};
    try { more = JSON.parse(draft.more); } catch { /* another form wrote it */ }
    version = draft.version;
    show(draft.title, draft.body, more);
    stored = state();
  }

  // asked as a list, which may be empty: most forms have no draft, and that is no failure
  async function load() {
    const response = await ask('GET', `/api/v1/drafts?key=${encodeURIComponent(key)}`);
    if (!response.ok) throw new Error(response.statusText);
    return (await response.json()).items[0];
  }

  async function conflict() {
    const other = await load();
    if (!other) {
      version = 0;
      tell(texts.gone);
      return;
    }
    if (other.body === area.value) {
      version = other.version;
      return;
    }
    tell(fill(texts.conflict, clock.format(new Date(other.savedAt))),
      [texts.theirs, () => take(other)],
      [texts.mine, () => {
        version = other.version;
        stored = '';
        save();
      }]);
  }

  async function write(leaving) {
    const now = state();
    if (sent || now === stored) return;
    const blank = !area.value.trim() && !title?.value.trim();
    if (now === original || blank) {
      if (version > 0) await ask('DELETE', path, undefined, { keepalive: leaving });
      version = 0;
      stored = now;
      saved.textContent = '';
      return;
    }
    const draft = {
      title: title?.value ?? '',
      body: area.value,
      more: JSON.stringify(Object.fromEntries(others.map(field => [field.name, field.value]))),
      url: location.pathname + location.search,
      version,
    };
    // browsers let go of no more than 64 KiB with a page
    const response = await ask('PUT', path, draft, { keepalive: leaving && draft.body.length < 20000 });
    if (response.ok) {
      const answer = await response.json();
      version = answer.version;
      stored = now;
      saved.textContent = fill(texts.saved, clock.format(new Date(answer.savedAt)));
    } else if (response.status === 409) {
      const problem = await response.json();
      if (problem.code === 'version_stale') await conflict();
      else tell(problem.detail);
    } else {
      saved.textContent = texts.unsaved;
    }
  }

  // one after the other, because each names the version before
  function save(leaving = false) {
    clearTimeout(timer);
    queue = queue.then(() => write(leaving)).catch(() => { saved.textContent = texts.unsaved; });
  }

  async function discard() {
    clearTimeout(timer);
    await ask('DELETE', path).catch(() => {});
    const [titleText, body, more] = JSON.parse(original);
    if (title) title.value = titleText;
    show('', body, more);
    version = 0;
    stored = state();
    saved.textContent = '';
  }

  async function restore() {
    const draft = await load();
    if (!draft) return;
    const again = sessionStorage.getItem(`sent ${key}`) !== null;
    sessionStorage.removeItem(`sent ${key}`);
    // whoever types already is not interrupted; with the next save the server asks which of the two is meant
    if (draft.body !== area.value && state() !== original) return;
    version = draft.version;
    // a form that came back has what was typed last
    if (draft.body === area.value || (again && area.value)) return;
    take(draft);
    tell(fill(texts.restored, clock.format(new Date(draft.savedAt))), [texts.discard, discard]);
  }

  function saveSoon() {
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  }

  form.addEventListener('input', saveSoon);
  document.addEventListener('visibilitychange', () => { if (document.hidden) save(true); });
  addEventListener('pagehide', () => save(true));
  form.addEventListener('submit', event => {
    clearTimeout(timer);
    sent = true;
    sessionStorage.setItem(`sent ${key}`, '');
    // a script may send the text in place, and says so when it has
    setTimeout(() => {
      if (!event.defaultPrevented) return;
      sent = false;
      sessionStorage.removeItem(`sent ${key}`);
    });
  });
  addEventListener('pageshow', event => { if (event.persisted) sent = false; });
  form.addEventListener('devquest:published', () => {
    clearTimeout(timer);
    stored = original;
    // what was begun while the text was on its way is the next one
    if (area.value) saveSoon();
    bar.hidden = true;
    saved.textContent = '';
    // one that was saved while the text was on its way
    queue = queue.then(async () => {
      if (version > 0) await ask('DELETE', path);
      version = 0;
      saved.textContent = '';
    }).catch(() => {});
  });
  queue = queue.then(restore).catch(() => { /* offline: nothing to show */ }).finally(() => {
    if (state() !== stored) saveSoon();
    box.dataset.draftReady = '';
  });
}
