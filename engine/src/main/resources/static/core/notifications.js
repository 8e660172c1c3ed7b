// The bell in every tab, and what was read on screen. Pages work without this.

const inbox = document.querySelector('meta[name=inbox]');
const shown = document.querySelector('meta[name=object]');
const bell = document.getElementById('bell');
const told = document.getElementById('told');
const fresh = told && document.getElementById('fresh');
const added = new Set();

function count(unread) {
  const dot = bell.querySelector('.dot');
  const number = unread > 99 ? '99+' : String(unread);
  const label = unread === 0 ? bell.dataset.none : unread === 1 ? bell.dataset.one : bell.dataset.many.replace('{n}', number);
  dot.textContent = number;
  dot.hidden = unread === 0;
  bell.setAttribute('aria-label', label);
  bell.title = label;
}

function request(method, path, body) {
  return fetch(`/api/v1/notifications${path}`, {
    method,
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      'X-CSRF-Token': document.querySelector('meta[name=csrf-token]').content,
    },
    body: body && JSON.stringify(body),
  });
}

// What is about the thing on screen is read as soon as the person can see it.
let waiting = shown?.hasAttribute('data-unread') ?? false;

async function readShown() {
  if (!waiting || document.hidden) return;
  waiting = false;
  try {
    const answer = await request('POST', '/read', { object: shown.content });
    waiting = !answer.ok && answer.status >= 500;
  } catch {
    waiting = true;
  }
}

// The centre tells how much is new at its top; nothing moves under the reader's eyes.
function announce(id) {
  if (!fresh) return;
  added.add(id);
  const { one, many } = told.dataset;
  fresh.querySelector('span').textContent = added.size === 1 ? one : many.replace('{n}', added.size);
  fresh.hidden = false;
}

function markRead(ids) {
  for (const row of told?.querySelectorAll('.told.unread') ?? []) {
    if (ids.length === 0 || ids.includes(row.dataset.notification)) row.classList.remove('unread');
  }
}

const receivers = {
  'core.notification.added'({ unread, id, object }) {
    count(unread);
    announce(id);
    if (shown && object === shown.content) {
      waiting = true;
      readShown();
    }
  },
  'core.notification.read'({ unread, ids }) {
    count(unread);
    markRead(ids);
  },
};

async function recount() {
  try {
    const answer = await request('GET', '/count');
    if (answer.ok) count((await answer.json()).unread);
  } catch { /* offline: the next fact or page says it */ }
}

async function follow() {
  const { subscribe } = await import(document.querySelector('meta[name=live-module]').content);
  subscribe(inbox.content, {
    after: Number(inbox.dataset.position),
    onEvent: ({ type, data }) => receivers[type]?.(data),
    onGap: recount,
  });
}

document.addEventListener('visibilitychange', readShown);
addEventListener('online', readShown);
readShown();
follow();
