// How a thing is rated, as it changes. Pages work without this.

const { subscribe } = await import(document.querySelector('meta[name=live-module]').content);

// htmx may have put a new one in its place
const find = item => document.getElementById(`rating-${item}`);

function show(item, { count, mean }) {
  const rating = find(item);
  if (!rating) return;
  const { none, one, many } = rating.dataset;
  rating.querySelector('meter').value = mean;
  rating.querySelector('[data-mean]').textContent = count === 0 ? '' : mean.toFixed(1);
  rating.querySelector('[data-count]').textContent = count === 0 ? none : count === 1 ? one : many.replace('{n}', count.toLocaleString());
}

for (const { dataset: { item } } of document.querySelectorAll('.rating[data-item]')) {
  subscribe(`core.ratings:${item}`, { onEvent: ({ data }) => show(item, data.summary) });
}
