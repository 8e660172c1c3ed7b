// Moving through lists and topics with single keys. They rest while somebody types, and can be switched off in the dialog
// that lists them; a button at the end of the page opens it, so that they can be switched on again.

const NAME = 'forums-keys';
const dialog = document.getElementById('keys');
const box = dialog.querySelector('[data-keys-on]');

function stored() {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return true;
  }
}

let on = stored();
box.checked = on;
box.addEventListener('change', () => {
  on = box.checked;
  try {
    if (on) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, 'off');
  } catch { /* storage is blocked: the choice lasts for this page */ }
});

const button = document.createElement('button');
button.type = 'button';
button.className = 'plain';
button.textContent = document.getElementById('keys-title').textContent;
button.addEventListener('click', () => dialog.showModal());
document.querySelector('.foot').append(button);

// the things to move through, each with what takes the focus
const steps = () => {
  const posts = [...document.querySelectorAll('#posts .post')].filter(post => post.checkVisibility());
  return posts.length > 0 ? posts : [...document.querySelectorAll('#topics .row-title a')];
};

function move(by) {
  const all = steps();
  if (all.length === 0) return;
  const now = all.findIndex(one => one.contains(document.activeElement));
  const seen = all.findIndex(one => one.getBoundingClientRect().bottom > 80);
  const next = now >= 0 ? now + by : Math.max(0, seen);
  const one = all[Math.min(all.length - 1, Math.max(0, next))];
  one.focus({ preventScroll: true });
  (one.closest('.row') ?? one).scrollIntoView({ block: one.closest('.row') ? 'nearest' : 'start' });
}

function reply() {
  const area = document.querySelector('#reply textarea');
  if (!area) return;
  area.scrollIntoView({ block: 'center' });
  area.focus();
}

function up() {
  const crumbs = document.querySelectorAll('.crumbs a');
  crumbs[crumbs.length - 1]?.click();
}

function create() {
  const here = document.querySelector('.head a[href$="/new"]');
  const board = document.querySelector('.crumbs a[href^="/forums/boards/"]');
  if (here) here.click();
  else if (board) location.assign(`${board.pathname}/new`);
}

const keys = {
  j: () => move(1),
  k: () => move(-1),
  o: () => document.activeElement.closest('#topics .row-title a')?.click(),
  c: create,
  r: reply,
  u: up,
  '?': () => dialog.showModal(),
};

document.addEventListener('keydown', event => {
  if (!on || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
  if (event.target.closest('input, textarea, select, [contenteditable], dialog')) return;
  event.preventDefault();
  keys[event.key]();
});
