// The lines of files: marks those an address names, such as #L10-L20, leads from line to line with the arrow keys, and
// colours them. Tab stops at one line of a file only.
const ADDRESS = /^#((?:F\d+)?L)(\d+)(?:-(?:F\d+)?L(\d+))?$/;
const STEPS = { ArrowDown: 1, ArrowUp: -1, PageDown: 20, PageUp: -20, Home: -Infinity, End: Infinity };

const files = [...document.querySelectorAll('[data-lines]')];
let chosen = null;

export const codes = file => [...file.querySelectorAll(':scope > .snippet-line > code')];
export const line = (file, number) => document.getElementById(file.dataset.lines + number)?.parentElement;
export const numberOf = row => Number(row.querySelector('a').textContent);

export function choose(file, from, to) {
  chosen = { file, from, to };
  document.querySelectorAll('.snippet-line[data-marked]').forEach(row => row.removeAttribute('data-marked'));
  for (let number = Math.min(from, to); number <= Math.max(from, to); number += 1) {
    line(file, number)?.setAttribute('data-marked', '');
  }
}

/** The lines that somebody means who points at a line: those chosen if it is one of them, else it alone. */
export function meant(row) {
  const number = numberOf(row);
  const inside = chosen && chosen.file === row.parentElement && row.hasAttribute('data-marked');
  return inside ? [chosen.from, chosen.to].sort((a, b) => a - b) : [number, number];
}

function mark() {
  const [, prefix, first, last] = ADDRESS.exec(location.hash) ?? [];
  const file = files.find(one => one.dataset.lines === prefix);
  if (!file) return;
  choose(file, Number(first), Number(last ?? first));
  if (last) line(file, Math.min(first, last))?.scrollIntoView({ block: 'center' });
}

function name(file, from, to) {
  const prefix = file.dataset.lines;
  location.hash = from === to ? prefix + from : `${prefix}${Math.min(from, to)}-${prefix}${Math.max(from, to)}`;
}

function step(file, row, event) {
  const last = codes(file).length;
  const from = numberOf(row);
  const to = Math.min(Math.max(from + STEPS[event.key], 1), last);
  event.preventDefault();
  line(file, to).querySelector('a').focus();
  if (event.shiftKey) choose(file, chosen?.file === file && chosen.to === from ? chosen.from : from, to);
}

for (const file of files) {
  file.addEventListener('click', event => {
    const row = event.target.closest('.snippet-line > a')?.parentElement;
    if (!row) return;
    const wide = event.shiftKey && chosen?.file === file;
    // what was chosen with the keys, Enter names
    const [from, to] = wide ? [chosen.from, numberOf(row)] : event.detail === 0 ? meant(row) : [1, 1];
    if (from === to) return;
    event.preventDefault();
    name(file, from, to);
  });
  file.addEventListener('keydown', event => {
    const row = event.target.closest('.snippet-line > a')?.parentElement;
    if (row && event.key in STEPS && !event.ctrlKey && !event.altKey && !event.metaKey) step(file, row, event);
  });
  file.addEventListener('focusin', event => {
    const number = event.target.closest('.snippet-line > a');
    if (!number) return;
    file.querySelectorAll('.snippet-line > a[tabindex="0"], .snippet-line > a:not([tabindex])').forEach(other => { other.tabIndex = -1; });
    number.tabIndex = 0;
  });
}

// A whole file is coloured at once, because a comment may go over many lines.
function* split(html) {
  const open = [];
  let text = '';
  for (const part of html.match(/<span[^>]*>|<\/span>|\n|[^<\n]+/g) ?? []) {
    if (part === '\n') {
      yield `${text}${'</span>'.repeat(open.length)}\n`;
      text = open.join('');
    } else {
      if (part === '</span>') open.pop();
      else if (part.startsWith('<')) open.push(part);
      text += part;
    }
  }
}

function highlighter() {
  if (window.hljs) return Promise.resolve(window.hljs);
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = document.querySelector('meta[name=highlighter]').content;
    script.addEventListener('load', () => resolve(window.hljs));
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}

async function colour() {
  const library = await highlighter();
  for (const file of files) {
    const language = file.dataset.code;
    if (!library.getLanguage(language)) continue;
    const rows = codes(file);
    const parts = split(library.highlight(rows.map(row => row.textContent).join(''), { language, ignoreIllegals: true }).value);
    for (const row of rows) row.innerHTML = parts.next().value;
  }
}

document.addEventListener('click', async event => {
  const copier = event.target.closest('[data-copy-file]');
  if (!copier) return;
  const file = copier.closest('.snippet').querySelector('[data-lines]');
  try {
    await navigator.clipboard.writeText(codes(file).map(code => code.textContent).join(''));
    document.dispatchEvent(new CustomEvent('devquest:toast', { detail: { text: copier.dataset.done, kind: 'success' } }));
  } catch {
    getSelection().selectAllChildren(file);
  }
});

addEventListener('hashchange', mark);
mark();
if (files.some(file => file.dataset.code !== 'text')) colour().catch(() => { /* the lines stay readable without colours */ });
