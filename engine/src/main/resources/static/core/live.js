// One WebSocket for all live parts of a page. Each subscription goes on after the last fact it has seen.

const FIRST_DELAY = 500;
const LONGEST_DELAY = 30_000;
const PING_EVERY = 25_000;
const SHOWN_AFTER = 1_500;

const subscriptions = new Map();
let socket = null;
let failures = 0;
let reconnectTimer = 0;
let pingTimer = 0;
let stateTimer = 0;

/**
 * Subscribes to a channel.
 *
 * after: the number the page was drawn at; only later facts come. Left out: from now on.
 * onEvent({channel, seq, type, data}): each fact once, in order. onGap({channel, seq}): too much was missed, fetch the
 * page again. onClosed({channel, reason}): the feature was switched off; tried again by itself.
 * Returns a function that ends the subscription.
 */
export function subscribe(channel, { after, onEvent, onGap, onClosed } = {}) {
  const subscription = { channel, last: after, onEvent, onGap, onClosed, failures: 0, timer: 0 };
  const known = subscriptions.get(channel) ?? [];
  subscriptions.set(channel, [...known, subscription]);
  if (isOpen()) {
    request(channel);
  } else if (!socket) {
    connect();
  }
  return () => unsubscribe(subscription);
}

function unsubscribe(subscription) {
  const { channel } = subscription;
  clearTimeout(subscription.timer);
  const rest = (subscriptions.get(channel) ?? []).filter((other) => other !== subscription);
  if (rest.length > 0) {
    subscriptions.set(channel, rest);
    return;
  }
  subscriptions.delete(channel);
  if (isOpen()) {
    send({ op: 'unsub', channel });
  }
}

function connect() {
  clearTimeout(reconnectTimer);
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  const opened = new WebSocket(`${scheme}//${location.host}/live`);
  socket = opened;
  opened.addEventListener('message', (message) => receive(JSON.parse(message.data)));
  opened.addEventListener('close', () => {
    if (socket === opened) {
      lost();
    }
  });
}

function lost() {
  socket = null;
  clearInterval(pingTimer);
  if (subscriptions.size === 0) {
    return;
  }
  stateTimer ||= setTimeout(() => showState(true), SHOWN_AFTER);
  reconnectTimer = setTimeout(connect, delay(failures++));
}

function delay(attempt) {
  const longest = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** Math.min(attempt, 10));
  return longest / 2 + (Math.random() * longest) / 2;
}

const receivers = {
  hello() {
    failures = 0;
    clearTimeout(stateTimer);
    stateTimer = 0;
    showState(false);
    pingTimer = setInterval(() => isOpen() && send({ op: 'ping' }), PING_EVERY);
    subscriptions.forEach((all, channel) => request(channel));
  },
  ok({ channel, seq }) {
    each(channel, (subscription) => {
      subscription.failures = 0;
      subscription.last ??= seq;
    });
  },
  event(frame) {
    each(frame.channel, (subscription) => {
      if (subscription.last === undefined || frame.seq > subscription.last) {
        subscription.last = frame.seq;
        subscription.onEvent?.(frame);
      }
    });
  },
  gap(frame) {
    each(frame.channel, (subscription) => {
      subscription.last = frame.seq;
      subscription.onGap?.(frame);
    });
  },
  closed(frame) {
    each(frame.channel, (subscription) => subscription.onClosed?.(frame));
    retry(frame.channel);
  },
  error({ channel, code }) {
    if (channel && code === 'channel_unknown') {
      retry(channel);
    }
  },
};

function receive(frame) {
  receivers[frame.op]?.(frame);
}

function each(channel, action) {
  (subscriptions.get(channel) ?? []).forEach(action);
}

function retry(channel) {
  const [first] = subscriptions.get(channel) ?? [];
  if (first) {
    clearTimeout(first.timer);
    first.timer = setTimeout(() => isOpen() && request(channel), delay(first.failures++));
  }
}

// The one that has seen least decides; the others leave out what they know.
function request(channel) {
  const seen = (subscriptions.get(channel) ?? []).map(({ last }) => last).filter((last) => last !== undefined);
  send(seen.length > 0 ? { op: 'sub', channel, after: Math.min(...seen) } : { op: 'sub', channel });
}

function isOpen() {
  return socket?.readyState === WebSocket.OPEN;
}

function send(frame) {
  socket.send(JSON.stringify(frame));
}

function showState(reconnecting) {
  const state = document.getElementById('live-state');
  if (state) {
    state.hidden = !reconnecting;
  }
}

window.addEventListener('online', () => {
  if (!socket && subscriptions.size > 0) {
    connect();
  }
});
// a page that comes back from the browser's cache has a dead socket
window.addEventListener('pageshow', (event) => {
  if (event.persisted && !socket && subscriptions.size > 0) {
    connect();
  }
});
