// The queue and a case by keyboard. Without it every step is a link or a form.

const help = document.getElementById('keys');
const rows = () => [...document.querySelectorAll('[data-case] .row-title > a')];

function move(step) {
  const links = rows();
  if (links.length === 0) return;
  const at = links.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + step));
  links[next].focus();
}

// A decision needs a rule and a reason: what is missing gets the focus, and the browser says so.
function decide(letter) {
  const form = document.getElementById('decision');
  const button = form?.querySelector(`button[data-key="${letter}"]`);
  if (!button) return;
  const missing = [...form.elements].find(field => field.willValidate && !field.checkValidity());
  if (missing) missing.focus();
  else form.requestSubmit(button);
}

function showHelp() {
  help.open = !help.open;
  help.querySelector('summary').focus();
}

const keys = {
  j: () => move(1),
  k: () => move(-1),
  o: () => rows().includes(document.activeElement) && document.activeElement.click(),
  c: () => document.getElementById('claim')?.requestSubmit(),
  a: () => decide('a'),
  h: () => decide('h'),
  d: () => decide('d'),
  r: () => decide('r'),
  '?': showHelp,
};

document.addEventListener('keydown', event => {
  const typing = event.target.closest('input, textarea, select, [contenteditable]');
  if (typing && event.key === 'Escape') typing.blur();
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
  event.preventDefault();
  keys[event.key]();
});

const box = document.getElementById('queue-live');
if (box) {
  const { subscribe } = await import(document.querySelector('meta[name=live-module]').content);
  const changed = () => { document.getElementById('fresh').hidden = false; };
  subscribe(box.dataset.channel, { after: Number(box.dataset.position), onEvent: changed, onGap: changed });
}
