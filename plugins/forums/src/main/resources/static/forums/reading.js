// The server knows what a page showed when it was opened. This tells it which of the posts that came since were on screen.

const PAUSE = 5000;
const list = document.getElementById('posts');
let seen = 0;
let told = 0;
let timer = null;

function tell() {
  clearTimeout(timer);
  timer = null;
  if (seen <= told) return;
  told = seen;
  fetch(`/api/v1/forums/topics/${encodeURIComponent(list.dataset.topic)}/reading`, {
    method: 'PUT',
    keepalive: true,
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json',
      'X-CSRF-Token': document.querySelector('meta[name=csrf-token]').content,
    },
    body: JSON.stringify({ upTo: told }),
  }).catch(() => { told = 0; });
}

const screen = new IntersectionObserver(entries => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    screen.unobserve(target);
    seen = Math.max(seen, Number(target.dataset.number));
  }
  if (seen > told) timer ??= setTimeout(tell, PAUSE);
});

new MutationObserver(changes => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes) if (node.matches?.('.post')) screen.observe(node);
}).observe(list, { childList: true });

addEventListener('pagehide', tell);
