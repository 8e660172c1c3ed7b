// The page of a topic works without this. With it, posts appear as they are written and replies are sent in place.

const list = document.getElementById('posts');
const form = document.getElementById('reply');
const fresh = document.getElementById('fresh');
const onLastPage = list.dataset.lastPage === 'true';
const missed = new Set();

const find = id => list.querySelector(`[data-post-id="${CSS.escape(id)}"]`);
const copy = id => document.getElementById(id).content.cloneNode(true);

function initials(name) {
  return name.trim().split(/[\s_.-]+/).filter(Boolean).slice(0, 2).map(word => [...word][0].toUpperCase()).join('');
}

// The same colour for a name as the server's pages: java.lang.String#hashCode.
function tint(name) {
  let hash = 0;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) | 0;
  return 'abcdef'[((hash % 6) + 6) % 6];
}

// The headings of two posts may have the same words: as the server does, their addresses get the id of their post.
const anchored = (html, id) => html.replace(/ (id="|href="#|aria-labelledby=")user-content-/g, ` $1user-content-${id}-`);

function draw(post) {
  const holder = document.createElement('template');
  holder.innerHTML = document.getElementById('post-template').innerHTML
    .replaceAll('POST_ID', encodeURIComponent(post.id))
    .replaceAll('POST_NUMBER', Number(post.number));
  const article = holder.content.querySelector('article');
  article.id = `post-${post.id}`;
  Object.assign(article.dataset, { postId: post.id, number: post.number, version: post.version });
  drawAuthor(article, post.author);
  drawNote(article, post);
  article.querySelector('.prose').innerHTML = anchored(post.html, post.id);
  if (post.author.name === list.dataset.actor) {
    article.querySelector('[data-own]').hidden = false;
    article.querySelector('[data-others]')?.remove();
    article.querySelectorAll('.vote button, .reactions button').forEach(button => { button.disabled = true; });
  }
  return article;
}

function picture(url) {
  const image = new Image(36, 36);
  image.className = 'avatar avatar-m';
  image.alt = '';
  image.src = `${url}?size=64`;
  return image;
}

function drawAuthor(article, author) {
  const avatar = article.querySelector('.avatar');
  avatar.textContent = initials(author.displayName);
  avatar.className = avatar.className.replace(/tint-\w/, `tint-${tint(author.displayName)}`);
  if (!author.avatarUrl.endsWith('/avatar.svg')) avatar.replaceWith(picture(author.avatarUrl));
  const name = article.querySelector('.name a');
  name.href = author.url;
  name.textContent = author.displayName;
  const reputation = article.querySelector('.rep');
  if (author.reputation === 0) reputation?.remove();
  else reputation?.replaceChild(document.createTextNode(author.reputation.toLocaleString()), reputation.lastChild);
}

function drawNote(article, post) {
  article.querySelector('[data-link]').textContent = `#${post.number}`;
  article.querySelector('[data-time]').dateTime = post.createdAt;
  if (!post.replyTo) return;
  const answered = article.querySelector('[data-reply-to]');
  answered.hidden = false;
  const link = answered.querySelector('a');
  link.href = `/forums/posts/${encodeURIComponent(post.replyTo)}`;
  link.textContent = list.dataset.replyTo.replace('{0}', post.replyToNumber);
}

// Whom this person does not want to hear from: what they write now is closed, as on the page.
const ignored = new Set();

async function learnIgnored(kind) {
  let after = '';
  do {
    const answer = await fetch(`/api/v1/me/relations?kind=${kind}&limit=100${after}`, { headers: { Accept: 'application/json' } });
    if (!answer.ok) return;
    const { items, next } = await answer.json();
    items.forEach(person => ignored.add(person.name));
    after = next ? `&after=${encodeURIComponent(next)}` : '';
  } while (after);
}

function folded(article, post) {
  if (!ignored.has(post.author.name)) return article;
  const details = copy('ignored-template').querySelector('details');
  details.dataset.number = post.number;
  const line = details.querySelector('summary');
  line.textContent = line.textContent.replace('{0}', () => post.author.displayName);
  details.append(article);
  return details;
}

// The event and the answer to one's own reply bring the same post: it is drawn once, in the order of the numbers.
function add(post) {
  if (find(post.id)) return;
  const article = folded(draw(post), post);
  const next = [...list.children].find(other => Number(other.dataset.number) > post.number);
  list.insertBefore(article, next ?? null);
  window.htmx?.process(article);
  countReplies(post.number - 1 - Number(list.dataset.away));
}

function countReplies(known) {
  const line = document.querySelector('[data-replies]');
  if (known <= Number(line.dataset.replies)) return;
  line.dataset.replies = known;
  line.textContent = known === 1 ? list.dataset.repliesOne : list.dataset.repliesMany.replace('{n}', known.toLocaleString());
}

function announce(post) {
  missed.add(post.id);
  const text = missed.size === 1 ? list.dataset.one : list.dataset.many.replace('{n}', missed.size);
  show(text);
}

function show(text) {
  fresh.querySelector('span').textContent = text;
  fresh.hidden = false;
}

function setText(data) {
  const article = find(data.postId);
  if (!article || Number(article.dataset.version) > data.version) return;
  article.dataset.version = data.version;
  let prose = article.querySelector('.prose');
  if (!prose) {
    prose = document.createElement('div');
    prose.className = 'prose';
    article.insertBefore(prose, article.querySelector('.reactions, .actions'));
  }
  prose.innerHTML = anchored(data.html, data.postId);
}

function setDeleted(article, deleted) {
  if (!article) return;
  article.querySelectorAll('.vote, .prose, .reactions, .actions').forEach(part => { part.hidden = deleted; });
  article.querySelector('.notice')?.remove();
  if (deleted) article.querySelector('.prose')?.replaceChildren();
  if (deleted) article.insertBefore(copy('deleted-template'), article.querySelector('.prose'));
}

function markEdited(article) {
  if (!article || article.querySelector('[data-edited]')) return;
  article.querySelector('small time').after(copy('edited-template'));
  article.querySelector('[data-edited] a').href = `/content/forums.post/${encodeURIComponent(article.dataset.postId)}/history`;
}

// Readers see no reactions where there are none yet; the model of a post has them all.
function addReactions(article, id) {
  const model = document.getElementById('post-template').content.querySelector('.reactions');
  const holder = document.createElement('template');
  holder.innerHTML = model.outerHTML.replaceAll('POST_ID', encodeURIComponent(id));
  article.insertBefore(holder.content, article.querySelector('.actions'));
}

function setReactions(article, counts) {
  if (!article.querySelector('.reactions')) addReactions(article, article.dataset.postId);
  article.querySelectorAll('[data-reaction]').forEach(reaction => {
    const amount = counts[reaction.dataset.reaction] ?? 0;
    reaction.querySelector('b').textContent = amount === 0 ? '' : amount.toLocaleString();
    if (reaction.tagName === 'SPAN') reaction.hidden = amount === 0;
  });
  const who = article.querySelector('[data-reacted]');
  if (who) who.hidden = Object.keys(counts).length === 0;
}

// Only one answer is the accepted one; its place among the others is that of the next visit.
function markAccepted(id) {
  list.querySelectorAll('[data-accepted]').forEach(mark => mark.remove());
  list.querySelectorAll('.accepted').forEach(article => article.classList.remove('accepted'));
  const article = id && find(id);
  if (!article) return;
  article.classList.add('accepted');
  article.querySelector('.person').before(copy('accepted-template'));
}

function showState(template) {
  document.getElementById('topic-state').replaceChildren(...(template ? [copy(template)] : []));
}

// What moderators and time did to the topic.
function drawLine(data) {
  if (!onLastPage || document.querySelector(`[data-line="${CSS.escape(data.lineId)}"]`)) return;
  const texts = document.getElementById('line-texts');
  const key = `data-${data.deed}`;
  const one = data.amount === 1 && texts.getAttribute(`${key}-one`);
  const pattern = data.by ? one || texts.getAttribute(key) : texts.getAttribute(`${key}-auto`);
  if (!pattern) return;
  const line = copy('line-template').querySelector('p');
  line.dataset.line = data.lineId;
  const what = data.until ? new Date(data.until).toLocaleString() : data.amount ?? '';
  line.querySelector('span').textContent = pattern.replace('{0}', () => data.by?.displayName ?? '').replace('{1}', () => what);
  line.querySelector('time').dateTime = data.at;
  line.querySelector('time').textContent = texts.dataset.now;
  if (data.reason) {
    const reason = document.createElement('span');
    reason.textContent = data.reason;
    line.append(reason);
  }
  list.append(line);
}

function setClosed(closed) {
  document.getElementById('closed-note').hidden = !closed;
  const moderates = document.getElementById('moderate') !== null;
  document.getElementById('reopened-note').hidden = closed || form !== null;
  if (form && !moderates) form.hidden = closed;
}

// The topic went into another one, or into a board that is not for this person.
function elsewhere() {
  if (document.getElementById('gone')) return;
  const gone = document.createElement('div');
  gone.id = 'gone';
  gone.append(copy('elsewhere-template'));
  list.before(gone);
  if (form) form.hidden = true;
}

function tended(data) {
  drawLine(data);
  if (['closed', 'quiet', 'full', 'solved'].includes(data.deed)) setClosed(true);
  if (data.deed === 'reopened') setClosed(false);
}

const handlers = {
  'forums.post.added': data => (onLastPage ? add : announce)({ ...data, id: data.postId }),
  'forums.post.edited': data => {
    setText(data);
    markEdited(find(data.postId));
  },
  'forums.post.deleted': data => setDeleted(find(data.postId), true),
  'forums.post.restored': data => {
    setText(data);
    setDeleted(find(data.postId), false);
  },
  'forums.post.voted': data => {
    const article = find(data.postId);
    const count = article?.querySelector('[data-vote-count]');
    if (count) count.replaceChild(document.createTextNode(data.voteCount.toLocaleString()), count.lastChild);
    if (article) setReactions(article, data.reactions);
  },
  'forums.answer.accepted': data => {
    markAccepted(data.postId);
    showState('solved-template');
  },
  'forums.answer.withdrawn': () => {
    markAccepted(null);
    showState(null);
  },
  'forums.info.asked': () => showState('info-template'),
  'forums.info.given': () => showState(null),
  'forums.topic.tended': data => tended(data),
  'forums.topic.edited': data => { document.querySelector('.main h1').textContent = data.title; },
  'forums.topic.deleted': () => {
    list.before(copy('gone-template'));
    if (form) form.hidden = true;
  },
};

// Who else is here, and who of them is writing.
const WRITING_FOR = 6000;
const line = document.getElementById('live-line');
const here = new Map();
const writing = new Map();

function showPeople() {
  const writers = [...writing.keys()].map(name => here.get(name)).filter(Boolean);
  const people = writers.length > 0 ? writers : [...here.values()];
  const [one, many] = writers.length > 0 ? [line.dataset.writingOne, line.dataset.writingMany] : [line.dataset.hereOne, line.dataset.hereMany];
  const text = people.length === 1 ? one : many;
  line.textContent = people.length === 0 ? '' : text.replace('{name}', people[0]).replace('{n}', people.length - 1);
}

function stopWriting(name) {
  clearTimeout(writing.get(name));
  writing.delete(name);
}

function present({ people, person, state }) {
  if (people) here.clear();
  for (const { name, displayName } of people ?? [person]) {
    if (name === list.dataset.actor) continue;
    if (state === 'left') {
      here.delete(name);
      stopWriting(name);
    } else {
      here.set(name, displayName);
    }
  }
  showPeople();
}

function said({ type, from }) {
  if (type !== 'typing' || from.name === list.dataset.actor) return;
  stopWriting(from.name);
  here.set(from.name, from.displayName);
  writing.set(from.name, setTimeout(() => {
    stopWriting(from.name);
    showPeople();
  }, WRITING_FOR));
  showPeople();
}

async function follow() {
  const live = await import(document.querySelector('meta[name=live-module]').content);
  const known = list.dataset.actor ? Promise.allSettled(['mute', 'block'].map(learnIgnored)) : Promise.resolve();
  live.subscribe(list.dataset.channel, {
    after: Number(list.dataset.position),
    onEvent: async ({ type, data }) => {
      await known;
      if (type === 'forums.post.added') stopWriting(data.author.name);
      handlers[type]?.(data);
      document.dispatchEvent(new CustomEvent('devquest:topic', { detail: { type, data } }));
      showPeople();
    },
    onClosed: ({ reason }) => { if (reason === 'forbidden') elsewhere(); },
    onGap: () => show(list.dataset.gap),
    onPresence: present,
    onMessage: said,
  });
  let told = 0;
  form?.querySelector('textarea').addEventListener('input', () => {
    if (Date.now() - told < WRITING_FOR / 2) return;
    told = Date.now();
    live.send(list.dataset.channel, 'typing', {});
  });
}

// Replying in place: what was typed stays until the server has it, and a second press sends nothing more.
let sending = false;

function fail(text) {
  const line = copy('failed-template');
  line.querySelector('[data-text]').textContent = text;
  form.querySelector('footer').before(line);
}

function release() {
  sending = false;
  form.removeAttribute('aria-busy');
  form.querySelectorAll('button').forEach(button => { button.disabled = false; });
}

async function send() {
  const area = form.querySelector('textarea');
  const body = area.value;
  const replyTo = form.querySelector('[name=replyTo]');
  const response = await fetch(`/api/v1/forums/topics/${encodeURIComponent(list.dataset.topic)}/posts`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json',
      'X-CSRF-Token': document.querySelector('meta[name=csrf-token]').content,
      'X-Draft': form.dataset.draft,
    },
    body: JSON.stringify({ body, replyTo: replyTo?.value || null }),
  });
  const answer = await response.json();
  if (!response.ok) {
    fail(answer.errors?.[0]?.message || answer.detail || list.dataset.failed);
    return;
  }
  if (response.status === 202) {
    location.assign(`/submissions?held=${encodeURIComponent(answer.held)}`);
    return;
  }
  // whoever writes on meanwhile keeps it
  if (area.value === body) area.value = '';
  form.dispatchEvent(new CustomEvent('devquest:published'));
  replyTo?.remove();
  if (onLastPage) add(answer);
  else location.assign(`/forums/posts/${encodeURIComponent(answer.id)}`);
}

form?.addEventListener('submit', async event => {
  event.preventDefault();
  if (sending) return;
  sending = true;
  form.querySelectorAll(':scope > .error').forEach(line => line.remove());
  try {
    await send();
  } catch {
    fail(list.dataset.failed);
  } finally {
    // after the page's own lock, which waits until the browser has read the form
    setTimeout(release);
  }
});

follow();
