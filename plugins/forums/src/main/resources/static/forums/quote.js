// The page of a topic quotes without this, by a link that fills the form. With it, what is selected is quoted in place.

const list = document.getElementById('posts');
const form = document.getElementById('reply');

// Quotes what is selected in a post, or all of it, below what is written already.
function chosen(article) {
  const selection = getSelection();
  const prose = article.querySelector('.prose');
  const inside = selection.rangeCount > 0 && !selection.isCollapsed
    && prose?.contains(selection.anchorNode) && prose.contains(selection.focusNode);
  return inside ? selection.toString().trim() : '';
}

async function source(id) {
  const response = await fetch(`/api/v1/forums/posts/${encodeURIComponent(id)}`, { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()).body;
}

async function quote(article) {
  const id = article.dataset.postId;
  const area = form.querySelector('textarea');
  const words = chosen(article) || await source(id);
  const name = article.querySelector('.name a').textContent.trim().replace(/[\\`*_[\]<>#]/g, '\\$&');
  const head = list.dataset.quoteHead.replace('{0}', () => name)
    .replace('{1}', () => `[#${article.dataset.number}](/forums/posts/${id})`);
  const lines = [head, '', ...words.split('\n')].map(line => `> ${line}`.trimEnd()).join('\n');
  const before = area.value.trimEnd();
  if (!before && !form.querySelector('[name=replyTo]')) {
    const answers = Object.assign(document.createElement('input'), { type: 'hidden', name: 'replyTo', value: id });
    form.append(answers);
  }
  area.value = `${before}${before ? '\n\n' : ''}${lines}\n\n`;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
}

list.addEventListener('click', event => {
  const link = event.target.closest('a[data-quote]');
  if (!link || !form || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  quote(link.closest('article')).catch(() => location.assign(link.href));
});
