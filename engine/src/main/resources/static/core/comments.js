// Comments work without this. With it, they appear as they are written and are sent in place.

const section = document.getElementById('comments');
const list = section.querySelector('[data-list]');
const form = document.getElementById('comment-new');
const fresh = document.getElementById('comments-fresh');
const total = section.querySelector('[data-total]');
const missed = new Set();

const find = id => section.querySelector(`[data-comment="${CSS.escape(id)}"]`);
const replies = id => section.querySelector(`[data-replies="${CSS.escape(id)}"]`);
const initials = name => name.trim().split(/[\s_.-]+/).filter(Boolean).slice(0, 2).map(word => [...word][0].toUpperCase()).join('');

// The same colour for a name as the server's pages: java.lang.String#hashCode.
function tint(name) {
  let hash = 0;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) | 0;
  return 'abcdef'[((hash % 6) + 6) % 6];
}

function picture(url) {
  const image = new Image(28, 28);
  image.className = 'avatar avatar-s';
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
}

function draw(comment) {
  const holder = document.createElement('template');
  holder.innerHTML = section.querySelector('[data-template]').innerHTML.replaceAll('COMMENT_ID', encodeURIComponent(comment.id));
  const thread = holder.content.querySelector('.thread');
  const article = thread.querySelector('article');
  article.id = `comment-${comment.id}`;
  Object.assign(article.dataset, { comment: comment.id, version: comment.version ?? 1 });
  drawAuthor(article, comment.author);
  article.querySelector('time').dateTime = comment.createdAt;
  article.querySelector('.prose').innerHTML = comment.html;
  const answer = article.querySelector('[data-answer]');
  if (answer) Object.assign(answer.dataset, { answer: comment.id, name: comment.author.displayName });
  const own = comment.author.name === section.dataset.actor;
  const part = article.querySelector(own ? '[data-own]' : '[data-other]');
  if (part) part.hidden = false;
  return comment.parent ? article : thread;
}

// The fact and the answer to one's own comment bring the same one: it is drawn once, in the order of the ids.
function add(comment) {
  if (find(comment.id)) return;
  const place = comment.parent ? replies(comment.parent) : list;
  if (!place || (!comment.parent && section.dataset.last !== 'true')) {
    announce(comment.id);
    return;
  }
  const later = [...place.children].find(other => (other.dataset.comment ?? other.querySelector('article').dataset.comment) > comment.id);
  place.insertBefore(draw(comment), later ?? null);
  section.querySelector('[data-none]').hidden = true;
}

function announce(id) {
  missed.add(id);
  show(missed.size === 1 ? section.dataset.one : section.dataset.many.replace('{n}', missed.size));
}

function show(text) {
  fresh.querySelector('span').textContent = text;
  fresh.hidden = false;
}

function setText({ comment, html, version }) {
  const article = find(comment);
  if (!article || Number(article.dataset.version) > version) return;
  article.dataset.version = version;
  article.querySelector('.prose').innerHTML = html;
}

function setDeleted(id, deleted) {
  const article = find(id);
  if (!article) return;
  article.querySelector('[data-gone]')?.remove();
  article.querySelector('.actions').hidden = deleted;
  if (!deleted) return;
  article.querySelector('.prose').replaceChildren();
  article.insertBefore(section.querySelector('[data-deleted]').content.cloneNode(true), article.querySelector('.prose'));
}

function count(number) {
  total.textContent = number.toLocaleString();
}

const receivers = {
  'core.comment.added'(data) {
    count(data.total);
    add({ ...data, id: data.comment });
  },
  'core.comment.edited'(data) {
    setText(data);
    find(data.comment)?.querySelector('[data-edited]').removeAttribute('hidden');
  },
  'core.comment.deleted'(data) {
    count(data.total);
    setDeleted(data.comment, true);
  },
  'core.comment.restored'(data) {
    count(data.total);
    setText(data);
    setDeleted(data.comment, false);
  },
};

async function follow() {
  const { subscribe } = await import(document.querySelector('meta[name=live-module]').content);
  subscribe(section.dataset.channel, {
    after: Number(section.dataset.position),
    onEvent: ({ type, data }) => receivers[type]?.(data),
    onGap: () => show(section.dataset.gap),
  });
}

// Whom the form answers, without loading the page again.
function answering(id, name) {
  const line = document.createElement('p');
  line.className = 'hint';
  line.dataset.answeringNow = '';
  line.textContent = section.dataset.answering.replace('{0}', name);
  let field = form.querySelector('[name=replyTo]');
  if (!field) {
    field = Object.assign(document.createElement('input'), { type: 'hidden', name: 'replyTo' });
    form.prepend(field);
  }
  field.value = id;
  section.querySelector('[data-answering-now]')?.remove();
  form.before(line);
  form.querySelector('textarea').focus();
}

section.addEventListener('click', event => {
  const link = event.target.closest('a[data-answer]');
  if (!link || !form || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  answering(link.dataset.answer, link.dataset.name);
});

function fail(text) {
  const line = document.createElement('p');
  line.className = 'error';
  line.setAttribute('role', 'alert');
  line.textContent = text;
  form.querySelector('footer').before(line);
}

async function send() {
  const area = form.querySelector('textarea');
  const replyTo = form.querySelector('[name=replyTo]');
  const { type, item } = section.dataset;
  const response = await fetch(`/api/v1/content/${encodeURIComponent(type)}/${encodeURIComponent(item)}/comments`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json',
      'X-CSRF-Token': document.querySelector('meta[name=csrf-token]').content,
    },
    body: JSON.stringify({ body: area.value, replyTo: replyTo?.value || null }),
  });
  const answer = await response.json();
  if (!response.ok) {
    fail(answer.errors?.[0]?.message || answer.detail || section.dataset.failed);
    return;
  }
  if (response.status === 202) {
    location.assign(`/submissions?held=${encodeURIComponent(answer.held)}`);
    return;
  }
  area.value = '';
  replyTo?.remove();
  section.querySelector('[data-answering-now]')?.remove();
  add(answer);
}

let sending = false;

form?.addEventListener('submit', async event => {
  event.preventDefault();
  if (sending) return;
  sending = true;
  form.querySelectorAll(':scope > .error').forEach(line => line.remove());
  try {
    await send();
  } catch {
    fail(section.dataset.failed);
  } finally {
    // after the page's own lock, which waits until the browser has read the form
    setTimeout(() => {
      sending = false;
      form.removeAttribute('aria-busy');
      form.querySelectorAll('button').forEach(button => { button.disabled = false; });
    });
  }
});

follow();
