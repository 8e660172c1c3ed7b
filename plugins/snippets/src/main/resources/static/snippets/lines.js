// Marks the lines an address names, such as #L10-L20, and makes such addresses: a click, then one with Shift.
const ADDRESS = /^#((?:F\d+)?L)(\d+)(?:-(?:F\d+)?L(\d+))?$/;

function mark() {
  document.querySelectorAll('[data-marked]').forEach((line) => line.removeAttribute('data-marked'));
  const found = ADDRESS.exec(location.hash);
  if (!found) return;
  const [, prefix, first, last] = found;
  const from = Math.min(first, last ?? first);
  const to = Math.max(first, last ?? first);
  for (let line = from; line <= to; line += 1) {
    document.getElementById(prefix + line)?.setAttribute('data-marked', '');
  }
  if (last) document.getElementById(prefix + from)?.scrollIntoView({ block: 'center' });
}

for (const lines of document.querySelectorAll('[data-lines]')) {
  lines.addEventListener('click', (event) => {
    const line = event.target.closest('a');
    const found = ADDRESS.exec(location.hash);
    const prefix = line?.id.replace(/\d+$/, '');
    if (!line || !event.shiftKey || !found || found[1] !== prefix) return;
    event.preventDefault();
    const ends = [Number(found[2]), Number(line.id.slice(prefix.length))].sort((a, b) => a - b);
    location.hash = `${prefix}${ends[0]}-${prefix}${ends[1]}`;
  });
}
addEventListener('hashchange', mark);
mark();
