// Who is answering a question, and how many have its problem too: as it changes while the page is open.

const claim = document.getElementById('claim');
const same = document.getElementById('same-count');
const take = document.querySelector('[data-take]');
const release = document.querySelector('[data-release]');
const me = document.getElementById('posts').dataset.actor;
let end;

// Who may take the question can while nobody has it; whoever has it can give it back.
function offer(name) {
  if (!take) return;
  take.hidden = name !== null;
  release.hidden = name === null || name !== me;
}

function clear() {
  clearTimeout(end);
  claim.hidden = true;
  offer(null);
}

// The time is that of the reader's clock; the claim goes when its time is over.
function show(name, displayName, until) {
  const moment = new Date(until);
  const left = moment - Date.now();
  if (left <= 0) return clear();
  const time = moment.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  const pattern = name === me ? claim.dataset.yours : claim.dataset.by;
  claim.querySelector('span').textContent = pattern.replace('{0}', () => displayName).replace('{1}', () => time);
  claim.querySelector('[data-still]').hidden = name === me;
  claim.hidden = false;
  offer(name);
  clearTimeout(end);
  end = setTimeout(clear, left);
}

function count(amount) {
  same.hidden = amount === 0;
  same.textContent = amount === 1 ? same.dataset.one : same.dataset.many.replace('{n}', amount.toLocaleString());
}

document.addEventListener('devquest:topic', ({ detail: { type, data } }) => {
  if (type === 'forums.question.taken') show(data.by.name, data.by.displayName, data.until);
  if (type === 'forums.question.released') clear();
  if (type === 'forums.problem.counted') count(data.count);
});

if (!claim.hidden) show(claim.dataset.actor, claim.dataset.name, claim.dataset.until);
