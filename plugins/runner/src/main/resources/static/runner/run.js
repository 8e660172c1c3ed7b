// Runs the program in place: its output appears while it is written. Without this the form leads to a page of the run.

const form = document.getElementById('run');
const box = document.getElementById('result');
const state = box.querySelector('[data-state]');
const output = box.querySelector('[data-output]');
const figures = box.querySelector('[data-figures-line]');
const button = form.querySelector('button:not([type=button])');
const { subscribe } = await import(document.querySelector('meta[name=live-module]').content);
const { ask } = await import(document.querySelector('meta[name=rest-module]').content);
let end = null;

function write(text, errors) {
  const span = document.createElement('span');
  if (errors) span.className = 'run-errors';
  span.textContent = text;
  output.append(span);
  output.scrollTop = output.scrollHeight;
}

function waiting({ state: how, position }) {
  const text = how === 'QUEUED' ? box.dataset.queued.replace('{n}', position) : box.dataset.running;
  state.textContent = text;
}

function finished(run) {
  const verdict = document.getElementById('verdicts').content.querySelector(`[data-verdict="${run.verdict}"]`);
  state.replaceChildren(verdict.cloneNode(true));
  output.replaceChildren();
  write(run.compilerOutput, true);
  for (const one of run.outcomes) {
    write(one.output, false);
    write(one.errors, true);
    figures.textContent = box.dataset.figures
      .replace('{wall}', one.wallMillis)
      .replace('{cpu}', one.cpuMillis)
      .replace('{memory}', Math.round(one.peakBytes / 1048576))
      .replace('{code}', one.exitCode);
  }
}

// the layout locks a form that is being sent
function unlock() {
  form.removeAttribute('aria-busy');
  button.disabled = false;
}

function follow(run) {
  let over = false;
  const look = async () => {
    const now = await ask('GET', '/api/v1/runner/runs/' + run.id);
    if (now.state !== 'FINISHED') return waiting(now);
    if (over) return;
    over = true;
    unlock();
    finished(now);
    end?.();
  };
  end = subscribe('runner.run:' + run.id, {
    after: 0,
    onOpen: look,
    onMessage: ({ type, data }) => {
      if (over) return;
      if (type === 'state') waiting(data);
      if (type === 'again') output.replaceChildren();
      if (type === 'output') write(data.text, data.stream === 'errors');
    },
    onEvent: look,
    onGap: look,
  });
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  end?.();
  box.hidden = false;
  output.replaceChildren();
  figures.textContent = '';
  state.textContent = box.dataset.sent;
  try {
    const run = await ask('POST', '/api/v1/runner/runs', {
      language: form.dataset.language,
      files: [{ name: form.dataset.file, content: form.elements.code.value }],
      input: form.elements.input.value,
    });
    waiting(run);
    follow(run);
  } catch (failure) {
    unlock();
    state.textContent = failure.message || box.dataset.lost;
  }
});
