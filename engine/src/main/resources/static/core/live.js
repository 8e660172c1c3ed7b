// One WebSocket for all live parts of a page. Each subscription goes on after the last fact it has seen.
// The protocol, with everything that can be sent and refused, is in docs/live.md.

const FIRST_DELAY = 500;
const LONGEST_DELAY = 30_000;
const STABLE_AFTER = 10_000;
const PING_EVERY = 25_000;
const PATIENCE = 10_000;
const SHOWN_AFTER = 1_500;
const TOO_MANY_CONNECTIONS = 4008;
const PARKED_FOR = 300_000;

const subscriptions = new Map();
let socket = null;
let parked = false;
let failures = 0;
const timers = {};

/**
 * Subscribes to a channel.
 *
 * after: the number the page was drawn at; only later facts come. Left out: from now on.
 * onEvent({channel, seq, type, data}): each fact once, in order.
 * onGap({channel, seq}): too much was missed, fetch the page again.
 * onOpen({channel, seq}): subscribed, also again after a lost connection; here a shared document is synchronised.
 * onMessage({channel, type, from, data}): something that does not last; no `from` if the server says it.
 * onPresence({channel, people, more}) first, and then onPresence({channel, person, state}) for each change.
 * onUpdate({channel, update}): an update of a shared document, a Uint8Array.
 * onError({channel, code, message}): what was sent is refused.
 * onClosed({channel, reason}): `switched_off` is tried again by itself, `forbidden` is over.
 * Returns a function that ends the subscription.
 */
export function subscribe(channel, { after, ...handlers } = {}) {
  const subscription = { channel, last: after, failures: 0, timer: 0, ...handlers };
  subscriptions.set(channel, [...(subscriptions.get(channel) ?? []), subscription]);
  if (isOpen()) {
    request(channel);
  } else if (!socket && !parked) {
    connect();
  }
  return () => unsubscribe(subscription);
}

/** Sends a message into a channel one has subscribed to; false if there is no connection now, and it is dropped. */
export function send(channel, type, data = {}) {
  return isOpen() && transmit({ op: 'send', channel, type, data });
}

/** Sends an update of a shared document, a Uint8Array; false if there is no connection now. */
export function sendUpdate(channel, update) {
  if (!isOpen()) {
    return false;
  }
  const name = new TextEncoder().encode(channel);
  const frame = new Uint8Array(1 + name.length + update.length);
  frame[0] = name.length;
  frame.set(name, 1);
  frame.set(update, 1 + name.length);
  socket.send(frame);
  return true;
}

function unsubscribe(subscription) {
  const { channel } = subscription;
  clearTimeout(subscription.timer);
  const known = subscriptions.get(channel) ?? [];
  const rest = known.filter((other) => other !== subscription);
  if (rest.length > 0) {
    subscriptions.set(channel, rest);
  } else if (subscriptions.delete(channel) && isOpen()) {
    transmit({ op: 'unsub', channel });
  }
}

function connect() {
  clearTimeout(timers.reconnect);
  parked = false;
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  const opened = new WebSocket(`${scheme}//${location.host}/live`);
  opened.binaryType = 'arraybuffer';
  socket = opened;
  opened.addEventListener('message', ({ data }) => {
    if (socket === opened) {
      clearTimeout(timers.patience);
      receive(data);
    }
  });
  opened.addEventListener('close', ({ code }) => {
    if (socket === opened) {
      lost(code);
    }
  });
}

function lost(code) {
  socket = null;
  clearInterval(timers.ping);
  clearTimeout(timers.patience);
  clearTimeout(timers.stable);
  if (subscriptions.size === 0) {
    return;
  }
  timers.state ||= setTimeout(() => showState(true), SHOWN_AFTER);
  // newer pages of the same person are open: this one waits until somebody looks at it again
  parked = code === TOO_MANY_CONNECTIONS;
  timers.reconnect = setTimeout(connect, parked ? PARKED_FOR : delay(failures++));
}

function delay(attempt) {
  const longest = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** Math.min(attempt, 10));
  return longest / 2 + (Math.random() * longest) / 2;
}

function ping() {
  if (isOpen()) {
    transmit({ op: 'ping' });
    timers.patience = setTimeout(hangUp, PATIENCE);
  }
}

// A network that is gone says nothing: whoever waits for the goodbye waits long.
function hangUp() {
  const silent = socket;
  lost(0);
  silent?.close();
}

const receivers = {
  hello() {
    clearTimeout(timers.state);
    timers.state = 0;
    showState(false);
    timers.stable = setTimeout(() => (failures = 0), STABLE_AFTER);
    timers.ping = setInterval(ping, PING_EVERY);
    if (document.visibilityState === 'hidden') {
      tellState();
    }
    subscriptions.forEach((all, channel) => request(channel));
  },
  ok({ channel, seq }) {
    if (seq === undefined) {
      return;
    }
    each(channel, (subscription) => {
      subscription.failures = 0;
      subscription.last ??= seq;
      subscription.onOpen?.({ channel, seq });
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
  message(frame) {
    each(frame.channel, (subscription) => subscription.onMessage?.(frame));
  },
  presence(frame) {
    each(frame.channel, (subscription) => subscription.onPresence?.(frame));
  },
  closed(frame) {
    ended(frame);
  },
  error(frame) {
    if (frame.ref === 'sub') {
      ended({ channel: frame.channel, reason: frame.code === 'channel_unknown' ? 'switched_off' : frame.code });
    } else if (frame.channel) {
      each(frame.channel, (subscription) => subscription.onError?.(frame));
    }
  },
};

function receive(data) {
  if (data instanceof ArrayBuffer) {
    const bytes = new Uint8Array(data);
    const channel = new TextDecoder().decode(bytes.subarray(1, 1 + bytes[0]));
    each(channel, (subscription) => subscription.onUpdate?.({ channel, update: bytes.subarray(1 + bytes[0]) }));
  } else {
    const frame = JSON.parse(data);
    receivers[frame.op]?.(frame);
  }
}

// What was switched off may come back; what one may not see does not.
function ended(frame) {
  const all = subscriptions.get(frame.channel) ?? [];
  if (frame.reason === 'switched_off') {
    retry(frame.channel);
  } else {
    subscriptions.delete(frame.channel);
  }
  all.forEach((subscription) => subscription.onClosed?.(frame));
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
  transmit({ op: 'sub', channel, ref: 'sub', ...(seen.length > 0 && { after: Math.min(...seen) }) });
}

function isOpen() {
  return socket?.readyState === WebSocket.OPEN;
}

function transmit(frame) {
  socket.send(JSON.stringify(frame));
  return true;
}

function tellState() {
  transmit({ op: 'presence', state: document.visibilityState === 'hidden' ? 'away' : 'online' });
}

function showState(reconnecting) {
  const state = document.getElementById('live-state');
  if (state) {
    state.hidden = !reconnecting;
  }
}

function wake() {
  if (!socket && subscriptions.size > 0) {
    connect();
  }
}

window.addEventListener('online', wake);
window.addEventListener('focus', () => parked && wake());
document.addEventListener('visibilitychange', () => {
  if (isOpen()) {
    tellState();
  } else if (parked && document.visibilityState === 'visible') {
    wake();
  }
});
// a page that comes back from the browser's cache has a dead socket
window.addEventListener('pageshow', (event) => event.persisted && wake());
