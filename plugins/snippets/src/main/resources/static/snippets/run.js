// Runs the revision in place: output appears while it is written. Without this the form loads the page again.

const form = document.querySelector('form[data-run]');
const button = form.querySelector('button:not([type=button])');
const box = document.getElementById('run-result');
const state = box.querySelector('[data-state]');
const output = box.querySelector('[data-output]');
const { subscribe } = await import(document.querySelector('meta[name=live-module]').content);
const { ask } = await import(document.querySelector('meta[name=rest-module]').content);
const TRIES = 25;
let leave = null;

const runs = (path = '') => `${form.dataset.run}/runs${path}${form.dataset.key ? `?key=${encodeURIComponent(form.dataset.key)}` : ''}`;

function write(text, errors) {
  if (!text) return;
  const piece = document.createElement('span');
  piece.className = errors ? 'run-errors' : '';
  piece.textContent = text;
  output.append(piece);
  output.scrollTop = output.scrollHeight;
}

function waits({ state: how, position }) {
  state.textContent = how === 'QUEUED' ? box.dataset.queued.replace('{n}', position) : box.dataset.running;
}

function show({ verdict, output: text, errors }) {
  const known = document.getElementById('run-verdicts').content.querySelector(`[data-verdict="${verdict}"]`);
  state.replaceChildren(known.cloneNode(true));
  output.replaceChildren();
  write(text, false);
  write(errors, true);
}

// What is kept is noted just after the run has ended; then the page is drawn with it.
async function refresh(run) {
  for (let i = 0; i < TRIES; i++) {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    const fresh = page.getElementById('kept-run');
    if (fresh?.dataset.kept >= run.id) {
      document.getElementById('kept-run').replaceWith(fresh);
      return;
    }
    await new Promise(done => setTimeout(done, 200));
  }
}

// the layout locks a form that is being sent
function unlock() {
  form.removeAttribute('aria-busy');
  button.disabled = false;
}

function lost(failure) {
  unlock();
  state.textContent = failure?.message || box.dataset.lost;
}

function follow(run) {
  let over = false;
  const look = async () => {
    const now = await ask('GET', runs('/' + run.id));
    if (over) return;
    if (now.state !== 'FINISHED') {
      waits(now);
      return;
    }
    over = true;
    unlock();
    show(now.result);
    leave?.();
    if (run.kept) await refresh(run);
  };
  const safely = () => look().catch(lost);
  leave = subscribe('runner.run:' + run.id, {
    after: 0,
    onOpen: safely,
    onMessage: ({ type, data }) => {
      if (over) return;
      if (type === 'state') waits(data);
      if (type === 'again') output.replaceChildren();
      if (type === 'output') write(data.text, data.stream === 'errors');
    },
    onEvent: safely,
    onGap: safely,
  });
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  leave?.();
  box.hidden = false;
  output.replaceChildren();
  state.textContent = box.dataset.sent;
  try {
    follow(await ask('POST', runs(), {
      revision: Number(form.elements.revision.value),
      language: form.elements.language.value,
      input: form.elements.input.value,
    }));
  } catch (failure) {
    lost(failure);
  }
});
