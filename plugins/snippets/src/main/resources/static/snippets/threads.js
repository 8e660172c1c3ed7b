// Reads the comments again when they change while the page is open. What somebody is writing stays as it is.
const home = document.getElementById('threads');
const { subscribe } = await import(document.querySelector('meta[name=live-module]').content);
const { line } = await import(document.querySelector('[data-lines-module]').dataset.module);
const said = home.querySelector('output');
let reading = false;
let again = false;

const writing = part => part.contains(document.activeElement)
  || [...part.querySelectorAll('textarea')].some(area => area.value !== area.defaultValue);

function place(thread, { file: name, last }) {
  const file = [...document.querySelectorAll('[data-lines]')].find(one => one.dataset.file === name);
  let before = file && last && line(file, last);
  if (!before) return;
  while (before.nextElementSibling?.matches('.snippet-thread')) before = before.nextElementSibling;
  before.after(thread);
}

function renew(old, fresh) {
  const [to, from] = [old, fresh].map(thread => thread.querySelector('details'));
  if (old.className !== fresh.className && !writing(old)) to.open = from.open;
  old.className = fresh.className;
  old.dataset.mark = fresh.dataset.mark;
  to.querySelector('summary').replaceChildren(...from.querySelector('summary').childNodes);
  const [answer, next] = [to, from].map(part => part.querySelector(':scope > .snippet-answer'));
  to.querySelectorAll(':scope > .snippet-said').forEach(comment => comment.remove());
  for (const comment of from.querySelectorAll(':scope > .snippet-said')) to.insertBefore(comment, answer);
  if (answer && next && !writing(answer)) answer.replaceWith(next);
}

function merge(page) {
  const read = page.body.firstElementChild;
  // threads stand at lines of the newest revision, and those are not here
  if (read.dataset.revision !== home.dataset.revision) {
    home.querySelector('[data-newer]').hidden = false;
    return;
  }
  const found = new Set();
  let news = false;
  for (const part of [...read.children]) {
    const fresh = part.querySelector('.snippet-thread');
    const old = document.getElementById(fresh.id);
    found.add(fresh.id);
    if (old?.dataset.mark === fresh.dataset.mark) continue;
    news = true;
    if (old) renew(old, fresh);
    else place(fresh, part.dataset);
  }
  for (const gone of document.querySelectorAll('.snippet-thread')) {
    if (found.has(gone.id) || writing(gone)) continue;
    gone.remove();
    news = true;
  }
  if (news) said.textContent = home.dataset.news;
}

async function read() {
  again = reading;
  if (reading) return;
  reading = true;
  try {
    const answer = await fetch(home.dataset.from);
    if (answer.ok) merge(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  } catch { /* without a connection the page stays as it is; the next change brings it up to date */ }
  reading = false;
  if (again) read();
}

subscribe(home.dataset.channel, { after: Number(home.dataset.position), onEvent: read, onGap: read });
