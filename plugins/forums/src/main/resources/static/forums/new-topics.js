// The bar that tells how many topics were started since the list was drawn. The server counts what this reader may see; a
// message of the feed only says that it is time to ask. Nothing on the page moves until the bar is pressed.

const { subscribe } = await import(document.querySelector('meta[name=live-module]').content);
const MOST = 100;
// many readers of a list hear the same message: they do not all ask in the same moment
const SOONEST = 300;
const SPREAD = 1500;

const status = document.querySelector('[data-new-topics]');
const bar = status.querySelector('a');
const signedIn = document.querySelector('form[action="/logout"]') !== null;
let due = 0;

async function ask() {
  due = 0;
  try {
    const address = `/api/v1/forums/topics/new?after=${encodeURIComponent(status.dataset.newTopics)}${status.dataset.narrow}`;
    const answer = await fetch(address, { headers: { Accept: 'application/json' } });
    if (!answer.ok) return;
    const { count } = await answer.json();
    inPlace(() => show(count));
  } catch { /* offline: asked again when the connection is back */ }
}

function askSoon() {
  due ||= setTimeout(ask, SOONEST + Math.random() * SPREAD);
}

// Whoever reads further down keeps their place, whatever comes or goes above it.
function inPlace(change) {
  const first = document.querySelectorAll('#topics .row')[Number(status.dataset.pinned)];
  const top = first?.getBoundingClientRect().top ?? 0;
  change();
  if (first && top < 0) scrollBy({ top: first.getBoundingClientRect().top - top, behavior: 'instant' });
}

function show(count) {
  bar.hidden = count === 0;
  const number = count >= MOST ? `${MOST - 1}+` : String(count);
  const text = count === 0 ? '' : count === 1 ? status.dataset.one : status.dataset.many.replace('{n}', number);
  const words = bar.querySelector('span');
  // the same words again would be read aloud again
  if (words.textContent !== text) words.textContent = text;
}

const place = row => new URL(row.querySelector('.row-title a').href).pathname;

// The rows come with their own signs, of which the page may not have all.
function takeSigns(page) {
  const sheet = document.querySelector('symbol')?.parentNode;
  page.querySelectorAll('symbol').forEach(sign => {
    if (sheet && !document.getElementById(sign.id)) sheet.append(document.importNode(sign, true));
  });
}

async function load() {
  const rows = document.getElementById('topics');
  const answer = await fetch(bar.href);
  if (!answer.ok || !rows) throw new Error(String(answer.status));
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const pinned = Number(status.dataset.pinned);
  const known = new Set([...rows.querySelectorAll('.row')].map(place));
  const latest = [...page.querySelectorAll('#topics .row')];
  const added = latest.filter(row => !known.has(place(row)));
  // with more than one page of new ones, some would be missing between them and the rest
  if (added.length === latest.length) throw new Error('too many');
  const next = rows.children[pinned] ?? null;
  takeSigns(page);
  status.dataset.newTopics = page.querySelector('[data-new-topics]').dataset.newTopics;
  inPlace(() => {
    added.forEach(row => rows.insertBefore(row, next));
    show(0);
  });
  added[0]?.querySelector('.row-title a').focus({ preventScroll: true });
  window.htmx?.process(rows);
}

bar.addEventListener('click', event => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  // what cannot be added here is seen by opening the page
  load().catch(() => location.assign(bar.href));
});
subscribe(`core.activity:${signedIn ? '' : 'guest:'}all`, { onMessage: askSoon, onOpen: askSoon });
