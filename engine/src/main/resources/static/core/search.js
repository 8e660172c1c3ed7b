// The search box: the key / goes to it, and it suggests while one types. Without this file it is a plain form.

const main = document.querySelector('[data-search-main]');
const own = document.querySelector('#search-q');

document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, textarea, select, [contenteditable]')) return;
  const box = [own, main].find(each => each?.checkVisibility());
  event.preventDefault();
  if (box) {
    box.focus();
    box.select();
  } else {
    location.href = '/search';
  }
});

const PAUSE = 180;

function suggestFor(input) {
  const list = document.createElement('ul');
  list.className = 'suggestions';
  list.id = `${input.id}-suggestions`;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.dataset.suggest);
  input.parentElement.append(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  let timer, asked, chosen = -1;

  function close() {
    list.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function choose(index) {
    const items = [...list.children];
    chosen = items.length ? (index + items.length) % items.length : -1;
    items.forEach((item, i) => item.setAttribute('aria-selected', String(i === chosen)));
    if (chosen >= 0) input.setAttribute('aria-activedescendant', items[chosen].id);
  }

  function show(items) {
    list.replaceChildren(...items.map(({ kind, text, url }, i) => {
      const item = document.createElement('li');
      const note = document.createElement('small');
      item.id = `${list.id}-${i}`;
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      item.dataset.url = url;
      note.textContent = input.dataset[kind] ?? '';
      item.append(text, note);
      return item;
    }));
    chosen = -1;
    list.hidden = items.length === 0;
    input.setAttribute('aria-expanded', String(items.length > 0));
  }

  async function ask() {
    asked?.abort();
    const text = input.value.trim();
    if (text.length < 2) return close();
    asked = new AbortController();
    try {
      const answer = await fetch('/api/v1/search/suggestions?q=' + encodeURIComponent(text), { signal: asked.signal });
      if (answer.ok && document.activeElement === input) show((await answer.json()).items);
    } catch (failure) {
      if (failure.name !== 'AbortError') close();
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener('keydown', event => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(event.key === 'ArrowDown' ? chosen + 1 : chosen < 0 ? -1 : chosen - 1);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      location.href = list.children[chosen].dataset.url;
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  });
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const item = event.target.closest('li');
    if (item) location.href = item.dataset.url;
  });
  input.addEventListener('blur', close);
}

document.querySelectorAll('[data-suggest]').forEach(suggestFor);
