// Brings the form for comments to the lines it is about, and fills in what they are.
const module = document.querySelector('[data-lines-module]').dataset.module;
const { choose, codes, line, meant, numberOf } = await import(module);

const MOST = 20000;
const home = document.getElementById('comment');
const form = document.getElementById('comment-form');
const add = document.getElementById('comment-add').content.firstElementChild;
const label = add.dataset.label;
const cancel = form.querySelector('[data-back]');
const place = document.createElement('div');
place.className = 'snippet-between';
const { file: name, first, last, suggestion } = form.elements;
let filled = '';
let origin = null;

const file = () => [...document.querySelectorAll('[data-lines]')].find(one => one.dataset.file === name.value);

function offer(row) {
  if (add.parentElement === row || add.matches(':focus')) return;
  add.ariaLabel = label.replace('{n}', numberOf(row));
  add.title = add.ariaLabel;
  row.querySelector('a').after(add);
}

/** A suggestion begins with the lines as they are; what somebody has written stays. */
function fill() {
  const from = Number(first.value);
  const to = Number(last.value || first.value);
  if (!from || to < from) return;
  choose(file(), from, to);
  if (suggestion.value !== filled) return;
  const text = codes(file()).slice(from - 1, to).map(code => code.textContent).join('').replace(/\n$/, '');
  filled = text.length > MOST ? '' : text;
  suggestion.value = filled;
}

function open(row) {
  const [from, to] = meant(row);
  const lines = row.parentElement;
  name.value = lines.dataset.file;
  first.value = from;
  last.value = to;
  fill();
  let end = line(lines, to);
  while (end.nextElementSibling?.matches('.snippet-thread')) end = end.nextElementSibling;
  end.after(place);
  place.append(form);
  origin = row.querySelector('a');
  home.hidden = true;
  cancel.hidden = false;
  form.elements.body.focus();
}

function close() {
  home.append(form);
  place.remove();
  home.hidden = false;
  cancel.hidden = true;
  origin.focus();
}

for (const kind of ['pointerover', 'focusin', 'click']) {
  document.addEventListener(kind, event => {
    const row = event.target.closest?.('.snippet-line');
    if (row) offer(row);
  });
}
add.addEventListener('click', () => open(add.parentElement));
cancel.addEventListener('click', close);
for (const field of [name, first, last]) field.addEventListener('change', fill);
