// The bar that tells how much is new in a feed. What is new is decided by the server's count; a live message only says
// that it is time to ask. Nothing on the page moves until the bar is pressed.

const { subscribe } = await import(document.querySelector('meta[name=live-module]').content);
const MOST = 100;
const signedIn = document.querySelector('form[action="/logout"]') !== null;

const address = (path, box) =>
  `${path}?feed=${encodeURIComponent(box.dataset.feed)}&since=${encodeURIComponent(box.dataset.since)}`;

function attend(box) {
  const status = box.querySelector('.feed-new');
  const bar = status.querySelector('a');
  const lines = box.querySelector('#feed-lines');
  let asking = false;
  let again = false;

  // one question at a time; what comes meanwhile is one more question
  async function ask() {
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    try {
      const answer = await fetch(address('/api/v1/activity/new', box), { headers: { Accept: 'application/json' } });
      if (answer.ok) show((await answer.json()).count);
    } catch { /* offline: asked again when the connection is back */ }
    asking = false;
    if (again) {
      again = false;
      ask();
    }
  }

  function show(count) {
    bar.hidden = count === 0;
    const number = count >= MOST ? `${MOST - 1}+` : String(count);
    const text = count === 0 ? '' : status.dataset.text.replace('#', number);
    const words = bar.querySelector('span');
    // the same words again would be read aloud again
    if (words.textContent !== text) words.textContent = text;
  }

  async function load() {
    const answer = await fetch(address('/activity/since', box));
    if (!answer.ok) throw new Error(String(answer.status));
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-since]');
    const added = [...fresh.children].filter((line) => !document.getElementById(line.id));
    const before = lines.firstElementChild;
    const top = before?.getBoundingClientRect().top ?? 0;
    lines.prepend(...added);
    box.dataset.since = fresh.dataset.since;
    show(0);
    // whoever reads further down keeps the place; at the top, the new lines come into view
    if (before && top < 0) scrollBy({ top: before.getBoundingClientRect().top - top, behavior: 'instant' });
    (added[0] ?? before)?.focus({ preventScroll: true });
    ask();
  }

  bar.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    // what cannot be added here is seen by opening the page
    load().catch(() => location.assign(bar.href));
  });
  const channel = `core.activity:${signedIn ? '' : 'guest:'}${box.dataset.feed}`;
  subscribe(channel, { onMessage: ask, onOpen: ask });
}

document.querySelectorAll('[data-feed][data-since]').forEach(attend);
