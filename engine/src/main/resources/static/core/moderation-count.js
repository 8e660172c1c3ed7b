// How much waits for moderators, beside the entry of the navigation. Pages work without this.

const places = document.querySelectorAll('[data-queue-count]');

function show(open) {
  for (const place of places) {
    place.textContent = open;
    place.hidden = open === 0;
  }
}

async function count() {
  try {
    const answer = await fetch('/api/v1/moderation/count', { headers: { Accept: 'application/json' } });
    if (answer.ok) show((await answer.json()).open);
  } catch { /* offline: the next page says it */ }
}

const { subscribe } = await import(document.querySelector('meta[name=live-module]').content);
subscribe('core.moderation:queue', { onEvent: ({ data }) => show(data.open), onGap: count });
count();
